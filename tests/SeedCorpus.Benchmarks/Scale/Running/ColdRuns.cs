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
            Empty = times.Of(0),
            FirstArticle = times.Of(1),
            CorpusSlogans = times.Of(2),
            JsonSlogans = times.Of(3),
            CorpusAssembly = projects.Corpus.AssemblyBytes,
            JsonAssembly = projects.Json.AssemblyBytes,
            Bodies = projects.BodyBytes,
            Answers = (projects.Corpus.Run("slogans").Trim(), projects.Json.Run("slogans").Trim()),
        };
    }
}
