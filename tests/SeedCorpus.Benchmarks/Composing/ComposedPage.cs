using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing;

/// <summary>A page as it would have been scraped, and what it says.</summary>
/// <param name="Path">Where it would lie, such as <c>seeds/2019/03/00017.txt</c>: the month of its day and its number.</param>
/// <param name="Text">The text with its noise.</param>
/// <param name="Truth">What stands in it, known because it was put there.</param>
internal sealed record ComposedPage(string Path, string Text, Truth Truth);
