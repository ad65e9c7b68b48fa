using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Which lines of a page are what.</summary>
/// <param name="Page">The text that the ranges point into.</param>
/// <param name="Headlines">The headline block, the title first, without repeats.</param>
/// <param name="Publisher">The outlet or office that a line above the title names; empty where none does.</param>
/// <param name="Paragraphs">The body.</param>
/// <param name="Credits">Header and by-lines before, and credits behind the body.</param>
/// <param name="Footer">Lines that end the article and all behind them.</param>
internal sealed record PageLayout(
    PageText Page,
    IReadOnlyList<TextRange> Headlines,
    TextRange Publisher,
    IReadOnlyList<TextRange> Paragraphs,
    IReadOnlyList<TextRange> Credits,
    IReadOnlyList<TextRange> Footer);
