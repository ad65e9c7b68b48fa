using System;
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

    /// <summary>What an outlet of a whole region weighs: it writes of any part.</summary>
    private const int RegionWeight = 2;

    private const string Company = "公司";
    private const string Address = "地址";

    /// <summary>The longest place before the colon of a headline, and the colon.</summary>
    private const int LongestLead = 9;

    private static readonly string[] Ownership = ["版权所有", "Copyright", "主办"];

    /// <summary>在南昌召开: where a meeting is held is not what it is about.</summary>
    private static readonly string[] Holding = ["召开", "举行", "开幕", "闭幕"];

    /// <summary>What a province alone has or does.</summary>
    private static readonly string[] OfProvince = ["全省", "我省", "省委", "省政府", "省人大", "省政协", "省长"];

    /// <summary>A longer line is a notice of the law.</summary>
    private const int LongestOwner = 120;

    public static Division? Read(PageLayout layout, PageMetadata metadata)
    {
        var votes = new PlaceVotes();
        string text = layout.Page.Folded;
        bool national = metadata.Source is { } outlet && SourceReader.IsNational(outlet);
        if (metadata.Source is { } source && !national)
            VoteOutlet(votes, source);
        votes.Cast(text, layout.Publisher, IsCompany(text, layout.Publisher) ? 1 : OutletWeight, countiesByShortName: SourceReader.IsMasthead(text, layout.Publisher));
        if (votes.AreNone && !national)
            VoteOwner(votes, layout);
        foreach (TextRange headline in layout.Headlines)
        {
            votes.Cast(text, headline, HeadlineWeight, countiesByShortName: false);
            if (PlaceBeforeColon(text, headline) is { Length: > 0 } place)
                votes.Cast(text, place, OutletWeight, countiesByShortName: true);
        }

        foreach (TextRange paragraph in layout.Paragraphs)
            votes.Cast(text, paragraph, 1, countiesByShortName: false);
        if (layout.Paragraphs.Count > 0)
            VoteSubject(votes, text, layout.Paragraphs[0]);
        Division? most = votes.Most();
        if (most is null)
            return layout.Paragraphs.Count > 0 ? OnlyNamed(votes, text, layout.Paragraphs[0]) : null;
        return NamedPart(layout, most) is { } named ? SeveralParts.WholeOf(layout, named) ?? named
            : WholeProvince(layout, most, votes) ?? SeveralParts.WholeOf(layout, most) ?? most;
    }

    /// <summary>铜陵市江滨医院召开…: the only division of a page, where its full name stands in the first paragraph; null where there is none.</summary>
    private static Division? OnlyNamed(PlaceVotes votes, string text, TextRange paragraph) =>
        votes.Only() is { } only && text.IndexOf(only.Name, paragraph.Start, paragraph.Length, StringComparison.Ordinal) >= 0 ? only : null;

    private static void VoteOutlet(PlaceVotes votes, string source)
    {
        if (DivisionTable.Instance.Outlets.TryMatch(source, 0, source.Length, out Lexicon<Division>.Entry known))
            votes.Add([known.Value], RegionWeight);
        else
            // 乡村振兴办: the words of an office's name are no counties.
            votes.Cast(source, new TextRange(0, source.Length), OutletWeight, countiesByShortName: !BylineNames.NamesOffice(source));
    }

    /// <summary>昌黎:坚决守牢…: the place that a headline is led by; empty where none is.</summary>
    private static TextRange PlaceBeforeColon(string text, TextRange headline)
    {
        int colon = text.IndexOf(':', headline.Start, Math.Min(headline.Length, LongestLead));
        return colon > headline.Start
            && DivisionTable.Instance.Names.TryMatch(text, headline.Start, colon, out Lexicon<DivisionName>.Entry name) && headline.Start + name.Word.Length == colon
            ? TextRange.Between(headline.Start, colon)
            : default;
    }

    /// <summary>3月21日,乌审旗图克镇召开…: a county whose full name begins a clause of the first sentence is more than named in passing.</summary>
    private static void VoteSubject(PlaceVotes votes, string text, TextRange paragraph)
    {
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        int stop = text.IndexOf('。', paragraph.Start, paragraph.Length);
        int limit = stop < 0 ? paragraph.End : stop;
        for (int at = paragraph.Start; at < limit; at++)
        {
            if ((at == paragraph.Start || text[at - 1] is ',' or ' ' or ')')
                && names.TryMatch(text, at, limit, out Lexicon<DivisionName>.Entry name) && name.Value.Full.Length == 1 && name.Value.Full[0].Level == DivisionLevel.County)
                votes.Add(name.Value.Full, 1);
        }
    }

    /// <summary>陕西某某集团有限公司: the name of a company tells where it is registered.</summary>
    private static bool IsCompany(string text, TextRange publisher) =>
        publisher.Length > Company.Length && WordSearch.IsAt(text, publisher.End - Company.Length, publisher.End, Company);

    /// <summary>版权所有:某某市…: whose site it is tells where neither source nor publisher does.</summary>
    private static void VoteOwner(PlaceVotes votes, PageLayout layout)
    {
        string text = layout.Page.Folded;
        foreach (TextRange line in layout.Footer)
        {
            if (line.Length <= LongestOwner && WordSearch.HoldsAny(text, line, Ownership))
            {
                int address = text.IndexOf(Address, line.Start, line.Length, StringComparison.Ordinal);
                votes.Cast(text, TextRange.Between(line.Start, address < 0 ? line.End : address), HeadlineWeight, countiesByShortName: false);
                return;
            }
        }

        // 南山县人民医院 2019-04-12: an account, before the day.
        foreach (TextRange credit in layout.Credits)
        {
            if (DivisionTable.Instance.Names.TryMatch(text, credit.Start, credit.End, out Lexicon<DivisionName>.Entry name) && name.Value.Full.Length > 0)
                votes.Add(name.Value.Full, HeadlineWeight);
        }
    }

    /// <summary>The province of a city, where headlines tell what the province does and name no place that is smaller.</summary>
    private static Division? WholeProvince(PageLayout layout, Division part, PlaceVotes votes)
    {
        if (part.Level == DivisionLevel.Province || DivisionTable.Instance.Find(part.ProvinceCode) is not { } province || !votes.Holds(province))
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
            Division[] meant = PlaceVotes.Meant(name.Value, countiesByShortName: false);
            if (meant.Length > 0 && meant.All(division => division.Level != DivisionLevel.Province))
                return true;
        }

        return false;
    }

    /// <summary>A county of that city whose full name a headline prints, or a city of that province: what the paper of the whole reports on.</summary>
    private static Division? NamedPart(PageLayout layout, Division whole)
    {
        string text = layout.Page.Folded;
        Lexicon<DivisionName> names = DivisionTable.Instance.Names;
        foreach (TextRange headline in layout.Headlines)
        {
            for (int at = headline.Start; names.TryFind(text, at, headline.End, out at, out Lexicon<DivisionName>.Entry name); at++)
            {
                if (name.Value.Full.Concat(name.Value.ShortAboveCounties).FirstOrDefault(part => PlaceVotes.IsPart(part, whole)) is { } found
                    && !(at > headline.Start && text[at - 1] == '在' && WordSearch.FirstAt(text, at + name.Word.Length, headline.End, Holding) is not null))
                    return found;
            }
        }

        return null;
    }

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

    private static int Nearness(Division division, Division near) =>
        division.PrefectureCode == near.PrefectureCode ? 2 : division.ProvinceCode == near.ProvinceCode ? 1 : 0;
}
