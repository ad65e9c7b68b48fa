using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads words that announce a list of leaders (Data/Posts/group-labels.tsv): 市领导, 领导同志:, 出席会议的有:.</summary>
internal static class GroupLabel
{
    private static readonly Lazy<Lexicon<Kind>> Labels = Lexicons.OfKinds<Kind>("Posts/group-labels.tsv");

    private const int LongestNote = 16;
    private const char LookingAfter = '包';

    private enum Kind
    {
        /// <summary>Names the group; a colon or a space may follow.</summary>
        Label,

        /// <summary>Closes what the group did; a colon follows, or two names and more.</summary>
        Predicate,
    }

    /// <summary>The labels and the ends of predicates.</summary>
    public static IEnumerable<string> Words => Labels.Value.Words;

    /// <param name="text">The folded text.</param>
    /// <param name="at">Where the label would start.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="end">Where the list would start.</param>
    public static bool TryRead(string text, int at, int limit, out int end) => TryRead(text, at, limit, out end, out _);

    /// <summary>The end of what a list behind it is said to have done.</summary>
    public static bool TryReadPredicate(string text, int at, int limit, out int end) =>
        TryRead(text, at, limit, out end, out Kind kind) && kind == Kind.Predicate;

    /// <summary>Whether a label that was read announces a list only by its colon, and has none: 出席会议的有某人.</summary>
    public static bool NeedsColon(string text, int label, int list) =>
        text[list - 1] != ':' && TryReadPredicate(text, label, text.Length, out _);

    /// <summary>Behind (按姓氏笔画排列), which may stand between a label and its colon.</summary>
    private static int BehindNote(string text, int at, int limit)
    {
        int close = at < limit && text[at] == '(' ? text.IndexOf(')', at, Math.Min(LongestNote, limit - at)) : -1;
        return close > 0 && close + 1 < limit && text[close + 1] == ':' ? close + 1 : at;
    }

    /// <summary>Whether a label stands anywhere inside a stretch.</summary>
    public static bool StandsIn(string text, TextRange range) => Labels.Value.StandsIn(text, range.Start, range.End);

    /// <summary>领导包片, 领导干部包抓: what they look after, though 包 is a surname too.</summary>
    private static bool LeadersLookAfter(string text, int at, int limit) => text[at] == LookingAfter && RightContext.BeginsStrongly(text, at, limit);

    private static bool TryRead(string text, int at, int limit, out int end, out Kind kind)
    {
        end = at;
        kind = default;
        if (!Labels.Value.TryMatch(text, at, limit, out Lexicon<Kind>.Entry label) || at + label.Word.Length >= limit || LeadersLookAfter(text, at + label.Word.Length, limit))
            return false;
        kind = label.Value;
        end = BehindNote(text, at + label.Word.Length, limit);
        bool colon = text[end] == ':';
        if (colon || text[end] == ' ')
            end++;
        return true;
    }
}
