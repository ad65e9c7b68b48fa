using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Splits a paragraph into sentences, and a sentence into clauses.</summary>
internal static class Sentences
{
    private static readonly char[] Stops = ['。', '!', '?'];

    /// <summary>What clauses begin behind.</summary>
    private const string Signs = ",。;:!?()“” \n】]";

    private static readonly CharacterSet Bounds = new(Signs);

    /// <summary>What may be one of them: so small that it stays in the nearest cache beside what clauses begin with.</summary>
    private static readonly CharacterSet MayBeBounds = CharacterSet.Sharing(Signs);

    /// <summary>Adds the sentences of a paragraph to a list.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public static void AddTo(List<TextRange> sentences, string text, TextRange paragraph)
    {
        int start = paragraph.Start;
        for (int at = text.IndexOfAny(Stops, start, paragraph.Length); at >= 0; at = text.IndexOfAny(Stops, start, paragraph.End - start))
        {
            int end = at + 1;
            while (end < paragraph.End && text[end] is '”' or '’' or '。' or '!' or '?' or ')')
                end++;
            sentences.Add(TextRange.Between(start, end));
            start = end;
        }

        if (start < paragraph.End)
            sentences.Add(TextRange.Between(start, paragraph.End));
    }

    /// <summary>Whether a clause may begin at <paramref name="at"/>: behind a stop, a bracket, a quotation mark or a space.</summary>
    public static bool StartsClause(string text, int at, int floor) => at <= floor || Bounds.Contains(text[at - 1]);

    /// <summary>The first place from <paramref name="at"/> on, behind the start of the sentence, where a clause may begin.</summary>
    public static int NextClause(string text, int at, int limit) => at < limit ? Bounds.Next(text, at - 1, limit - 1) + 1 : limit;

    /// <summary>The first place from <paramref name="at"/> on, behind the start of the sentence, where a clause may begin with one of these.</summary>
    public static int NextClause(string text, int at, int limit, CharacterSet firsts)
    {
        at = firsts.NextBehind(MayBeBounds, text, at, limit);
        while (at < limit && !Bounds.Contains(text[at - 1]))
            at = firsts.NextBehind(MayBeBounds, text, at + 1, limit);
        return at;
    }
}
