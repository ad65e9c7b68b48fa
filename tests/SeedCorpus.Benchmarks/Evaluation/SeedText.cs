using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Where a text stands.</summary>
internal enum Standing
{
    Nowhere,

    /// <summary>In the seed, left out by the reader's layout.</summary>
    Outside,

    /// <summary>In a headline or a paragraph that was read.</summary>
    InTheArticle,
}

/// <summary>
/// Finds text in a seed: first in the restored headlines and paragraphs, then in the lines as scraped. Outside the article
/// nothing is restored, so that Simplified text is not found there in a Traditional seed.
/// </summary>
internal sealed class SeedText
{
    /// <summary>The line ends that the reader counts.</summary>
    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly List<(string Text, int Line)> _article = [];
    private readonly string[] _scraped;

    public SeedText(string seed, SeedReading reading)
    {
        _scraped = [.. seed.Split(s_lineEnds, StringSplitOptions.None).Select(Comparable.Of)];
        if (reading is { Facts: { } facts, Locations: { } locations })
        {
            Add(facts.Headlines, locations.Headlines);
            Add(facts.Paragraphs, locations.Paragraphs);
        }
    }

    /// <summary>Where a comparable text stands first, and its line from 1.</summary>
    public (Standing Where, int? Line) Find(string text) => Find(block => block.Contains(text, StringComparison.Ordinal));

    /// <summary>Where two comparable texts stand together.</summary>
    public (Standing Where, int? Line) Find(string text, string beside) =>
        Find(block => block.Contains(text, StringComparison.Ordinal) && block.Contains(beside, StringComparison.Ordinal));

    /// <summary>The line as scraped, from 1, where the first of the texts stands that stands anywhere.</summary>
    public int? ScrapedLine(IEnumerable<string> texts) => texts
        .Select(text => Array.FindIndex(_scraped, line => line.Contains(text, StringComparison.Ordinal)))
        .Where(index => index >= 0)
        .Select(index => (int?)(index + 1))
        .FirstOrDefault();

    private (Standing Where, int? Line) Find(Predicate<string> holds)
    {
        int found = _article.FindIndex(block => holds(block.Text));
        if (found >= 0)
            return (Standing.InTheArticle, _article[found].Line);
        found = Array.FindIndex(_scraped, holds);
        return found >= 0 ? (Standing.Outside, found + 1) : (Standing.Nowhere, null);
    }

    private void Add(EquatableArray<string> texts, EquatableArray<SeedSpan> spans) =>
        _article.AddRange(texts.Zip(spans, (text, span) => (Comparable.Of(text), span.Line + 1)));
}
