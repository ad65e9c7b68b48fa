using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads brackets between a post and the name behind it.</summary>
internal static class PostNotes
{
    private const string Ordered = "序):";
    private const int LongestOrder = 16;
    private const int ShortestField = 2;
    private const int LongestField = 10;

    /// <summary>Where somebody stands in a picture.</summary>
    private const string Positions = "左右前后中排";

    private static readonly string[] Notes = ["(主持工作)", "(主持日常工作)", "(主持全面工作)", "(挂职)", PostChain.Concurrent, "(正县级)", "(副县级)", "(正处级)", "(副处级)", "(正厅级)", "(副厅级)"];

    /// <summary>副校长(研究及创新)张三, 指挥长(主任)张三: the end of a post with the bracket that tells its field or its other name.</summary>
    public static int End(string text, int end, int limit)
    {
        if (end >= limit || text[end] != '(' || WordSearch.FirstAt(text, end, limit, Notes) is not null)
            return end;
        int close = text.IndexOf(')', end, Math.Min(limit - end, LongestField + 2));
        var field = TextRange.Between(end + 1, Math.Max(end + 1, close));
        return field.Length >= ShortestField && SurnameTable.Instance.IsSureAt(text, close + 1, limit) && !NameReader.HasShape(text, field) && IsField(text, field)
            ? close + 1
            : end;
    }

    /// <summary>副县长(按姓氏笔画为序):张三, 副总经理(主持工作)张三: behind what a list is ordered by, or how a post is held.</summary>
    public static int Behind(string text, int end, int limit)
    {
        if (end >= limit || text[end] != '(')
            return end;
        int close = text.IndexOf(Ordered, end, Math.Min(limit - end, LongestOrder), StringComparison.Ordinal);
        return close >= 0 ? close + Ordered.Length - 1
            : WordSearch.FirstAt(text, end, limit, Notes) is { } note ? end + note.Length
            : end;
    }

    private static bool IsField(string text, TextRange range)
    {
        for (int at = range.Start; at < range.End; at++)
        {
            if (!Han.Is(text[at]) || Positions.IndexOf(text[at]) >= 0)
                return false;
        }

        return true;
    }
}
