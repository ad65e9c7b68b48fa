using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Generator;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>What an edit costs in an editor, beside what the driver takes for it by itself.</summary>
[Config(typeof(WarmDriverRuns))]
public class DriverBenchmarks
{
    private ScaleProject _project = null!;

    [ParamsSource(nameof(Counts))]
    public int Pages { get; set; }

    public static IEnumerable<int> Counts => PageCounts.Wanted;

    [GlobalSetup(Targets = [nameof(NothingChangedFloor), nameof(KeystrokeFloor), nameof(TextEditedFloor), nameof(SeedEditedFloor), nameof(BlankLineFloor)])]
    public void PrepareFloor() => Prepare(new FloorGenerator());

    [GlobalSetup(Targets = [nameof(NothingChanged), nameof(Keystroke), nameof(TextEdited), nameof(SeedEdited), nameof(BlankLine)])]
    public void PrepareCorpus() => Prepare(new SeedCorpusGenerator());

    [BenchmarkCategory(DriverCases.NothingChanged), Benchmark(Baseline = true)]
    public object NothingChangedFloor() => _project.Run();

    [BenchmarkCategory(DriverCases.NothingChanged), Benchmark]
    public object NothingChanged() => _project.Run();

    [BenchmarkCategory(DriverCases.Keystroke), Benchmark(Baseline = true)]
    public object KeystrokeFloor() => _project.Keystroke();

    [BenchmarkCategory(DriverCases.Keystroke), Benchmark]
    public object Keystroke() => _project.Keystroke();

    [BenchmarkCategory(DriverCases.TextEdited), Benchmark(Baseline = true)]
    public object TextEditedFloor() => _project.EditText();

    [BenchmarkCategory(DriverCases.TextEdited), Benchmark]
    public object TextEdited() => _project.EditText();

    [BenchmarkCategory(DriverCases.SeedEdited), Benchmark(Baseline = true)]
    public object SeedEditedFloor() => _project.EditSeed();

    [BenchmarkCategory(DriverCases.SeedEdited), Benchmark]
    public object SeedEdited() => _project.EditSeed();

    [BenchmarkCategory(DriverCases.BlankLine), Benchmark(Baseline = true)]
    public object BlankLineFloor() => _project.AddBlankLine();

    [BenchmarkCategory(DriverCases.BlankLine), Benchmark]
    public object BlankLine() => _project.AddBlankLine();

    private void Prepare(IIncrementalGenerator generator)
    {
        WarmUp.Once();
        _project = new ScaleProject(generator, ScalePage.First(Pages));
        _project.Run();
    }
}
