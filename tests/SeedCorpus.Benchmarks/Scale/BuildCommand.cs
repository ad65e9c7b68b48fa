using BenchmarkDotNet.Running;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Measures builds of programs with corpora of several sizes.</summary>
internal static class BuildCommand
{
    /// <returns>The exit code: 0 where all was measured.</returns>
    public static int Run(IReadOnlyList<string> counts, TextWriter output)
    {
        if (!PageCounts.Take(counts, 1_000, 10_000))
        {
            output.WriteLine("build takes numbers of pages");
            return 2;
        }

        Pairs pairs = new(BenchmarkRunner.Run<BuildBenchmarks>());
        MarkdownTable table = new("dotnet build, Release, all anew", PageCounts.Wanted);
        foreach ((string name, bool isBaseline) in new[] { ("corpus", false), ("JSON as a resource, System.Text.Json with generated code", true) })
        {
            table.Add(name + ": time", count => Quantity.Time(Time(pairs, count, isBaseline)));
            table.Add(name + ": peak memory of a process", count => Peak(count, isBaseline));
        }

        table.Add("corpus ÷ JSON", count => Quantity.Ratio(Time(pairs, count, isBaseline: false) / Time(pairs, count, isBaseline: true)));
        table.Write(output);
        return pairs.AreComplete ? 0 : 1;
    }

    private static double Time(Pairs pairs, int pages, bool isBaseline) => pairs.Time(BuildBenchmarks.Category, pages, isBaseline);

    private static string Peak(int pages, bool isBaseline) =>
        BuildBenchmarks.Peak(pages, isBaseline) is > 0 and var bytes ? Quantity.Bytes(bytes) : "not known";
}
