using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.Places;

/// <summary>
/// Finds the division an article is about: the one that its outlet, its headlines and its text name most. A local paper
/// writes of its own place, a headline names the place of the event; the text counts each time it names one.
/// </summary>
internal static class PlaceReader
{
    private const int OutletWeight = 8;
    private const int HeadlineWeight = 3;

    /// <summary>A division named once in passing (湖北武汉) is not what an article is about.</summary>
    private const int LeastWeight = 2;

    private const string Company = "公司";

    private static readonly string[] Ownership = ["版权所有", "Copyright", "主办"];

    /// <summary>What a province alone has or does.</summary>
    private static readonly string[] OfProvince = ["全省", "我省", "省委", "省政府", "省人大", "省政协", "省长"];

    /// <summary>A longer line is a notice of the law.</summary>
    private const int LongestOwner = 120;

    /// <summary>Room that is made at first.</summary>
    private const int ExpectedDivisions = 16;

    public static Division? Read(PageLayout layout, PageMetadata metadata)
    {
        var votes = new Dictionary<Division, int>(ExpectedDivisions);
        string text = layout.Page.Folded;
        bool national = metadata.Source is { } outlet && SourceReader.IsNational(outlet);
        if (metadata.Source is { } source && !national)
            Vote(votes, source, new TextRange(0, source.Length), OutletWeight, countiesByShortName: true);
        Vote(votes, text, layout.Publisher, IsCompany(text, layout.Publisher) ? 1 : OutletWeight, countiesByShortName: false);
        if (votes.Count == 0 && !national)
            VoteOwner(votes, layout);
        foreach (TextRange headline in layout.Headlines)
            Vote(votes, text, headline, HeadlineWeight, countiesByShortName: false);
        foreach (TextRange paragraph in layout.Paragraphs)
            Vote(votes, text, paragraph, 1, countiesByShortName: false);
        Division? most = MostNamed(votes);
        return most is null ? null : NamedPart(layout, most) ?? WholeProvince(layout, most, votes) ?? most;
    }

    /// <summary>陕西某某集团有限公司: the name of a company tells where it is registered.</summary>
    private static bool IsCompany(string text, TextRange publisher) =>
        publisher.Length > Company.Length && WordSearch.IsAt(text, publisher.End - Company.Length, publisher.End, Company);

    /// <summary>版权所有:某某市…: whose site it is tells where neither source nor publisher does.</summary>
    private static void VoteOwner(Dictionary<Division, int> votes, PageLayout layout)
    {
        string text = layout.Page.Folded;
        foreach (TextRange line in layout.Footer)
        {
            if (line.Length <= LongestOwner && WordSearch.HoldsAny(text, line, Ownership))
            {
                Vote(votes, text, line, HeadlineWeight, countiesByShortName: false);
                return;
            }
        }
    }

    /// <summary>The province of a city, where headlines tell what the province does and name no place that is smaller.</summary>
    private static Division? WholeProvince(PageLayout layout, Division part, Dictionary<Division, int> votes)
    {
        if (part.Level == DivisionLevel.Province || DivisionTable.Instance.Find(part.ProvinceCode) is not { } province || !votes.ContainsKey(province))
            return null;
        string text = layout.Page.Folded;
        bool tells = false;
        foreach (TextRange headline in layout.Headlines)
        {
            tells |= WordSearch.HoldsAny(text, headline, OfProvince);
            if (NamesBelowProvince(text, headline))
                return null;
        }

        return tells ? province : null;
    }

    private static bool NamesBelowProvince(string text, TextRange headline)
    {
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        for (int at = headline.Start; names.TryFind(text, at, headline.End, out at, out Lexicon<DivisionName>.Entry name); at += name.Word.Length)
        {
            Division[] meant = Meant(name.Value, countiesByShortName: false);
            if (meant.Length > 0 && meant.All(division => division.Level != DivisionLevel.Province))
                return true;
        }

        return false;
    }

