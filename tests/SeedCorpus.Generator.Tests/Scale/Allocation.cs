namespace SeedCorpus.Generator.Tests.Scale;

/// <summary>Counts the bytes that a run allocates, on whatever threads it runs. Nothing else may run meanwhile.</summary>
internal static class Allocation
{
    private const int WarmUps = 10;
    private const int Runs = 11;

    /// <summary>The median of some runs behind others that fill what is made once.</summary>
    public static long Median(Func<object> run)
    {
        for (int i = 0; i < WarmUps; i++)
            run();
        long[] bytes = [.. Enumerable.Range(0, Runs).Select(_ => Of(run)).Order()];
        return bytes[Runs / 2];
    }

    public static long Of(Func<object> run)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        run();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
