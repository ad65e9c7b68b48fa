namespace SeedCorpus.Benchmarks.Scale;

/// <summary>A table for a README: a row for each thing measured, a column for each count of pages.</summary>
internal sealed class MarkdownTable(string subject, IReadOnlyList<int> counts)
{
    private readonly List<string> _rows = [];

    public void Add(string name, Func<int, string> cell) => _rows.Add(Row(name, counts.Select(cell)));

    public void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Row(subject, counts.Select(count => FormattableString.Invariant($"{count:N0} pages"))));
        output.WriteLine(string.Concat(Enumerable.Repeat("|---", counts.Count + 1)) + "|");
        foreach (string row in _rows)
            output.WriteLine(row);
    }

    private static string Row(string name, IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Prepend(name))} |";
}
