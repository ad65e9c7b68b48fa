using BenchmarkDotNet.Attributes;
using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>Whether the time for pages made to be hard to read stays in proportion to their length.</summary>
[Config(typeof(FewRuns))]
public class HostileBenchmarks
{
    [ParamsSource(nameof(Pages))]
    public PageSet Page { get; set; } = null!;

    public static IEnumerable<PageSet> Pages => HostilePages.Sets();

    /// <summary>Makes the page, and reads the seeds so that the reader's tables are loaded.</summary>
    [GlobalSetup]
    public void Prepare() => _ = Page.Pages.Count + Reading.Seeds.All.Sum(seed => ArticleReader.Read(seed).Findings.Count);

    [Benchmark]
    public SeedReading Read() => ArticleReader.Read(Page.Pages[0]);
}
