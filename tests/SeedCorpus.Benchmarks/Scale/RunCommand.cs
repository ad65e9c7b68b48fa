using SeedCorpus.Benchmarks.Scale.Running;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Measures programs with corpora of several sizes as processes, from start to end.</summary>
internal static class RunCommand
{
    /// <returns>The exit code: 0 where all was measured, and the corpus and the JSON gave the same answer.</returns>
    public static int Run(IReadOnlyList<string> counts, TextWriter output)
    {
        if (!PageCounts.Take(counts, 1_000, 10_000))
        {
            output.WriteLine("run takes numbers of pages");
            return 2;
        }

        var runs = PageCounts.Wanted.ToDictionary(count => count, ColdRuns.Of);
        foreach ((int count, ColdRuns run) in runs)
            output.WriteLine(FormattableString.Invariant($"{count} pages: corpus: {run.Answers.Corpus}; JSON: {run.Answers.Json}"));
        Table(runs).Write(output);
        return runs.Values.All(run => run.Answers.Corpus == run.Answers.Json) ? 0 : 1;
    }

    private static MarkdownTable Table(Dictionary<int, ColdRuns> runs)
    {
        MarkdownTable table = new("a process from start to end: median (least)", PageCounts.Wanted);
        table.Add("empty program", count => $"{runs[count].Empty}");
        table.Add("first article", count => $"{runs[count].FirstArticle}");
        table.Add("first article, beyond the empty program", count => Beyond(runs[count]));
        table.Add("slogans grouped by article, corpus", count => $"{runs[count].CorpusSlogans}");
        table.Add("slogans grouped by article, JSON", count => $"{runs[count].JsonSlogans}");
        table.Add("corpus ÷ JSON", count => runs[count].CorpusSlogans.Over(runs[count].JsonSlogans));
        table.Add("bodies, UTF-8", count => Quantity.Bytes(runs[count].Bodies));
        table.Add("assembly ÷ bodies", count => $"{Quantity.Bytes(runs[count].CorpusAssembly)}, {Quantity.Ratio((double)runs[count].CorpusAssembly / runs[count].Bodies)}");
        table.Add("assembly with the JSON", count => Quantity.Bytes(runs[count].JsonAssembly));
        return table;
    }

    private static string Beyond(ColdRuns run) =>
        $"{Quantity.Time(run.FirstArticle.Median - run.Empty.Median)} ({Quantity.Time(run.FirstArticle.Least - run.Empty.Least)})";
}
