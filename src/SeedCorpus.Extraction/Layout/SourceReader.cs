using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads the outlet credited with a text: after 来源, else the bracket that closes the body ((某某日报)), else the dateline
/// (新华社北京…电), else a bracket before the title.
/// </summary>
internal static class SourceReader
{
    private const int LongestOutlet = 20;

    /// <summary>How far into a credit the day stands that an outlet may stand before: an address may.</summary>
    private const int LongestBeforeDay = 40;

    private const string BareLabel = "来源 ";
    private const string Contribution = "供稿";
    private const string Announcement = "发布";
    private const int LongestPersonName = 3;

    /// <summary>editor_xw: who typed the text in, and no outlet.</summary>
    private const char OfUser = '_';

    private static readonly char[] NoName = [' ', ':', '|', ',', '。', '(', ')', '>', '/'];
    private static readonly char[] Parting = [' ', '·'];

    /// <summary>What ends a source: a space or the year of a day.</summary>
    private static readonly char[] BehindSource = [' ', '\t', '\u3000', '\u00a0', '2'];

    private static readonly Lazy<Lexicon<OutletEnding>> OutletSuffixes = Lexicons.OfKinds<OutletEnding>("Layout/outlets.tsv");

    private enum OutletEnding
    {
        /// <summary>Names an outlet only where a credit is expected: 通报 is no 报.</summary>
        Credit,

        /// <summary>Names an outlet beside the day of a header, where no office's notice stands.</summary>
        Header,

        /// <summary>Names an outlet by itself.</summary>
        Masthead,
    }

    public static string? Read(PageLayout layout, IReadOnlyList<Label> labels)
    {
        string text = layout.Page.Folded;
        return Labelled(layout.Page, labels)
            ?? BehindBareLabel(layout, text)
            ?? WritingOffice(layout.Page, labels)
            ?? BesideTime(layout, text)
            ?? (AccountLines.Read(layout) is { Length: > 0 } account ? account.In(layout.Page.Printed) : null)
            ?? ClosingCredit.Read(layout, text)
            ?? (layout.Paragraphs.Count > 0 ? DatelineReader.Outlet(text, layout.Paragraphs[0])?.In(layout.Page.Printed) : null)
            ?? TitleBracket(layout, text)
            ?? (PaperMasthead.Read(layout.Page) is { Length: > 0 } paper ? paper.In(layout.Page.Printed) : null);
    }

