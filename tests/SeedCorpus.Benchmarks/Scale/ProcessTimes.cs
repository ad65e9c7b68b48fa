using System.Diagnostics;

namespace SeedCorpus.Benchmarks.Scale;

/// <summary>
/// How long whole processes take. They take turns: what else the machine does falls on all of them alike, which BenchmarkDotNet,
/// one case after the other, cannot do.
/// </summary>
internal sealed class ProcessTimes
{
    private readonly double[][] _milliseconds;

    private ProcessTimes(double[][] milliseconds) => _milliseconds = milliseconds;

    /// <param name="warmUps">Turns before those that count: files come into the system's cache.</param>
    /// <param name="turns">Turns that count.</param>
    /// <param name="processes">What starts each process and waits for its end.</param>
    public static ProcessTimes Measure(int warmUps, int turns, params IReadOnlyList<Action> processes)
    {
        double[][] milliseconds = [.. processes.Select(_ => new double[turns])];
        for (int turn = -warmUps; turn < turns; turn++)
        {
            for (int index = 0; index < processes.Count; index++)
            {
                long start = Stopwatch.GetTimestamp();
                processes[index]();
                if (turn >= 0)
                    milliseconds[index][turn] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        foreach (double[] times in milliseconds)
            Array.Sort(times);
        return new ProcessTimes(milliseconds);
    }

    /// <summary>What one of the processes took.</summary>
    public Times Of(int process)
    {
        double[] times = _milliseconds[process];
        return new Times((times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2, times[0]);
    }
}
