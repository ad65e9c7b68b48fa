using BenchmarkDotNet.Running;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Measures builds of programs with corpora of several sizes.</summary>
internal static class BuildCommand
{
    private const double MillisecondsPerSecond = 1e3;

    /// <returns>The exit code: 0 where all was measured.</returns>
    public static int Run(IReadOnlyList<string> counts, TextWriter output)
    {
        if (!PageCounts.Take(counts, 1_000, 10_000))
        {
            output.WriteLine("build takes numbers of pages");
            return 2;
        }

        Pairs pairs = new(BenchmarkRunner.Run<BuildBenchmarks>());
        MarkdownTable table = new("dotnet build, Release, all anew, a compiler of its own unless said otherwise", PageCounts.Wanted);
        foreach ((string name, bool isBaseline) in new[] { ("corpus", false), ("JSON as a resource, System.Text.Json with generated code", true) })
        {
            table.Add(name + ": time", count => Quantity.Time(Time(pairs, count, isBaseline)));
            table.Add(name + ": time with the compiler's server", count => Quantity.Time(TimeWithServer(pairs, count, isBaseline)));
            table.Add(name + ": processor time", count => Quantity.Time(ProcessorTime(count, isBaseline)));
            table.Add(name + ": peak memory of a process", count => Peak(count, isBaseline));
        }

        table.Add("corpus ÷ JSON: processor time", count => Quantity.Ratio(ProcessorTime(count, isBaseline: false) / ProcessorTime(count, isBaseline: true)));
        table.Add("corpus ÷ JSON: time", count => Quantity.Ratio(Time(pairs, count, isBaseline: false) / Time(pairs, count, isBaseline: true)));
        table.Add(
            "corpus ÷ JSON: time with the compiler's server",
            count => Quantity.Ratio(TimeWithServer(pairs, count, isBaseline: false) / TimeWithServer(pairs, count, isBaseline: true)));
        table.Write(output);
        return pairs.AreComplete ? 0 : 1;
    }

    private static double Time(Pairs pairs, int pages, bool isBaseline) => pairs.Time(BuildBenchmarks.Alone, pages, isBaseline);

    private static double TimeWithServer(Pairs pairs, int pages, bool isBaseline) => pairs.Time(BuildBenchmarks.WithServer, pages, isBaseline);

    /// <returns>That of the build that took least, in milliseconds.</returns>
    private static double ProcessorTime(int pages, bool isBaseline) =>
        BuildBenchmarks.Costs(pages, isBaseline).Select(cost => cost.ProcessorSeconds * MillisecondsPerSecond).DefaultIfEmpty(double.NaN).Min();

    private static string Peak(int pages, bool isBaseline) =>
        BuildBenchmarks.Costs(pages, isBaseline).Select(cost => cost.PeakMemory).DefaultIfEmpty().Max() is > 0 and var bytes
            ? Quantity.Bytes(bytes)
            : "not known";
}