    /// <summary>A county of that city whose full name a headline prints: what the city's paper reports on.</summary>
    private static Division? NamedPart(PageLayout layout, Division whole)
    {
        string text = layout.Page.Folded;
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        foreach (TextRange headline in layout.Headlines)
        {
            for (int at = headline.Start; names.TryFind(text, at, headline.End, out at, out Lexicon<DivisionName>.Entry name); at++)
            {
                if (name.Value.Full.FirstOrDefault(part => IsPart(part, whole)) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static bool IsPart(Division part, Division whole) =>
        part.Level > whole.Level && (whole.Level == DivisionLevel.Province ? part.ProvinceCode : part.PrefectureCode) == whole.Code;

    /// <summary>The division whose name stands at the start of a post or an outlet; null where it is none or ambiguous.</summary>
    public static Division? AtStart(string text, int start, int limit, Division? near)
    {
        if (!DivisionTable.Instance.Names.TryMatch(text, start, limit, out Lexicon<DivisionName>.Entry match))
            return null;
        Division[] divisions = match.Value.Full.Length > 0 ? match.Value.Full : match.Value.Short;
        if (divisions.Length == 1)
            return divisions[0];
        Division best = divisions.OrderByDescending(division => near is null ? 0 : Nearness(division, near)).First();
        return near is not null && Nearness(best, near) > 0
            ? best
            : divisions.FirstOrDefault(division => division.Level != DivisionLevel.County);
    }

    private static void Vote(
        Dictionary<Division, int> votes, string text, TextRange range, int weight, bool countiesByShortName)
    {
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        Division[] before = [];
        int end = -1;
        for (int at = range.Start; names.TryFind(text, at, range.End, out at, out Lexicon<DivisionName>.Entry name); at += name.Word.Length)
        {
            Division[] meant = Meant(name.Value, countiesByShortName);
            if (at == end && Array.FindAll(meant, part => Array.Exists(before, whole => IsPart(part, whole))) is { Length: > 0 } parts)
            {
                // 江苏省南京市 is about 南京市.
                Add(votes, before, -weight);
                meant = parts;
            }

            Add(votes, meant, weight);
            (before, end) = (meant, at + name.Word.Length);
        }
    }

    /// <summary>A full name before a short one; the short name of a city before that of a county of the same name; of a county only where it may be meant.</summary>
    private static Division[] Meant(DivisionName name, bool countiesByShortName) =>
        name.Full.Length > 0 ? name.Full
        : name.ShortAboveCounties.Length > 0 ? name.ShortAboveCounties
        : countiesByShortName ? name.Short
        : [];

    private static void Add(Dictionary<Division, int> votes, Division[] divisions, int weight)
    {
        foreach (Division division in divisions)
        {
            votes.TryGetValue(division, out int sum);
            votes[division] = sum + weight;
        }
    }

    /// <summary>The division with most weight; of several the one with the lowest code.</summary>
    private static Division? MostNamed(Dictionary<Division, int> votes)
    {
        Division? most = null;
        int mostWeight = 0;
        foreach (KeyValuePair<Division, int> vote in votes)
        {
            if (vote.Value < LeastWeight)
                continue;
            int weight = Weight(votes, vote.Key, vote.Value);
            if (most is null || weight > mostWeight
                || (weight == mostWeight && string.CompareOrdinal(vote.Key.Code, most.Code) < 0))
                (most, mostWeight) = (vote.Key, weight);
        }

        return most;
    }

    /// <summary>A name used in several places belongs to the one whose parent is named too.</summary>
    private static int Weight(Dictionary<Division, int> votes, Division division, int own) =>
        (own * 2) + (DivisionTable.Instance.Parent(division) is { } parent && votes.TryGetValue(parent, out int of) ? Math.Min(of, own) : 0);

    private static int Nearness(Division division, Division near) =>
        division.PrefectureCode == near.PrefectureCode ? 2 : division.ProvinceCode == near.ProvinceCode ? 1 : 0;
}
