using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Finds names that may be misprints of commoner ones: one character is another that sounds alike, or the two persons hold
/// one post of one place. A name of two characters needs both, for half of it differs.
/// </summary>
internal sealed class NearNames
{
    private const int ShortestOfOneSign = 3;
    private const int Shortest = 2;

    /// <summary>Longer names are made of several; it also bounds the work.</summary>
    private const int Longest = 20;

    /// <summary>A post that more people hold (市委常委) tells nothing of who is who.</summary>
    private const int MostHolders = 3;

    private readonly Person[] _people;
    private readonly Dictionary<ulong, int> _holders = [];
    private readonly Dictionary<ulong, int> _commonest = [];

    /// <summary>For each name that has one, the person with the commonest name near it.</summary>
    private readonly Dictionary<string, int> _nearest = new(StringComparer.Ordinal);

    private NearNames(EquatableArray<OfficialModel> officials)
    {
        _people =
        [
            .. officials
                .Where(official => official.Name.Length is >= Shortest and <= Longest)
                .GroupBy(official => official.Name, StringComparer.Ordinal)
                .Select(Bearers.Of)
                .OrderByDescending(name => name.Articles)
                .ThenBy(name => name.First.Articles[0], StringComparer.Ordinal)
                .ThenBy(name => name.First.FirstAppearance)
                .SelectMany(name => name.All.Select(official => new Person(official, name.First, Posts(official)))),
        ];
        foreach (ulong post in _people.SelectMany(person => person.Posts))
        {
            _holders.TryGetValue(post, out int holders);
            _holders[post] = holders + 1;
        }
    }

    /// <summary>The rarer name of each two, once, at its first appearance, in the order of the articles.</summary>
    public static IEnumerable<NearModel> Find(EquatableArray<OfficialModel> officials, CancellationToken cancellation)
    {
        var near = new NearNames(officials);
        for (int rank = 0; rank < near._people.Length; rank++)
        {
            cancellation.ThrowIfCancellationRequested();
            near.Meet(rank);
        }

        return near._people
            .Where(person => ReferenceEquals(person.Official, person.First) && near._nearest.ContainsKey(person.Name))
            .Select(person => (person.First, Other: near._people[near._nearest[person.Name]].First))
            .OrderBy(found => found.First.Articles[0], StringComparer.Ordinal)
            .ThenBy(found => found.First.FirstAppearance)
            .Select(found => new NearModel(
                found.First.Articles[0], found.First.FirstAppearance, found.Other.Name, found.Other.Articles[0]));
    }

    private static ulong[] Posts(OfficialModel official) =>
        official.Place is { } place
            ? [.. official.Posts.Select(post => OneApart.And(OneApart.Whole(place.Code), OneApart.Whole(post)))]
            : [];

    private void Meet(int rank)
    {
        Person person = _people[rank];
        string name = person.Name;
        for (int at = 0; at < name.Length; at++)
        {
            ulong blanked = OneApart.Blanked(name, at);
            if (name.Length >= ShortestOfOneSign)
            {
                foreach (int sound in HanCharacter.Sounds(name[at]))
                    Meet(OneApart.And(blanked, (ulong)sound), rank, at);
            }

            foreach (ulong post in person.Posts)
            {
                if (_holders[post] > MostHolders)
                    continue;
                ulong held = OneApart.And(blanked, post);
                if (name.Length >= ShortestOfOneSign)
                    Meet(held, rank, at);
                foreach (int sound in name.Length < ShortestOfOneSign ? HanCharacter.Sounds(name[at]) : [])
                    Meet(OneApart.And(held, (ulong)sound), rank, at);
            }
        }
    }

    private void Meet(ulong key, int rank, int at)
    {
        if (!_commonest.TryGetValue(key, out int other))
        {
            _commonest.Add(key, rank);
            return;
        }

        Person person = _people[rank];
        if (!OneApart.DifferAt(person.Name, _people[other].Name, at))
            return;
        // Whom one page names beside each other are two: 李小红、李晓红 stand in one list.
        if (SharePage(person.Official, _people[other].Official))
            return;
        if (!_nearest.TryGetValue(person.Name, out int nearest) || other < nearest)
            _nearest[person.Name] = other;
    }

    /// <summary>Looks the articles of the rarer up among those of the commoner, which are in the order of their paths.</summary>
    private static bool SharePage(OfficialModel rarer, OfficialModel commoner)
    {
        foreach (string article in rarer.Articles)
        {
            int low = 0;
            for (int high = commoner.Articles.Count; low < high;)
            {
                int middle = (low + high) >> 1;
                if (string.CompareOrdinal(commoner.Articles[middle], article) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            if (low < commoner.Articles.Count && commoner.Articles[low] == article)
                return true;
        }

        return false;
    }

    private sealed record Person(OfficialModel Official, OfficialModel First, ulong[] Posts)
    {
        public string Name => Official.Name;
    }

    /// <summary>All the people of one name.</summary>
    private sealed record Bearers(OfficialModel[] All, OfficialModel First, int Articles)
    {
        public static Bearers Of(IEnumerable<OfficialModel> officials)
        {
            OfficialModel[] all =
            [
                .. officials
                    .OrderBy(official => official.Articles[0], StringComparer.Ordinal)
                    .ThenBy(official => official.FirstAppearance),
            ];
            return new Bearers(all, all[0], all.Sum(official => official.Articles.Count));
        }
    }
}
