using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.People;
using SeedCorpus.Extraction.Places;
using SeedCorpus.Extraction.Restoring;
using SeedCorpus.Extraction.Slogans;

namespace SeedCorpus.Extraction;

/// <summary>All that the steps of reading found on a page, still as ranges of its text.</summary>
internal sealed record ReadPage(
    RestoredText Restored,
    PageLayout Layout,
    PageMetadata Metadata,
    Division? Place,
    People.People People,
    IReadOnlyList<Slogan> Slogans)
{
    public TextRange? Title => Layout.Headlines.Count > 0 ? Layout.Headlines[0] : null;

    public string Printed(TextRange range) => range.In(Layout.Page.Printed);

    public SloganUseFacts Use(TextRange use)
    {
        int headline = IndexOf(Layout.Headlines, use);
        int paragraph = headline >= 0 ? -1 : IndexOf(Layout.Paragraphs, use);
        TextRange block = headline >= 0 ? Layout.Headlines[headline] : Layout.Paragraphs[paragraph];
        return new SloganUseFacts(headline, paragraph, use.Start - block.Start, IndexOfStatement(use));
    }

    public StatementFacts Statement(Statement statement) => new(
        statement.Speaker, Printed(statement.Verb), string.Join("\n", statement.Parts.Select(Printed)), statement.Paragraph);

    private static int IndexOf(IReadOnlyList<TextRange> blocks, TextRange use)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Contains(use.Start))
                return i;
        }

        return -1;
    }

    /// <summary>The innermost statement: the one that began last.</summary>
    private int IndexOfStatement(TextRange use)
    {
        int found = -1;
        for (int i = 0; i < People.Statements.Count; i++)
        {
            if (People.Statements[i].Covers(use.Start))
                found = i;
        }

        return found;
    }
}
