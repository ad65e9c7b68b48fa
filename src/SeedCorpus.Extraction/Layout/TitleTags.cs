using System;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Parts titles from what sites print around them: tags, brackets, labels.</summary>
internal static class TitleTags
{
    private const int LongestTag = 8;
    private const char Bullet = '·';

    /// <summary>·标题: the title behind the bullet of a link; empty for another line.</summary>
    public static TextRange Linked(string text, TextRange line)
    {
        if (text[line.Start] is not Bullet)
            return default;
        int start = line.Start + 1;
        while (start < line.End && text[start] == ' ')
            start++;
        return TextRange.Between(start, line.End);
    }

    /// <summary>
    /// [视频]标题, 标题 [复制链接], 标题★★★: a tag of the site before or behind the title is none of it, nor are brackets around all of it. Behind a
    /// bullet stands a link.
    /// </summary>
    public static TextRange Without(string text, TextRange line)
    {
        if (text[line.Start] is Bullet)
            return default;
        if (text[line.Start] == '【' && text.IndexOf('】', line.Start, line.Length) == line.End - 1)
            return TextRange.Between(line.Start + 1, line.End - 1);
        int open = text[line.End - 1] == ']' ? text.LastIndexOf('[', line.End - 1, Math.Min(line.Length, LongestTag)) : -1;
        if (open > line.Start)
        {
            while (text[open - 1] == ' ' && open > line.Start + 1)
                open--;
            line = TextRange.Between(line.Start, open);
        }

        int rating = text.IndexOf('★', line.Start, line.Length);
        if (rating > line.Start)
            line = TextRange.Between(line.Start, rating);
        int close = text.IndexOf(']', line.Start, line.Length);
        return text[line.Start] == '[' && close - line.Start is > 0 and <= 5 && close + 1 < line.End
            ? TextRange.Between(close + 1, line.End)
            : line;
    }

    /// <summary>What follows 原标题: on the same line.</summary>
    public static TextRange Labelled(string text, TextRange line)
    {
        Label label = LabelReader.Read(text, line).FirstOrDefault();
        if (label.Kind != LabelKind.Title || label.Range.Start > line.Start + 1)
            return default;
        int end = line.End;
        if (text[end - 1] is '”' or '"' || (text[end - 1] == ')' && text[line.Start] == '('))
            end--;
        return TextRange.Between(Math.Min(label.Value.Start, end), end);
    }
}
