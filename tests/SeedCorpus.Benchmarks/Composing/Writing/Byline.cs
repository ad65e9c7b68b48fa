using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Noise;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Who wrote and edited an article, as far as the page says.</summary>
/// <param name="Reporters">The names behind 记者 and 通讯员.</param>
/// <param name="Editors">The names behind 编辑 and the like.</param>
/// <param name="Foot">The line below the article; null where there is none.</param>
internal sealed record Byline(IReadOnlyList<string> Reporters, IReadOnlyList<string> Editors, string? Foot)
{
    /// <summary>Writes the dateline or the credit into the article.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="style">The page's style.</param>
    /// <param name="outlet">The outlet.</param>
    /// <param name="header">What stands above the article.</param>
    /// <param name="press">Four names: two of reporters, two of editors.</param>
    /// <param name="chance">The choices of the page.</param>
    public static Byline Write(ArticleDraft draft, PageStyle style, Outlet outlet, Header header, IReadOnlyList<string> press, Chance chance)
    {
        string[] reporters = style.Dateline == DatelineForm.None ? [] : [.. press.Take(chance.Between(1, 2))];
        string names = string.Join(' ', reporters);
        if (style.Dateline == DatelineForm.Correspondents)
            reporters = [.. reporters, press[3]];
        string dateline = style.Dateline switch
        {
            DatelineForm.OfPaper => $"本报讯(记者 {names})",
            DatelineForm.OfOutlet => $"{outlet.Name}讯(记者 {names})",
            DatelineForm.Correspondents => $"本报讯 (记者 {names} 通讯员 {press[3]})",
            _ => "",
        };
        IReadOnlyList<string> editors = header.Editors;
        if (dateline.Length > 0)
            draft.Paragraphs[0] = draft.Paragraphs[0] with { Text = dateline + draft.Paragraphs[0].Text };
        // A credit that names the outlet is part of the text; a by-line is not.
        if (style.Dateline == DatelineForm.Credit)
            draft.Paragraphs[^1] = chance.Percent(50)
                ? draft.Paragraphs[^1] with { Byline = $"(记者 {names})" }
                : draft.Paragraphs[^1] with { Text = $"{draft.Paragraphs[^1].Text}({outlet.Name}记者 {names})" };

        if (header.Line is null)
            return new Byline(reporters, editors, $"来源:{outlet.Name}");
        if (editors.Count > 0 || chance.Percent(40))
            return new Byline(reporters, editors, null);
        string editor = press[2];
        return new Byline(reporters, [editor], chance.Of([$"责任编辑:{editor}", $"【编辑:{editor}】", $"编辑:{editor}", $"(责编:{editor})"]));
    }
}
