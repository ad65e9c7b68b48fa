using System;
using System.Collections.Generic;
using System.Linq;
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
        var kinds = new Dictionary<string, SloganKind>(StringComparer.Ordinal);
        foreach (SloganCandidate candidate in Candidates(text, layout, blocks, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            string words = candidate.Range.In(text);
            if (!kinds.ContainsKey(words))
                kinds.Add(words, candidate.Kind);
        }

        return kinds.Count == 0 ? [] : Uses(layout.Page, blocks, kinds);
    }

    /// <summary>The first rule that makes a text a slogan names its kind.</summary>
    private static List<SloganCandidate> Candidates(string text, PageLayout layout, TextRange[] blocks, CancellationToken cancellation)
    {
        var found = new List<SloganCandidate>();
        void Apply(IEnumerable<TextRange> to, Action<string, TextRange, List<SloganCandidate>> rule)
        {
            foreach (TextRange block in to)
            {
                cancellation.ThrowIfCancellationRequested();
                rule(text, block, found);
            }
        }

        Apply(blocks, QuotedFormulas.Find);
        Apply(blocks, NumericFormulas.Find);
        Apply(blocks, ParallelFrames.Find);
        Apply(layout.Headlines, RallyingCalls.InHeadline);
        Apply(blocks, RallyingCalls.Battles);
        return found;
    }

    /// <summary>Counts each slogan wherever it stands, quoted or not; inside a longer slogan only the longer one counts.</summary>
    private static IReadOnlyList<Slogan> Uses(
        PageText page, TextRange[] blocks, Dictionary<string, SloganKind> kinds)
    {
        (string Words, SloganKind Kind)[] found = [.. kinds.Select(pair => (pair.Key, pair.Value))];
        var slogans = new Lexicon<int>(found.Select((slogan, number) => (slogan.Words, number)));
        var uses = new List<TextRange>?[found.Length];
        string text = page.Folded;
        foreach (TextRange block in blocks)
        {
            for (int at = block.Start; slogans.TryFind(text, at, block.End, out at, out Lexicon<int>.Entry match); at += match.Word.Length)
                (uses[match.Value] ??= []).Add(new TextRange(at, match.Word.Length));
        }

        return
        [
            .. uses
                .Select((places, number) => places is null ? null : new Slogan(places[0].In(page.Printed), found[number].Kind, places))
                .OfType<Slogan>()
                .OrderBy(slogan => slogan.Uses[0].Start),
        ];
    }
}
