using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Places;

/// <summary>How much a page speaks for each division that it names.</summary>
internal sealed class PlaceVotes
{
    /// <summary>A division named once in passing (湖北武汉) is not what an article is about.</summary>
    private const int LeastWeight = 2;

    /// <summary>Room that is made at first.</summary>
    private const int ExpectedDivisions = 16;

    /// <summary>Of the characters that begin names, those that stand before places too.</summary>
    private const string Prepositions = "于向来和从由全到";
    private const string MidCity = "市中";
    private const char Acting = '代';

    private readonly Dictionary<Division, int> _votes = new(ExpectedDivisions);

    /// <summary>Counties of one short name (新华): it means those whose province or city the page names too.</summary>
    private readonly List<(Division[] Divisions, int Weight)> _shared = [];

    public bool AreNone => _votes.Count == 0;

    public bool Holds(Division division) => _votes.ContainsKey(division);

    /// <summary>Gives this weight to each division that a range names.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="range">The range.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="countiesByShortName">Whether counties may be meant by their short names: many of these are words.</param>
    public void Cast(string text, TextRange range, int weight, bool countiesByShortName)
    {
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        Division[] before = [];
        int end = -1;
        for (int at = range.Start; names.TryFind(text, at, range.End, out at, out Lexicon<DivisionName>.Entry name); at += name.Word.Length)
        {
            Division[] meant = at != end && (IsGivenName(text, range, at, name) || IsWord(text, at, name)) ? [] : Meant(name.Value, countiesByShortName);
            // 安徽阜南: behind what it is a part of, a county may be meant by its short name.
            Division[] near = at == end && meant.Length == 0 ? name.Value.Short : meant;
            if (at == end && Array.FindAll(near, part => Array.Exists(before, whole => IsPart(part, whole))) is { Length: > 0 } parts)
            {
                // 江苏省南京市 is about 南京市.
                Add(before, -weight);
                meant = parts;
            }

            if (meant == name.Value.Short && meant.Length > 1 && name.Value.ShortAboveCounties.Length == 0)
                _shared.Add((meant, weight));
            else
                Add(meant, weight);
            (before, end) = (meant, at + name.Word.Length);
        }
    }

    public void Add(Division[] divisions, int weight)
    {
        foreach (Division division in divisions)
        {
            _votes.TryGetValue(division, out int sum);
            _votes[division] = sum + weight;
        }
    }

    /// <summary>The one division that the page speaks for, however little; null where there are none or several.</summary>
    public Division? Only()
    {
        Division? only = null;
        foreach (KeyValuePair<Division, int> vote in _votes)
        {
            if (vote.Value > 0 && only is not null)
                return null;
            only = vote.Value > 0 ? vote.Key : only;
        }

        return only;
    }

    /// <summary>The division with most weight; of several the one with the lowest code.</summary>
    public Division? Most()
    {
        foreach ((Division[] divisions, int weight) in _shared)
            Add(Array.FindAll(divisions, IsInNamed), weight);
        _shared.Clear();
        Division? most = null;
        int mostWeight = 0;
        foreach (KeyValuePair<Division, int> vote in _votes)
        {
            if (vote.Value < LeastWeight)
                continue;
            int weight = Weight(vote.Key, vote.Value);
            if (most is null || weight > mostWeight
                || (weight == mostWeight && string.CompareOrdinal(vote.Key.Code, most.Code) < 0))
                (most, mostWeight) = (vote.Key, weight);
        }

        return most;
    }

    private bool IsInNamed(Division county)
    {
        foreach (Division named in _votes.Keys)
        {
            if (IsPart(county, named))
                return true;
        }

        return false;
    }

    public static bool IsPart(Division part, Division whole) =>
        part.Level > whole.Level && (whole.Level == DivisionLevel.Province ? part.ProvinceCode : part.PrefectureCode) == whole.Code;

    /// <summary>A full name before a short one; the short name of a city before that of a county of the same name; of a county only where it may be meant.</summary>
    public static Division[] Meant(DivisionName name, bool countiesByShortName) =>
        name.Full.Length > 0 ? name.Full
        : name.ShortAboveCounties.Length > 0 ? name.ShortAboveCounties
        : countiesByShortName ? name.Short
        : [];

    /// <summary>A name used in several places belongs to the one whose parent is named too.</summary>
    private int Weight(Division division, int own) =>
        (own * 2) + (DivisionTable.Instance.Parent(division) is { } parent && _votes.TryGetValue(parent, out int of) ? Math.Min(of, own) : 0);

    /// <summary>
    /// 城区, 郊区: the name of several counties, and a word; it names one only behind what that is a part of. So does the short name of a
    /// county that is a word (公安).
    /// </summary>
    private static bool IsWord(string text, int at, Lexicon<DivisionName>.Entry name) =>
        WordList.Instance.PartOfSpeech(text.AsSpan(at, name.Word.Length)) is { } part
        && (name.Value.Full.Length > 1 ? part is "n" or "s" : name.Value.Full.Length == 0 && name.Value.ShortAboveCounties.Length == 0 && part == "n");

    /// <summary>席大庆, 市中院, 代县长: a short name behind a surname is somebody's, and one that begins like 市中级 or a post is no place.</summary>
    private static bool IsGivenName(string text, TextRange range, int at, Lexicon<DivisionName>.Entry name)
    {
        // 代县长: who acts as head of some county.
        if (text[at] == Acting && at + name.Word.Length < text.Length && text[at + name.Word.Length] == '长')
            return true;
        if (name.Value.Full.Length > 0)
            return false;
        if (WordSearch.IsAt(text, at, text.Length, MidCity))
            return true;
        return at > range.Start && (SurnameTable.Instance.IsSureAt(text, at - 1, at)
            || (NameReader.StartsWithSurname(text, at - 1, at) && Prepositions.IndexOf(text[at - 1]) < 0 && RightContext.BeginsStrongly(text, at + name.Word.Length, range.End)));
    }
}
