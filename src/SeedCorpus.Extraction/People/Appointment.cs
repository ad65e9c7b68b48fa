using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads lists of appointments and elections: 张三(女)为某局局长;李四的某局局长职务;王五当选某会主席.</summary>
internal static class Appointment
{
    private const int LongestPost = 40;
    private const int LongestName = 4;
    private const string Office = "职务";
    private const string Elected = "当选";

    /// <summary>Whether what follows a name says which post the person was given or lost, up to the end of the clause.</summary>
    public static bool Follows(string text, int at, int limit) => Read(text, at, limit, out _) is not null;

    /// <summary>为某局局长, 当选某会主席: the posts that the persons named before have been given; null where none is, or they lost it.</summary>
    public static TextRange[]? Given(string text, int at, int limit) => Read(text, at, limit, out bool lost) is { } posts && !lost ? Split(text, posts) : null;

    private static TextRange[] Split(string text, TextRange posts)
    {
        var split = new List<TextRange>();
        for (int start = posts.Start, end; start < posts.End; start = end + 1)
        {
            end = text.IndexOf('、', start, posts.End - start);
            end = end < 0 ? posts.End : end;
            split.Add(TextRange.Between(start, end));
        }

        return [.. split];
    }

    private static TextRange? Read(string text, int at, int limit, out bool lost)
    {
        lost = false;
        if (WordSearch.IsAt(text, at, limit, Elected))
            at += Elected.Length - (WordSearch.IsAt(text, at + Elected.Length, limit, "为") ? 0 : 1);
        else if (at >= limit || text[at] is not ('为' or '的' or '任'))
            return null;
        int end = at + 1;
        while (end < limit && end - at <= LongestPost && text[end] is not (',' or '。' or ';' or ' ' or '(') && !AppointsNext(text, end, limit))
            end++;
        lost = end - Office.Length > at && WordSearch.IsAt(text, end - Office.Length, end, Office);
        if (lost)
            end -= Office.Length;
        return (lost || text[at] != '的') && EndsInHead(text, at + 1, end) ? TextRange.Between(at + 1, end) : null;
    }

    /// <summary>张三为某局局长、李四为…: whether the next appointment begins behind a sign.</summary>
    private static bool AppointsNext(string text, int sign, int limit)
    {
        if (text[sign] != '、')
            return false;
        for (int length = 2; length <= LongestName && sign + length + 1 < limit; length++)
        {
            if (text[sign + length + 1] == '为')
                return NameReader.HasShape(text, new TextRange(sign + 1, length));
        }

        return false;
    }

    /// <summary>Where the next appointment of a list begins, behind the one that follows a name; 0 where none does.</summary>
    public static int Next(string text, int at, int limit) =>
        Read(text, at, limit, out _) is { } posts && posts.End < limit && AppointsNext(text, posts.End, limit) ? posts.End + 1 : 0;

    private static bool EndsInHead(string text, int start, int end)
    {
        for (int at = Math.Max(start, end - 6); at < end; at++)
        {
            if (PostHeads.TryReadHead(text, at, end, out int length, out PostClass kind) && at + length == end)
                return kind == PostClass.Public;
        }

        return false;
    }
}
