using System.Globalization;
using System.Text;
using SeedCorpus.Benchmarks.Composing.Writing;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The lines of a page before script and annotations: chrome, headlines, header, body, footer.</summary>
internal static class PageLayout
{
    public static List<string> Lines(ArticleDraft draft, PageStyle style, Site site, Header header, string? foot, DateTime time, Chance chance)
    {
        // What a page calls today is the day on which it was scraped.
        DateTime crawled = time.AddDays(chance.Between(30, 900));
        string Chromed(string block) => block
            .Replace("{site}", site.Name, StringComparison.Ordinal)
            .Replace("{place}", draft.Place.Name, StringComparison.Ordinal)
            .Replace("{phone}", site.Phone, StringComparison.Ordinal)
            .Replace("{domain}", site.Domain, StringComparison.Ordinal)
            .Replace("{today}", crawled.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{year}", time.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal);

        List<string> lines = [];
        void Block(string block)
        {
            if (block.Length > 0)
                lines.AddRange(Chromed(block).Split('|'));
        }

        Block(chance.Of(Chrome.Top));
        // A reprint may say that the headlines are the original's.
        bool isReprint = chance.Percent(8);
        if (isReprint && draft.Subtitles.Count == 0)
            lines.Add("原标题:");
        lines.Add(draft.Title);
        string middle = chance.Of(Chrome.Middle);
        bool isRepeated = middle.StartsWith("分享到", StringComparison.Ordinal) && chance.Percent(60);
        if (isRepeated)
            lines.AddRange(["", middle, "", draft.Title, ""]);
        if (header.Line is { } line)
            lines.Add(line);
        if (!isRepeated)
            Block(middle);
        for (int at = 0; at < draft.Subtitles.Count; at++)
            lines.Add((isReprint && at == 0 && draft.Slogans.ContainsKey(draft.Subtitles[0].Split(' ')[0]) ? style.Indent + "原标题:" : "") + draft.Subtitles[at]);
        bool hasBlanks = chance.Percent(40);
        foreach (Truths.TruthParagraph paragraph in draft.Paragraphs)
        {
            if (hasBlanks)
                lines.Add("");
            lines.Add(style.Indent + paragraph.Text + paragraph.Byline);
        }

        if (chance.Percent(3))
            lines[^1] += " |";
        if (foot is not null)
            lines.AddRange(hasBlanks ? ["", foot] : [foot]);
        Block(chance.Of(Chrome.Bottom));
        Block(chance.Of(Chrome.Footer));
        return lines;
    }

    /// <summary>The text of a page: its lines in its script, annotated and damaged.</summary>
    /// <returns>The text; null where the script would not fold back.</returns>
    public static string? Print(IReadOnlyList<string> lines, PageStyle style, Chance chance)
    {
        Ruby ruby = new(style, chance);
        ByteDamage damage = new(ruby);
        int left = style.IsDamaged ? chance.Between(1, 4) : 0;
        StringBuilder text = new();
        foreach (string line in lines)
        {
            string converted = ScriptConverter.Convert(line, style.Script);
            if (style.Script != PrintedScript.Simplified && TextFolder.Fold(converted) != line)
                return null;
            if (left > 0)
            {
                (string damaged, int damages) = damage.Annotate(converted, left, chance);
                left -= damages;
                text.Append(damaged).Append('\n');
            }
            else
            {
                text.Append(ruby.Annotate(converted)).Append('\n');
            }
        }

        return chance.Percent(6) ? text.Replace("\n", "\r\n").ToString() : text.ToString();
    }
}

/// <summary>The made-up site that printed a page.</summary>
internal sealed record Site(string Name, string Domain, string Phone);
