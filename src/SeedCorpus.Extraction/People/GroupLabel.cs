using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads words that announce a list of leaders: 市领导, 领导同志, 省领导:, …的有:.</summary>
internal static class GroupLabel
{
    private static readonly string[] Labels =
        ["领导同志", "老领导", "老同志", "负责同志", "领导干部", "领导班子成员", "领导", "的有", "的还有", "以及", "人员有", "同志有"];

    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the label would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="end">Where the list would start.</param>
    public static bool TryRead(string text, int at, int limit, out int end)
    {
        end = at;
        string? label = Array.Find(Labels, word =>
            at + word.Length < limit && string.CompareOrdinal(text, at, word, 0, word.Length) == 0);
        if (label is null)
            return false;
        end = at + label.Length;
        bool colon = text[end] is ':' or ' ';
        if (colon)
            end++;
        return label is not ("的有" or "的还有" or "人员有" or "同志有") || colon;
    }
}
