using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.People;

/// <summary>Speech found in the body.</summary>
/// <param name="Speaker">The speaker's name; null for the meeting.</param>
/// <param name="Verb">The reporting verb.</param>
/// <param name="Paragraph">Where it begins.</param>
/// <param name="Leads">Whether it is told by the page itself, not inside what another says.</param>
/// <param name="Parts">What was said: a stretch of each paragraph it reaches over.</param>
internal sealed record Statement(string? Speaker, TextRange Verb, int Paragraph, bool Leads, List<TextRange> Parts)
{
    public TextRange Range => TextRange.Between(Parts[0].Start, Parts[Parts.Count - 1].End);

    public bool Covers(int offset) => Parts.Any(part => part.Contains(offset));
}
