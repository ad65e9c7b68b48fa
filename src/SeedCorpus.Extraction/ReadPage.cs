using System.Collections.Generic;
using System.Runtime.CompilerServices;
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
    IReadOnlyList<Slogan> Slogans,
    ReadingHints Hints)
{
    public TextRange? Title => Layout.Headlines.Count > 0 ? Layout.Headlines[0] : null;

    public SettableFacts SetByOption =>
        (Hints.Title is null ? SettableFacts.None : SettableFacts.Title)
        | (Hints.Published is null ? SettableFacts.None : SettableFacts.Published)
        | (Hints.Place is null ? SettableFacts.None : SettableFacts.Place)
        | (Hints.Source is null ? SettableFacts.None : SettableFacts.Source)
        | (Hints.AddedOfficials.Count == 0 && Hints.RemovedOfficials.Count == People.Strangers.Count ? SettableFacts.None : SettableFacts.Officials);

    public string Printed(TextRange range) => range.In(Layout.Page.Printed);

    public SloganUseFacts Use(TextRange use)
    {
        int headline = HeadlineOf(use);
        int paragraph = headline >= 0 ? -1 : IndexOf(Layout.Paragraphs, use);
        TextRange block = headline >= 0 ? Layout.Headlines[headline] : Layout.Paragraphs[paragraph];
        return new SloganUseFacts(headline, paragraph, use.Start - block.Start, IndexOfStatement(use));
    }

    public StatementFacts Statement(Statement statement) => new(
        statement.Speaker,
        ActVerbs.Printed(Layout.Page.Printed, statement.Verb),
        statement.IsOfOnePart ? Printed(statement.First) : PartsOf(statement),
        statement.Paragraph);

    private string PartsOf(Statement statement)
    {
        var parts = new string[statement.Parts.Count];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = Printed(statement.Parts[i]);
        return string.Join("\n", parts);
    }

    /// <summary>The headline that holds a use: the title is the first of them, wherever it stands.</summary>
    private int HeadlineOf(TextRange use)
    {
        int index = Layout.Headlines.Count - 1;
        while (index >= 0 && !Layout.Headlines[index].Contains(use.Start))
            index--;
        return index;
    }

    /// <summary>The block that holds a use; blocks are in the order of the text.</summary>
    private static int IndexOf(IReadOnlyList<TextRange> blocks, TextRange use)
    {
        int last = LastNotBehind(blocks, static block => block.Start, use.Start);
        return last >= 0 && blocks[last].Contains(use.Start) ? last : -1;
    }

    /// <summary>The innermost statement that holds a use: the last begun, or one that it stands in.</summary>
    private int IndexOfStatement(TextRange use)
    {
        IReadOnlyList<Statement> statements = People.Statements;
        int index = LastNotBehind(statements, static statement => statement.First.Start, use.Start);
        while (index >= 0 && !statements[index].Covers(use.Start) && !statements[index].Leads)
            index--;
        return index >= 0 && statements[index].Covers(use.Start) ? index : -1;
    }

    [MethodImpl(HotMethod.Optimized)]
    private static int LastNotBehind<T>(IReadOnlyList<T> items, System.Func<T, int> start, int offset)
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (start(items[middle]) <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
