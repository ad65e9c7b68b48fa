namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>
/// What <c>dotnet build</c> takes for a program with a corpus of one count of pages, beside one with the same facts and bodies as JSON.
/// </summary>
internal sealed class ColdBuilds
{
    private const int WarmUps = 1;
    private const int Turns = 5;

    private readonly List<BuildCost> _corpusCosts = [];
    private readonly List<BuildCost> _jsonCosts = [];

    private ColdBuilds(TemporaryProjects projects)
    {
        projects.Corpus.Restore();
        projects.Json.Restore();
        var alone = ProcessTimes.Measure(
            WarmUps, Turns, () => _corpusCosts.Add(projects.Corpus.Build()), () => _jsonCosts.Add(projects.Json.Build()));
        (Corpus, Json) = (alone.Of(0), alone.Of(1));
        var withServer = ProcessTimes.Measure(WarmUps, Turns, projects.Corpus.BuildWithServer, projects.Json.BuildWithServer);
        (CorpusWithServer, JsonWithServer) = (withServer.Of(0), withServer.Of(1));
    }

    public Times Corpus { get; }

    public Times Json { get; }

    public Times CorpusWithServer { get; }

    public Times JsonWithServer { get; }

    /// <summary>With a compiler of its own.</summary>
    public BuildCost CorpusCost => Of(_corpusCosts);

    /// <summary>With a compiler of its own.</summary>
    public BuildCost JsonCost => Of(_jsonCosts);

    /// <summary>Writes the projects and builds them.</summary>
    public static ColdBuilds Of(int pages)
    {
        TemporaryProjects projects = new(pages);
        try
        {
            return new ColdBuilds(projects);
        }
        finally
        {
            ProgramProject.EndServer();
            projects.Delete();
        }
    }

    /// <summary>The largest memory of all builds, and the work of that which took least.</summary>
    private static BuildCost Of(List<BuildCost> costs) => new(costs.Max(cost => cost.PeakMemory), costs.Min(cost => cost.ProcessorSeconds));
}
