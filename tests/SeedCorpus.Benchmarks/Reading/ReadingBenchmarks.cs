using BenchmarkDotNet.Attributes;
using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>How fast real pages are read.</summary>
[Config(typeof(ManyRuns))]
public class ReadingBenchmarks
{
    private const int WarmBytes = 100_000_000;

    [ParamsSource(nameof(Sets))]
    public PageSet Seeds { get; set; } = null!;

    public static IEnumerable<PageSet> Sets => Reading.Seeds.Sets();

    /// <summary>Reads until the reader's code is compiled at its best: the runtime goes on at that for seconds.</summary>
    /// <remarks>Otherwise iterations are planned for code several times as slow, and are too short.</remarks>
    [GlobalSetup]
    public void Warm()
    {
        long rounds = WarmBytes / Seeds.Bytes;
        for (long round = 0; round < rounds; round++)
            Read();
    }

    [Benchmark]
    public int Read() => Seeds.Pages.Count(page => ArticleReader.Read(page).Facts is not null);
}
