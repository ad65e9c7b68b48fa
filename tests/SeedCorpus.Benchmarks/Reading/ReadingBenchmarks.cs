using BenchmarkDotNet.Attributes;
using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>How fast real pages are read.</summary>
[Config(typeof(ManyRuns))]
public class ReadingBenchmarks
{
    [ParamsSource(nameof(Sets))]
    public PageSet Seeds { get; set; } = null!;

    public static IEnumerable<PageSet> Sets => Reading.Seeds.Sets();

    [Benchmark]
    public int Read() => Seeds.Pages.Count(page => ArticleReader.Read(page).Facts is not null);
}
