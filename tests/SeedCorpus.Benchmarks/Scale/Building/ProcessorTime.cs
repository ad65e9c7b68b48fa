using System.Globalization;

namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>
/// What processors have worked for the processes that this one started and that have ended, and for those that they started. On a
/// machine that does other work too, it says more than the time that has passed.
/// </summary>
internal static class ProcessorTime
{
    private const string Status = "/proc/self/stat";

    // Linux shows it in hundredths of a second, whatever the kernel counts in.
    private const double TicksPerSecond = 100;

    // Of the fields behind the program's name, which is in parentheses and may hold spaces.
    private const int UserTimeOfChildren = 13;
    private const int SystemTimeOfChildren = 14;

    /// <returns>Seconds; not a number on systems that do not tell.</returns>
    public static double OfEndedChildren()
    {
        if (!File.Exists(Status))
            return double.NaN;
        string status = File.ReadAllText(Status);
        string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        return (Ticks(fields[UserTimeOfChildren]) + Ticks(fields[SystemTimeOfChildren])) / TicksPerSecond;
    }

    private static long Ticks(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
