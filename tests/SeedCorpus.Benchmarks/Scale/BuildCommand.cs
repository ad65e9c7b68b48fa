using SeedCorpus.Benchmarks.Scale.Building;

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

        var builds = PageCounts.Wanted.ToDictionary(count => count, ColdBuilds.Of);
        Table(builds).Write(output);
        return 0;
    }

    private static MarkdownTable Table(Dictionary<int, ColdBuilds> builds)
    {
        MarkdownTable table = new("dotnet build, Release, all anew, a compiler of its own unless said otherwise: median (least)", PageCounts.Wanted);
        table.Add("corpus: time", count => $"{builds[count].Corpus}");
        table.Add("corpus: time with the compiler's server", count => $"{builds[count].CorpusWithServer}");
        table.Add("corpus: processor time, least", count => ProcessorTime(builds[count].CorpusCost));
        table.Add("corpus: peak memory of a process", count => Peak(builds[count].CorpusCost));
        table.Add("JSON as a resource, System.Text.Json with generated code: time", count => $"{builds[count].Json}");
        table.Add("JSON: time with the compiler's server", count => $"{builds[count].JsonWithServer}");
        table.Add("JSON: processor time, least", count => ProcessorTime(builds[count].JsonCost));
        table.Add("JSON: peak memory of a process", count => Peak(builds[count].JsonCost));
        table.Add("corpus ÷ JSON: time", count => builds[count].Corpus.Over(builds[count].Json));
        table.Add("corpus ÷ JSON: time with the compiler's server", count => builds[count].CorpusWithServer.Over(builds[count].JsonWithServer));
        table.Add(
            "corpus ÷ JSON: processor time, least",
            count => Quantity.Ratio(builds[count].CorpusCost.ProcessorSeconds / builds[count].JsonCost.ProcessorSeconds));
        return table;
    }

    private static string ProcessorTime(BuildCost cost) => Quantity.Time(cost.ProcessorSeconds * MillisecondsPerSecond);

    private static string Peak(BuildCost cost) => cost.PeakMemory > 0 ? Quantity.Bytes(cost.PeakMemory) : "not known";
}
