using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads lists of appointments and elections: 张三(女)为某局局长;李四的某局局长职务;王五当选某会主席.</summary>
internal static class Appointment
{
    private const int LongestPost = 40;
    private const string Office = "职务";
    private const string Elected = "当选";

    /// <summary>Whether what follows a name says which post the person was given or lost, up to the end of the clause.</summary>
    public static bool Follows(string text, int at, int limit)
    {
        if (WordSearch.IsAt(text, at, limit, Elected))
            at += Elected.Length - 1;
        else if (at >= limit || text[at] is not ('为' or '的' or '任'))
            return false;
        int end = at + 1;
        while (end < limit && end - at <= LongestPost && text[end] is not (',' or '。' or ';' or ' '))
            end++;
        bool lost = end - 2 > at && string.CompareOrdinal(text, end - 2, Office, 0, 2) == 0;
        if (lost)
            end -= 2;
        return (lost || text[at] != '的') && EndsInHead(text, at + 1, end);
    }

    private static bool EndsInHead(string text, int start, int end)
    {
        for (int at = Math.Max(start, end - 6); at < end; at++)
        {
            if (PostReader.TryReadHead(text, at, end, out int length, out PostClass kind) && at + length == end)
                return kind == PostClass.Public;
        }

        return false;
    }
}
