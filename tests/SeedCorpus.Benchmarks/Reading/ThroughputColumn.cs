using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>Millions of bytes of pages, in UTF-8, read in a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    private const double NanosecondsPerSecond = 1e9;
    private const double BytesPerMegabyte = 1e6;

    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Pages read in a second, in millions of bytes of UTF-8";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        PageSet pages = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<PageSet>().Single();
        return summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } statistics
            ? (pages.Bytes / BytesPerMegabyte / (statistics.Mean / NanosecondsPerSecond)).ToString("F2", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
