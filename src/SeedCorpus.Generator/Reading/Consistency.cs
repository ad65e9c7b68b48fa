using System;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Reading;

/// <summary>
/// Checks that the parts of a reading fit together, so that a slip of the reader is reported at its seed and neither breaks
/// the generation of all the others nor comes out when the user's program runs.
/// </summary>
internal static class Consistency
{
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Verify(SeedReading reading)
    {
        if (reading.Facts is not { } facts)
            return;
        if (reading.Locations is not { } locations)
            throw new InvalidOperationException("Facts have no locations.");
        Same(facts.Headlines.Count, locations.Headlines.Count, "headlines");
        Same(facts.Paragraphs.Count, locations.Paragraphs.Count, "paragraphs");
        Same(facts.Officials.Count, locations.Officials.Count, "officials");
        Same(facts.Statements.Count, locations.Statements.Count, "statements");
        Same(facts.Slogans.Count, locations.Slogans.Count, "slogans");
        foreach (StatementFacts statement in facts.Statements)
            InRange(statement.Paragraph, facts.Paragraphs.Count, "paragraph of a statement");
        for (int i = 0; i < facts.Slogans.Count; i++)
        {
            Same(facts.Slogans[i].Uses.Count, locations.Slogans[i].Count, "uses of a slogan");
            foreach (SloganUseFacts use in facts.Slogans[i].Uses)
                VerifyUse(use, facts);
        }
    }

    private static void VerifyUse(SloganUseFacts use, ArticleFacts facts)
    {
        if (use.Headline >= 0)
            InRange(use.Headline, facts.Headlines.Count, "headline of a slogan");
        else
            InRange(use.Paragraph, facts.Paragraphs.Count, "paragraph of a slogan");
        if (use.Statement >= 0)
            InRange(use.Statement, facts.Statements.Count, "statement of a slogan");
    }

    private static void Same(int facts, int locations, string what)
    {
        if (facts != locations)
            throw new InvalidOperationException($"There are {facts} {what}, but locations of {locations}.");
    }

    private static void InRange(int index, int count, string what)
    {
        if (index < 0 || index >= count)
            throw new InvalidOperationException($"The {what} is the {index}th of {count}.");
    }
}
