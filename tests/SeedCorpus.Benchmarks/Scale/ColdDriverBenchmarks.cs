using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Generator;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>What the first run over a project costs, in a process that has compiled before.</summary>
[Config(typeof(ColdDriverRuns))]
public class ColdDriverBenchmarks
{
    private ScaleProject _project = null!;

    [ParamsSource(nameof(Counts))]
    public int Pages { get; set; }

    public static IEnumerable<int> Counts => PageCounts.Wanted;

    [IterationSetup(Target = nameof(ColdFloor))]
    public void NewFloor() => New(new FloorGenerator());

    [IterationSetup(Target = nameof(Cold))]
    public void NewCorpus() => New(new SeedCorpusGenerator());

    [BenchmarkCategory(DriverCases.Cold), Benchmark(Baseline = true)]
    public object ColdFloor() => _project.Run();

    [BenchmarkCategory(DriverCases.Cold), Benchmark]
    public object Cold() => _project.Run();

    private void New(IIncrementalGenerator generator)
    {
        WarmUp.Once();
        _project = new ScaleProject(generator, ScalePage.First(Pages));
    }
}
