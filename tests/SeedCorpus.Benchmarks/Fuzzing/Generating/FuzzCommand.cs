using System.Globalization;
using System.Text;

namespace SeedCorpus.Benchmarks.Fuzzing.Generating;

/// <summary>Reads and compiles as many cases as asked for, or one of them again.</summary>
internal static class FuzzCommand
{
    /// <summary>How many pages make a corpus: to compile one takes longer than to read them.</summary>
    public const int BatchSize = 100;

    /// <returns>The exit code: 0 where nothing is wrong.</returns>
    public static int Run(string count, string first, TextWriter output)
    {
        if (!TryParse(count, out int most) || !TryParse(first, out int from))
            return Wrong(output);
        int failed = 0;
        for (int start = 0; start < most; start += BatchSize)
        {
            FuzzCase[] batch = [.. Enumerable.Range(from + start, Math.Min(BatchSize, most - start)).Select(FuzzCase.Make)];
            foreach ((FuzzCase page, string problem) in Failures(batch))
            {
                failed++;
                output.WriteLine(FormattableString.Invariant($"case {page.Number} ({page.Made}): {problem}"));
            }
        }

        output.WriteLine(FormattableString.Invariant($"{most} cases from {from} on, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Makes a case again, says what is wrong with it, and writes its text to a file if one is named: halves of surrogate pairs as U+FFFD.</summary>
    public static int Replay(string number, string? file, TextWriter output)
    {
        if (!TryParse(number, out int wanted))
            return Wrong(output);
        var page = FuzzCase.Make(wanted);
        if (file is not null)
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(page.Text));
        (FuzzCase Page, string Problem)[] failures = [.. Failures([page])];
        foreach ((_, string problem) in failures)
            output.WriteLine(problem);
        output.WriteLine(FormattableString.Invariant($"case {wanted} ({page.Made}): {(failures.Length == 0 ? "nothing is wrong" : "failed")}"));
        return failures.Length == 0 ? 0 : 1;
    }

    /// <summary>Each case that fails; where a corpus of many does, those that fail alone, and the first where none does.</summary>
    public static IEnumerable<(FuzzCase Page, string Problem)> Failures(IReadOnlyList<FuzzCase> batch)
    {
        foreach (FuzzCase page in batch)
        {
            if (ReadingCheck.Problem(page.Text) is { } problem)
                yield return (page, problem);
        }

        if (GeneratingCheck.Problems(batch) is not [var together, ..])
            yield break;
        bool isFound = false;
        foreach (FuzzCase page in batch)
        {
            if (GeneratingCheck.Problems([page]) is [var alone, ..])
            {
                isFound = true;
                yield return (page, alone);
            }
        }

        if (!isFound)
            yield return (batch[0], FormattableString.Invariant($"with the {batch.Count - 1} cases behind it: {together}"));
    }

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static int Wrong(TextWriter output)
    {
        output.WriteLine("fuzz takes a number of cases and the first one's number, or replay and the number of a case");
        return 2;
    }
}