    /// <summary>来源:某某网: the first value of such a label that is not empty, and no person (供稿:张三).</summary>
    public static string? Labelled(PageText page, IReadOnlyList<Label> labels)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Kind == LabelKind.Source && labels[i].Value.Length > 0 && !NamesPerson(page.Folded, labels[i]) && Clean(labels[i].Value.In(page.Printed)) is { Length: > 0 } source && source.IndexOf(OfUser) < 0)
                return source;
        }

        return null;
    }

    /// <summary>供稿:张三: who sent the text, and no office or outlet.</summary>
    private static bool NamesPerson(string text, Label label) =>
        WordSearch.IsAt(text, label.Range.Start, label.Range.End, Contribution)
        && label.Value.Length <= LongestPersonName
        && !IsOutlet(text, label.Value);

    /// <summary>作者:党委办公室: an office where a person is expected; null where none is.</summary>
    private static string? WritingOffice(PageText page, IReadOnlyList<Label> labels)
    {
        foreach (Label label in labels)
        {
            if (label.Kind == LabelKind.Reporters && label.Value.Length > 0 && Clean(label.Value.In(page.Printed)) is { Length: > 0 } writer && BylineNames.NamesOffice(writer))
                return writer;
        }

        return null;
    }

    /// <summary>Whether a text of this length names a newspaper, a station, an office or a site.</summary>
    public static bool IsOutlet(string text, TextRange range) =>
        range.Length is > 1 and <= LongestOutlet && OutletSuffixes.Value.TryMatchBefore(text, range.End, range.Start, out _);

    /// <summary>新华社, 人民网: an outlet of the whole country, whose name tells no place.</summary>
    public static bool IsNational(string outlet) => DatelineReader.Agencies.Any(agency => outlet.StartsWith(agency, StringComparison.Ordinal));

    /// <summary>Whether a text names an outlet with nothing around it to say so.</summary>
    public static bool IsMasthead(string text, TextRange range) =>
        range.Length is > 1 and <= LongestOutlet
        && OutletSuffixes.Value.TryMatchBefore(text, range.End, range.Start, out Lexicon<OutletEnding>.Entry ending)
        && ending.Value == OutletEnding.Masthead;

    private static string Clean(string source)
    {
        int cut = source.IndexOfAny(BehindSource);
        return (cut > 0 ? source.Substring(0, cut) : source).Trim('“', '”', '"', ':', '：', '-', '—', '/');
    }

    /// <summary>2014.01.17  来源 某某局  浏览 186: labels that only spaces part from their values.</summary>
    private static string? BehindBareLabel(PageLayout layout, string text)
    {
        foreach (TextRange line in layout.Credits)
        {
            int label = text.IndexOf(BareLabel, line.Start, line.Length, StringComparison.Ordinal);
            int start = label + BareLabel.Length;
            if (label < 0 || (label > line.Start && text[label - 1] != ' ') || start >= line.End || text[start] == ' ')
                continue;
            int end = text.IndexOf(' ', start, line.End - start);
            var value = TextRange.Between(start, end < 0 ? line.End : end);
            if (value.Length > 1 && text.IndexOf(':', value.Start, value.Length) < 0 && !DatedLines.HoldsDay(text, value))
                return value.In(layout.Page.Printed);
        }

        return null;
    }

    /// <summary>2017-11-28 16:01 某某日报, 某某网 2017-11-28: an outlet without a label, or an account that the title names, alone on its side of the day in a credit.</summary>
    private static string? BesideTime(PageLayout layout, string text)
    {
        foreach (TextRange line in layout.Credits)
        {
            if (FirstFullDay(text, line) is not { } day)
                continue;
            int start = text.LastIndexOfAny(Parting, line.End - 1, line.End - day.End) + 1;
            foreach (TextRange side in new[] { TextRange.Between(Math.Max(start, day.End), line.End), TrimRules(text, line.Start, day.Start) })
            {
                if (side.Length > 0 && (NamesOutletInHeader(text, side) || IsAccountOfPlace(text, side) || AccountLines.IsInTitle(layout, side)))
                    return side.In(layout.Page.Printed);
            }
        }

        return null;
    }

    private static TextRange? FirstFullDay(string text, TextRange line)
    {
        int limit = Math.Min(line.End, line.Start + LongestBeforeDay);
        for (int at = DateReader.Next(text, line.Start, limit); at < limit; at = DateReader.Next(text, at + 1, limit))
        {
            if (DateReader.TryReadDay(text, at, line.End, out PrintedDay day) && day.Year is not null)
                return day.Range;
        }

        return null;
    }

    /// <summary>《 某某日报 》(: what stands between spaces, rules and marks.</summary>
    public static TextRange TrimRules(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '|' or '《')
            start++;
        while (end > start && text[end - 1] is ' ' or '|' or '》' or '(')
            end--;
        return TextRange.Between(start, end);
    }

    /// <summary>南山发布: the account of a place.</summary>
    private static bool IsAccountOfPlace(string text, TextRange name) =>
        WordSearch.IsAt(text, name.End - Announcement.Length, name.End, Announcement)
        && DivisionTable.Instance.Names.TryMatch(text, name.Start, name.End, out Lexicon<DivisionName>.Entry place)
        && place.Word.Length + Announcement.Length == name.Length;

    /// <summary>One word that closes like the name of an outlet, and has more than that ending.</summary>
    private static bool NamesOutletInHeader(string text, TextRange name) =>
        name.Length <= LongestOutlet
        && text.IndexOfAny(NoName, name.Start, name.Length) < 0
        && OutletSuffixes.Value.TryMatchBefore(text, name.End, name.Start, out Lexicon<OutletEnding>.Entry ending)
        && (ending.Value == OutletEnding.Masthead || (ending.Value == OutletEnding.Header && ending.Word.Length < name.Length));

    private static string? TitleBracket(PageLayout layout, string text)
    {
        if (layout.Headlines.Count == 0 || text[layout.Headlines[0].Start] != '【')
            return null;
        TextRange title = layout.Headlines[0];
        int close = text.IndexOf('】', title.Start, title.Length);
        TextRange inside = TextRange.Between(title.Start + 1, Math.Max(close, title.Start + 1));
        return IsOutlet(text, inside) ? inside.In(layout.Page.Printed) : null;
    }
}
