using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>A headline or a paragraph of the body.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Sentences">Its sentences, which fill it.</param>
internal readonly record struct TextBlock(TextRange Range, List<TextRange> Sentences)
{
    public TextBlock(string text, TextRange range)
        : this(range, SeedCorpus.Extraction.People.Sentences.In(text, range))
    {
    }
}
