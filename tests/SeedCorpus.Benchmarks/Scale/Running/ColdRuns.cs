using SeedCorpus.Benchmarks.Scale.Building;

namespace SeedCorpus.Benchmarks.Scale.Running;

/// <summary>What programs of one count of pages take from start to end, and how large they are.</summary>
internal sealed record ColdRuns
{
    private const int WarmUps = 3;
    private const int Turns = 31;

    public required Times Empty { get; init; }

    public required Times FirstArticle { get; init; }

    public required Times CorpusSlogans { get; init; }

    public required Times JsonSlogans { get; init; }

    public required long CorpusAssembly { get; init; }

    public required long JsonAssembly { get; init; }

    public required long Bodies { get; init; }

    /// <summary>What the two programs print for one query; equal where both hold the same facts.</summary>
    public required (string Corpus, string Json) Answers { get; init; }

    /// <summary>Builds the programs and runs them.</summary>
    public static ColdRuns Of(int pages)
    {
        TemporaryProjects projects = new(pages);
        try
        {
            return Of(projects);
        }
        finally
        {
            projects.Delete();
        }
    }

    private static ColdRuns Of(TemporaryProjects projects)
    {
        foreach (ProgramProject project in new[] { projects.Empty, projects.Corpus, projects.Json })
        {
            project.Restore();
            project.Build();
        }

        var times = ProcessTimes.Measure(
            WarmUps,
            Turns,
            () => projects.Empty.Run(),
            () => projects.Corpus.Run("first"),
            () => projects.Corpus.Run("slogans"),
            () => projects.Json.Run("slogans"));
        return new ColdRuns
        {
            Empty = Times.Of(times, 0),
            FirstArticle = Times.Of(times, 1),
            CorpusSlogans = Times.Of(times, 2),
            JsonSlogans = Times.Of(times, 3),
            CorpusAssembly = projects.Corpus.AssemblyBytes,
            JsonAssembly = projects.Json.AssemblyBytes,
            Bodies = projects.BodyBytes,
            Answers = (projects.Corpus.Run("slogans").Trim(), projects.Json.Run("slogans").Trim()),
        };
    }

    /// <param name="Median">Of all turns, in milliseconds.</param>
    /// <param name="Least">Of all turns, in milliseconds.</param>
    internal readonly record struct Times(double Median, double Least)
    {
        public static Times Of(ProcessTimes times, int process) => new(times.Median(process), times.Least(process));

        public override string ToString() => $"{Quantity.Time(Median)} ({Quantity.Time(Least)})";
    }
}
