namespace SeedCorpus.Benchmarks.Scale;

/// <param name="Median">Of all turns, in milliseconds.</param>
/// <param name="Least">Of all turns, in milliseconds.</param>
internal readonly record struct Times(double Median, double Least)
{
    /// <summary>How many times as long as others these are: the medians, and the least.</summary>
    public string Over(Times others) => $"{Quantity.Ratio(Median / others.Median)} ({Quantity.Ratio(Least / others.Least)})";

    public override string ToString() => $"{Quantity.Time(Median)} ({Quantity.Time(Least)})";
}
