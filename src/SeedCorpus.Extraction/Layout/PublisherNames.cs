using System;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells the names of outlets and offices that stand above a title: who publishes the page, and sites that it links to.</summary>
internal static class PublisherNames
{
    private const int Longest = 24;

    /// <summary>So many names of offices are a row of links, though one word more stands among them.</summary>
    private const int FewestOffices = 3;

    /// <summary>Three characters: a name of two is padded too.</summary>
    private const int ShortestSetApart = 5;

    private const int ShortestOfPlace = 4;
    private const int LongestOfPlace = 20;

    /// <summary>Not 会 or 部: games and meetings, and party cells that are praised, end in them too.</summary>
    private const string OrganEnds = "局院校所站馆厂厅";

    private const char Bureau = '局';
    private const string Government = "人民政府";

    /// <summary>What 检查 stands behind where it names an office and no act.</summary>
    private const string Discipline = "纪律";

    private static readonly Lazy<Lexicon<bool>> Offices = Lexicons.OfWords("Layout/offices.tsv");
    private static readonly Lazy<Lexicon<bool>> Acts = Lexicons.OfWords("Layout/acts.tsv");

    /// <summary>某某市人民检察院, 某某日报: who publishes the page, above its title.</summary>
    public static bool IsPublisher(string text, TextRange line)
    {
        int space = text.IndexOf(' ', line.Start, line.Length);
        // 南山县第二中学 NANSHAN NO.2 MIDDLE SCHOOL: a name in two languages.
        if (space > 0 && IsForeign(text, space + 1, line.End))
            (line, space) = (TextRange.Between(line.Start, space), -1);
        return SourceReader.IsMasthead(text, TextRange.Between(line.Start, space < 0 ? line.End : space))
            || ((line.Length <= Longest || NamesGovernments(text, line)) && IsOffice(text, line))
            || (space > 0 && AreOffices(text, line));
    }

    private static bool IsForeign(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] <= '\u007f')
            at++;
        return at == end;
    }

    /// <summary>某某发布, or 某 某 发 布: what names an outlet and no more, its characters set apart or not.</summary>
    public static bool IsAccount(string text, TextRange line)
    {
        for (int at = line.Start + 1; at < line.End; at += 2)
        {
            if (text[at] != ' ')
                return SourceReader.IsMasthead(text, line);
        }

        return line.Length >= ShortestSetApart;
    }

    /// <summary>Whether a text closes with the kind of an office, and tells nothing that is done.</summary>
    public static bool IsOffice(string text, TextRange name) =>
        (Offices.Value.TryMatchBefore(text, name.End, name.Start, out _) || IsBranch(text, name) || IsOfPlace(text, name)) && !HoldsAct(text, name);

    /// <summary>南山市医疗保障局, 南山县妇幼保健院: a division, and what organs of one end in.</summary>
    private static bool IsOfPlace(string text, TextRange name) =>
        name.Length is > ShortestOfPlace and <= LongestOfPlace
        && OrganEnds.IndexOf(text[name.End - 1]) >= 0
        && DivisionTable.Instance.Names.Matches(text, name.Start, name.End)
        && Han.IsAll(text, name);

    /// <summary>国家某某总局山东局: a place between an office and 局.</summary>
    private static bool IsBranch(string text, TextRange name)
    {
        int end = name.End - 1;
        int office = text[end] == Bureau ? text.LastIndexOf(Bureau, end - 1, name.Length - 1) : -1;
        return office > name.Start && DivisionTable.Instance.Names.TryMatch(text, office + 1, end, out Lexicon<DivisionName>.Entry place)
            && office + 1 + place.Word.Length == end;
    }

    /// <summary>召开, 走进: what is done makes a headline.</summary>
    public static bool HoldsAct(string text, TextRange name)
    {
        for (int at = name.Start; Acts.Value.TryFind(text, at, name.End, out at, out _); at++)
        {
            if (at - name.Start < Discipline.Length || !WordSearch.IsAt(text, at - Discipline.Length, at, Discipline))
                return true;
        }

        return false;
    }

    /// <summary>最高人民检察院 某某省人民检察院 某某市人民检察院: offices in a row.</summary>
    private static bool AreOffices(string text, TextRange line)
    {
        int offices = 0;
        int others = 0;
        for (int start = line.Start, end; start < line.End; start = end + 1)
        {
            end = text.IndexOf(' ', start, line.End - start);
            end = end < 0 ? line.End : end;
            if (end == start)
                continue;
            if (IsOffice(text, TextRange.Between(start, end)))
                offices++;
            else
                others++;
        }

        return others == 0 || (others == 1 && offices >= FewestOffices);
    }

    /// <summary>The governments from the country's down, in one line.</summary>
    private static bool NamesGovernments(string text, TextRange line)
    {
        int first = text.IndexOf(Government, line.Start, line.Length, StringComparison.Ordinal);
        return first >= 0 && first + Government.Length < line.End
            && string.CompareOrdinal(text, line.End - Government.Length, Government, 0, Government.Length) == 0;
    }
}
