using BenchmarkDotNet.Attributes;
using SeedCorpus.Benchmarks.Scale.Building;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>What <c>dotnet build</c> takes for a program with a corpus, beside one with the same facts and bodies as JSON.</summary>
[Config(typeof(BuildRuns))]
public class BuildBenchmarks
{
    public const string Alone = "dotnet build, a compiler of its own";
    public const string WithServer = "dotnet build, the compiler's server";

    private static readonly Dictionary<(int Pages, bool IsBaseline), List<BuildCost>> s_costs = [];

    private TemporaryProjects _projects = null!;

    [ParamsSource(nameof(Counts))]
    public int Pages { get; set; }

    public static IEnumerable<int> Counts => PageCounts.Wanted;

    [GlobalSetup]
    public void Prepare()
    {
        _projects = new TemporaryProjects(Pages);
        _projects.Json.Restore();
        _projects.Corpus.Restore();
    }

    [GlobalCleanup]
    public void Delete()
    {
        ProgramProject.EndServer();
        _projects.Delete();
    }

    [BenchmarkCategory(Alone), Benchmark(Baseline = true)]
    public void Json() => Build(_projects.Json, isBaseline: true);

    [BenchmarkCategory(Alone), Benchmark]
    public void Corpus() => Build(_projects.Corpus, isBaseline: false);

    [BenchmarkCategory(WithServer), Benchmark(Baseline = true)]
    public void JsonWithServer() => _projects.Json.BuildWithServer();

    [BenchmarkCategory(WithServer), Benchmark]
    public void CorpusWithServer() => _projects.Corpus.BuildWithServer();

    /// <summary>What the builds alone took, the one for warming up among them; empty where none was measured.</summary>
    internal static IReadOnlyList<BuildCost> Costs(int pages, bool isBaseline) => s_costs.GetValueOrDefault((pages, isBaseline), []);

    private void Build(ProgramProject project, bool isBaseline)
    {
        if (!s_costs.TryGetValue((Pages, isBaseline), out List<BuildCost>? costs))
            s_costs.Add((Pages, isBaseline), costs = []);
        costs.Add(project.Build());
    }
}
