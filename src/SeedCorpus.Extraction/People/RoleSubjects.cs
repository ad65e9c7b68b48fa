using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>Who is the subject where a page is read, and what roles and venues all its officials have been given so far.</summary>
internal sealed class RoleSubjects
{
    private readonly List<string> _subjects = [];

    /// <summary>How many of the subjects have been given the venue behind a later one.</summary>
    private int _placed;

    /// <summary>The first of the subjects that 在 stands before: 在某某陪同下.</summary>
    private int _escort;

    public Dictionary<string, Roles> Roles { get; } = [];

    public Dictionary<string, TextRange> Venues { get; } = [];

    public int Count => _subjects.Count;

    public bool HoldEscorts => _escort < _subjects.Count;

    public void Clear()
    {
        _subjects.Clear();
        _placed = 0;
        _escort = int.MaxValue;
    }

    /// <param name="name">The next subject.</param>
    /// <param name="mayEscort">Whether the words before tell of whose company something is done in.</param>
    public void Add(string name, bool mayEscort)
    {
        if (mayEscort)
            _escort = _subjects.Count;
        _subjects.Add(name);
    }

    public void GiveAll(Roles role)
    {
        foreach (string subject in _subjects)
            Give(subject, role);
    }

    /// <summary>甲在乙陪同下考察: what follows, the guest does alone.</summary>
    public void GiveEscorts()
    {
        for (int i = _escort; i < _subjects.Count; i++)
            Give(_subjects[i], Facts.Roles.Attended | Facts.Roles.Accompanied);
        _subjects.RemoveRange(_escort, _subjects.Count - _escort);
        _placed = Math.Min(_placed, _subjects.Count);
    }

    /// <summary>Gives a venue to all subjects since the last that had one.</summary>
    public void Place(TextRange venue)
    {
        for (; _placed < _subjects.Count; _placed++)
        {
            if (!Venues.ContainsKey(_subjects[_placed]))
                Venues.Add(_subjects[_placed], venue);
        }
    }

    public void Give(string name, Roles role)
    {
        if (!Roles.TryGetValue(name, out Roles roles) || (roles & role) != role)
            Roles[name] = roles | role;
    }
}
