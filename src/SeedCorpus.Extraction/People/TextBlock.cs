using System;
using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>A headline or a paragraph of the body.</summary>
internal readonly struct TextBlock
{
    private readonly TextRange[] _sentences;
    private readonly int _first;
    private readonly int _count;

    private TextBlock(TextRange range, TextRange[] sentences, int first, int count) =>
        (Range, _sentences, _first, _count) = (range, sentences, first, count);

    /// <summary>Where it stands.</summary>
    public TextRange Range { get; }

    /// <summary>Its sentences, which fill it.</summary>
    public ReadOnlySpan<TextRange> Sentences => _sentences.AsSpan(_first, _count);

    /// <summary>The blocks at these places.</summary>
    /// <remarks>All their sentences stand in one array: a page has hundreds of short paragraphs.</remarks>
    public static TextBlock[] Of(string text, IReadOnlyList<TextRange> ranges)
    {
        var all = new List<TextRange>(ranges.Count * 2);
        var ends = new int[ranges.Count];
        for (int i = 0; i < ends.Length; i++)
        {
            SeedCorpus.Extraction.People.Sentences.AddTo(all, text, ranges[i]);
            ends[i] = all.Count;
        }

        TextRange[] sentences = [.. all];
        var blocks = new TextBlock[ends.Length];
        for (int i = 0, first = 0; i < ends.Length; first = ends[i++])
            blocks[i] = new TextBlock(ranges[i], sentences, first, ends[i] - first);
        return blocks;
    }
}
