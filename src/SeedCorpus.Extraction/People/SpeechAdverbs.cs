using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Passes over adverbs between a speaker and a reporting verb, and over the manner it is said in: 激动地说.</summary>
internal static class SpeechAdverbs
{
    /// <summary>激动地说: what closes how something is said.</summary>
    private const char Manner = '地';
    private const int LongestManner = 5;

    private static readonly Lazy<Lexicon<bool>> Adverbs = Lexicons.OfWords("Verbs/adverbs.tsv");

    /// <summary>双方都: a subject without the adverbs that close it.</summary>
    public static TextRange Without(string text, TextRange subject)
    {
        while (Adverbs.Value.TryMatchBefore(text, subject.End, subject.Start, out Lexicon<bool>.Entry adverb))
            subject = TextRange.Between(subject.Start, subject.End - adverb.Word.Length);
        return subject;
    }

    public static int Skip(string text, int at, int limit)
    {
        while (Adverbs.Value.TryMatch(text, at, limit, out Lexicon<bool>.Entry adverb))
            at += adverb.Word.Length;
        int manner = text.IndexOf(Manner, at, Math.Min(limit - at, LongestManner));
        return manner > at && ActVerbs.ReportingVerb(text, manner + 1, limit) > 0 ? manner + 1 : at;
    }
}
