using System;
using System.Collections.Generic;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Numbers for the people, posts, slogans and members of a corpus. Articles keep the numbers of what they name, so that after an edit the others
/// are merged by comparing numbers: no text of theirs is looked at again. The numbers are in nothing that is emitted.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>What edits leave behind is let go when there is so many times what is in use, and a few more.</summary>
    private const int MostTimesInUse = 4;
    private const int Few = 10_000;

    private readonly List<int> _membersOfPeople = [];
    private readonly List<int> _membersOfSlogans = [];

    public Numbering<Identity> People { get; } = new(EqualityComparer<Identity>.Default);

    public Numbering<string> Posts { get; } = new(StringComparer.Ordinal);

    public Numbering<string> Slogans { get; } = new(StringComparer.Ordinal);

    public MemberNumbering Members { get; } = new();

    /// <summary>The number of the member that a person's name makes.</summary>
    public int MemberOfPerson(int number)
    {
        for (int i = _membersOfPeople.Count; i <= number; i++)
            _membersOfPeople.Add(Members.Of(People[i].Name));
        return _membersOfPeople[number];
    }

    /// <summary>The number of the member that a slogan's text makes.</summary>
    public int MemberOfSlogan(int number)
    {
        for (int i = _membersOfSlogans.Count; i <= number; i++)
            _membersOfSlogans.Add(Members.Of(Slogans[i]));
        return _membersOfSlogans[number];
    }

    /// <summary>Whether most of it is of no use any more.</summary>
    /// <param name="people">The number of people in use.</param>
    /// <param name="slogans">The number of slogans in use.</param>
    public bool IsWorn(int people, int slogans) =>
        People.Count + Slogans.Count > (MostTimesInUse * (people + slogans)) + Few;
}
