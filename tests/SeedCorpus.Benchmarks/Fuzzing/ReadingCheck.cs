using System.Diagnostics;
using SeedCorpus.Extraction;

namespace SeedCorpus.Benchmarks.Fuzzing;

/// <summary>What holds of the reading of any text at all.</summary>
internal static class ReadingCheck
{
    /// <summary>A page of some kilobytes is read in milliseconds; a hundred times that means that something grows too fast.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    /// <returns>What is wrong; null where nothing is.</returns>
    public static string? Problem(string text)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            SeedReading reading = ArticleReader.Read(text);
            // A machine may be busy: only a page that is slow time and again is too slow.
            if (watch.Elapsed > s_longest && Enumerable.Range(0, 3).Min(_ => Time(text)) is var fastest && fastest > s_longest)
                return $"takes {fastest.TotalSeconds:0.0} s";
            if (ArticleReader.Read(text) != reading)
                return "is read in two ways";
            return Outside(reading, text) is { } span ? $"gives a place outside of it: {span}" : null;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception exception)
        {
            return exception.ToString();
        }
#pragma warning restore CA1031
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        ArticleReader.Read(text);
        return watch.Elapsed;
    }

    private static SeedSpan? Outside(SeedReading reading, string text)
    {
        int[] lines = [.. LineStarts(text)];
        return Spans(reading).Cast<SeedSpan?>().FirstOrDefault(span => !IsInside(span!.Value, lines, text.Length));
    }

    private static bool IsInside(SeedSpan span, int[] lines, int length) =>
        span.Start >= 0 && span.Length >= 0 && span.Start + span.Length <= length
            && span.Line < lines.Length && lines[span.Line] + span.Column == span.Start
            && span.EndLine < lines.Length && lines[span.EndLine] + span.EndColumn == span.Start + span.Length;

    private static IEnumerable<SeedSpan> Spans(SeedReading reading)
    {
        IEnumerable<SeedSpan> found = reading.Findings.Select(finding => finding.Span);
        return reading.Locations is not { } at
            ? found
            : [.. found, at.Title, .. at.Headlines, .. at.Officials, .. at.Slogans.SelectMany(uses => uses), .. at.Statements, .. at.Paragraphs];
    }

    private static IEnumerable<int> LineStarts(string text)
    {
        yield return 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' && !isFirstOfTwo)
                yield return i + 1;
        }
    }
}
