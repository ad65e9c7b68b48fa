using System.Globalization;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Prints the table of fields, each difference, and how often each reason occurs.</summary>
internal static class Report
{
    private const int Longest = 48;

    public static void Print(Tally tally, TextWriter output)
    {
        Table(tally.Fields, output);
        if (tally.Differences.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine("field\tseed:line\texpected\tgot\treason");
        foreach (FieldCount field in tally.Fields)
        {
            foreach (Difference difference in tally.Differences.Where(difference => difference.Field == field.Name))
                output.WriteLine(Line(difference));
        }

        output.WriteLine();
        output.WriteLine(" count  field: reason");
        foreach ((string reason, int count) in Reasons(tally.Differences))
            output.WriteLine(Invariant($"{count,6}  {reason}"));
    }

    private static void Table(IReadOnlyList<FieldCount> fields, TextWriter output)
    {
        output.WriteLine($"{"field",-14}{"ok",6}{"extra",7}{"missed",8}{"P",8}{"R",8}{"F1",8}");
        foreach (FieldCount field in fields)
        {
            output.WriteLine(Invariant(
                $"{field.Name,-14}{field.Ok,6}{field.Extra,7}{field.Missed,8}{field.Precision,8:F3}{field.Recall,8:F3}{field.F1,8:F3}"));
        }
    }

    private static string Line(Difference difference) => string.Join(
        '\t',
        difference.Field,
        $"{difference.Seed}:{difference.Line?.ToString(CultureInfo.InvariantCulture) ?? "-"}",
        Short(difference.Expected),
        Short(difference.Got),
        difference.Reason);

    private static IEnumerable<(string Reason, int Count)> Reasons(IEnumerable<Difference> differences) => differences
        .GroupBy(difference => $"{difference.Field}: {difference.Reason}")
        .Select(group => (Reason: group.Key, Count: group.Count()))
        .OrderByDescending(group => group.Count)
        .ThenBy(group => group.Reason, StringComparer.Ordinal);

    /// <summary>Start and end of a text that is too long for a line.</summary>
    private static string Short(string? text) => text switch
    {
        null => "-",
        { Length: > Longest } => $"{text[..(Longest / 2)]}…{text[^(Longest / 2)..]}",
        _ => text,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
