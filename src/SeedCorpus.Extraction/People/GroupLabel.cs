using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads words that announce a list of leaders: 市领导, 领导同志, 省领导:, …的有:.</summary>
internal static class GroupLabel
{
    private static readonly string[] Labels =
        ["领导同志", "老领导", "老同志", "负责同志", "领导干部", "领导班子成员", "领导", "以及"];

    /// <summary>What was done stands before these, who did it behind: 出席会议的还有:.</summary>
    private static readonly string[] Predicates = ["的有", "的还有", "人员有", "同志有", "领导有"];

    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the label would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="end">Where the list would start.</param>
    public static bool TryRead(string text, int at, int limit, out int end)
    {
        end = at;
        if (Array.Find(Labels, word => IsAt(text, at, limit, word)) is { } label)
        {
            end = at + label.Length;
            if (text[end] is ':' or ' ')
                end++;
            return true;
        }

        return TryReadPredicate(text, at, limit, out end);
    }

    /// <summary>The end of what a list behind it is said to have done.</summary>
    public static bool TryReadPredicate(string text, int at, int limit, out int end)
    {
        string? predicate = Array.Find(Predicates, word => IsAt(text, at, limit, word));
        end = predicate is null ? at : at + predicate.Length;
        if (predicate is null || text[end] != ':')
            return false;
        end++;
        return true;
    }

    private static bool IsAt(string text, int at, int limit, string word) =>
        at + word.Length < limit && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
