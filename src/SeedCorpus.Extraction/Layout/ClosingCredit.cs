using System;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the outlet, office or contributor in the bracket that closes a body: (某某日报), (某某局供稿), (某某日报记者 张三).</summary>
internal static class ClosingCredit
{
    private const int LongestPersonName = 3;

    /// <summary>清风, 平安: what an account puts before its place.</summary>
    private const int Epithet = 2;

    private static readonly char[] Spaces = [' ', '\t', '\u3000', '\u00a0'];

    private static readonly string[] Contributions = ["供稿", "文图", "图文"];

    public static string? Read(PageLayout layout, string text)
    {
        int paragraphs = Math.Min(1, layout.Paragraphs.Count);
        for (int i = layout.Credits.Count - 1; i >= -paragraphs; i--)
        {
            TextRange line = i >= 0 ? layout.Credits[i] : layout.Paragraphs[layout.Paragraphs.Count - 1];
            TextRange bracket = ClosingBracket.Find(text, line);
            if (bracket.Length == 0)
                continue;
            TextRange inside = ClosingBracket.Inside(bracket);
            if (SourceReader.Labelled(layout.Page, LabelReader.Read(text, inside)) is { } labelled)
                return labelled;
            if (Contributor(BeforeEditor(text, inside).In(layout.Page.Printed)) is { } contributor)
                return contributor;
            if (NamesPublisher(text, inside))
                return inside.In(layout.Page.Printed);
            // 某某日报记者 张三.
            int reporter = text.IndexOf("记者", inside.Start, inside.Length, StringComparison.Ordinal);
            if (reporter > 0 && SourceReader.IsMasthead(text, TextRange.Between(inside.Start, reporter)))
                return TextRange.Between(inside.Start, reporter).In(layout.Page.Printed);
        }

        return null;
    }

    /// <summary>Whether a bracket names an office or an account that has sent the text, or says that someone has.</summary>
    public static bool NamesContributor(string text, TextRange inside) =>
        WordSearch.HoldsAny(text, inside, Contributions) || PublisherNames.IsOffice(text, inside) || IsAccountOfPlace(text, inside);

    /// <summary>供稿:某某局编辑:张三: the editor is no part of what is credited.</summary>
    private static TextRange BeforeEditor(string text, TextRange inside)
    {
        Label editor = LabelReader.Read(text, inside).Find(label => label.Kind == LabelKind.Editors && label.Range.Start > inside.Start);
        return editor.Range.Length > 0 ? TextRange.Between(inside.Start, editor.Range.Start) : inside;
    }

    /// <summary>某某局供稿, 供稿:某某局: the office that a bracket names as having sent the text; what is short is a person.</summary>
    private static string? Contributor(string inside)
    {
        string[] parts = inside.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i];
            string? suffix = Array.Find(Contributions, word => part.EndsWith(word, StringComparison.Ordinal));
            string? prefix = Array.Find(Contributions, word => part.StartsWith(word + ":", StringComparison.Ordinal) || part.StartsWith(word + "：", StringComparison.Ordinal));
            string? contributor = suffix is not null ? part.Substring(0, part.Length - suffix.Length)
                : prefix is not null ? part.Substring(prefix.Length + 1)
                : null;
            // 某某局 供稿, 供稿: 某某局.
            if (contributor?.Length == 0)
                contributor = parts.ElementAtOrDefault(suffix is not null ? i - 1 : i + 1);
            if (contributor?.Length > LongestPersonName)
                return contributor;
        }

        return null;
    }

    private static bool NamesPublisher(string text, TextRange inside) =>
        SourceReader.IsOutlet(text, inside) || PublisherNames.IsOffice(text, inside) || IsAccountOfPlace(text, inside);

    /// <summary>清风北海, 平安三亚: a common word before a place.</summary>
    private static bool IsAccountOfPlace(string text, TextRange inside) =>
        inside.Length > Epithet
        && WordList.Instance.PartOfSpeech(text.AsSpan(inside.Start, Epithet)) is not null
        && DivisionTable.Instance.Names.TryMatch(text, inside.Start + Epithet, inside.End, out Lexicon<DivisionName>.Entry place)
        && Epithet + place.Word.Length == inside.Length;
}
