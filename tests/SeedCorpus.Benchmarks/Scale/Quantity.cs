namespace SeedCorpus.Benchmarks.Scale;

/// <summary>Measured quantities for people to read.</summary>
internal static class Quantity
{
    public static string Time(double milliseconds) => milliseconds switch
    {
        double.NaN => "not known",
        < 10 => FormattableString.Invariant($"{milliseconds:F2} ms"),
        < 1000 => FormattableString.Invariant($"{milliseconds:F0} ms"),
        _ => FormattableString.Invariant($"{milliseconds / 1e3:F1} s"),
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e6 => FormattableString.Invariant($"{bytes / 1e3:F0} KB"),
        < 1e9 => FormattableString.Invariant($"{bytes / 1e6:F1} MB"),
        _ => FormattableString.Invariant($"{bytes / 1e9:F2} GB"),
    };

    public static string Ratio(double ratio) => FormattableString.Invariant($"{ratio:F2} ×");
}
