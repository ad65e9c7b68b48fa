using System.Text;
using BenchmarkDotNet.Running;
using Microsoft.CodeAnalysis;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Generator;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Measures the generator in a compiler's driver, over corpora of several sizes.</summary>
internal static class DriverCommand
{
    /// <returns>The exit code: 0 where all was measured.</returns>
    public static int Run(IReadOnlyList<string> counts, TextWriter output)
    {
        if (!PageCounts.Take(counts, 100, 1_000, 10_000))
        {
            output.WriteLine("driver takes numbers of pages");
            return 2;
        }

        _ = ScalePage.First(PageCounts.Wanted.Max());
        Pairs pairs = new(BenchmarkRunner.Run<DriverBenchmarks>(), BenchmarkRunner.Run<ColdDriverBenchmarks>());
        Table(pairs).Write(output);
        return pairs.AreComplete ? 0 : 1;
    }

    private static MarkdownTable Table(Pairs pairs)
    {
        MarkdownTable table = new("driver: time (floor), allocated (floor)", PageCounts.Wanted);
        var outputs = PageCounts.Wanted.ToDictionary(count => count, GeneratedOutput);
        table.Add("pages, UTF-8", count => Quantity.Bytes(ScalePage.First(count).Sum(page => (long)Encoding.UTF8.GetByteCount(page.Text))));
        table.Add("generated files", count => FormattableString.Invariant($"{outputs[count].Files}"));
        table.Add("generated characters", count => FormattableString.Invariant($"{outputs[count].Characters / 1e6:F2} million"));
        foreach (string category in DriverCases.All)
            table.Add(category, count => Cell(pairs, category, count));
        return table;
    }

    private static string Cell(Pairs pairs, string category, int pages) =>
        $"{Quantity.Time(pairs.Time(category, pages, isBaseline: false))} ({Quantity.Time(pairs.Time(category, pages, isBaseline: true))}), "
        + $"{Quantity.Bytes(pairs.Allocated(category, pages, isBaseline: false))} ({Quantity.Bytes(pairs.Allocated(category, pages, isBaseline: true))})";

    private static (int Files, long Characters) GeneratedOutput(int pages)
    {
        GeneratorDriverRunResult result = new ScaleProject(new SeedCorpusGenerator(), ScalePage.First(pages)).Run().GetRunResult();
        return (result.GeneratedTrees.Length, result.GeneratedTrees.Sum(tree => (long)tree.Length));
    }
}
