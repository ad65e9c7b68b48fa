using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.Slogans;

/// <summary>Reads the slogans of a page: find what makes a text one, then every place where it stands.</summary>
internal static class SloganReader
{
    public static IReadOnlyList<Slogan> Read(PageLayout layout, CancellationToken cancellation)
    {
        string text = layout.Page.Folded;
        TextRange[] blocks = [.. layout.Headlines, .. layout.Paragraphs];
        List<SloganCandidate> candidates = Candidates(text, blocks, layout.Headlines.Count, cancellation);
        if (candidates.Count == 0)
            return [];
        var kinds = new Dictionary<string, SloganKind>(candidates.Count, StringComparer.Ordinal);
        foreach (SloganCandidate candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            string words = candidate.Range.In(text);
            if (!kinds.ContainsKey(words))
                kinds.Add(words, candidate.Kind);
        }

        return Uses(layout.Page, blocks, kinds);
    }

    /// <summary>The first rule that makes a text a slogan names its kind: a rule goes over all blocks before the next does.</summary>
    private static List<SloganCandidate> Candidates(string text, TextRange[] blocks, int headlines, CancellationToken cancellation)
    {
        var found = new List<SloganCandidate>();
        foreach (TextRange block in blocks)
            QuotedFormulas.Find(text, block, found);
        cancellation.ThrowIfCancellationRequested();
        foreach (TextRange block in blocks)
        {
            NumericFormulas.Find(text, block, found);
            NumericFormulas.FindKnown(text, block, found);
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (TextRange block in blocks)
            ParallelFrames.Find(text, block, found);
        cancellation.ThrowIfCancellationRequested();
        for (int i = 0; i < headlines; i++)
            RallyingCalls.InHeadline(text, blocks[i], found);
        foreach (TextRange block in blocks)
            RallyingCalls.Battles(text, block, found);
        return found;
    }

    /// <summary>Counts each slogan wherever it stands, quoted or not; inside a longer slogan only the longer one counts.</summary>
    [MethodImpl(HotMethod.Optimized)]
    private static List<Slogan> Uses(PageText page, TextRange[] blocks, Dictionary<string, SloganKind> kinds)
    {
        string[] words = [.. kinds.Keys];
        var index = new WordIndex(words, atEnd: false);
        var uses = new List<TextRange>?[words.Length];
        string text = page.Folded;
        foreach (TextRange block in blocks)
        {
            for (int at = index.Next(text, block.Start, block.End); at < block.End; at = index.Next(text, at, block.End))
            {
                int number = index.LongestFrom(text, at, block.End);
                if (number >= 0)
                    (uses[number] ??= []).Add(new TextRange(at, words[number].Length));
                at += number < 0 ? 1 : words[number].Length;
            }
        }

        var slogans = new List<Slogan>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (uses[i] is { } places)
                slogans.Add(new Slogan(Printed(page, places[0], words[i]), kinds[words[i]], places));
        }

        slogans.Sort(static (left, right) => left.Uses[0].Start.CompareTo(right.Uses[0].Start));
        return slogans;
    }

    /// <summary>Words as the page prints them: mostly as they are matched.</summary>
    private static string Printed(PageText page, TextRange range, string words) =>
        string.CompareOrdinal(page.Printed, range.Start, words, 0, words.Length) == 0 ? words : range.In(page.Printed);
}
