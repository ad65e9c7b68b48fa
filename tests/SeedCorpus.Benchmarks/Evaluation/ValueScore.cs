using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores the fields that hold one value.</summary>
internal static class ValueScore
{
    private static readonly (string Field, Func<ArticleFacts, string?> Value)[] s_fields =
    [
        ("title", facts => facts.Title),
        ("published", facts => facts.Published),
        ("eventDate", facts => facts.EventDate),
        ("source", facts => facts.Source),
        ("place", facts => facts.Place?.Name),
        ("placeCode", facts => facts.Place?.Code),
        ("meeting", facts => facts.Meeting),
        ("script", facts => facts.Script.ToString()),
    ];

    public static void Add(ReadSeed seed, Tally tally)
    {
        foreach ((string field, Func<ArticleFacts, string?> value) in s_fields)
        {
            if (!seed.Gold.Has(field))
                continue;
            string? expected = Comparable.OfNullable(seed.Gold.Text(field));
            string? got = seed.HasArticle ? Comparable.OfNullable(value(seed.Facts)) : null;
            if (field == "published")
                got = AsLongAs(expected, got);
            if (expected == got)
                tally.Agree(field);
            else if (field is "published" or "eventDate")
                tally.Add(PrintedDay.Differs(seed, field, expected, got));
            else
                tally.Add(Differs(seed, field, expected, got));
        }
    }

    /// <summary>People may have noted the day alone: what was read counts as far as they went.</summary>
    private static string? AsLongAs(string? expected, string? got) =>
        expected is { Length: > 0 } && got is not null && got.StartsWith(expected, StringComparison.Ordinal) ? expected : got;

    private static Difference Differs(ReadSeed seed, string field, string? expected, string? got)
    {
        (Standing where, int? line) = expected is null ? default : seed.Text.Find(expected);
        string reason;
        if (expected is null)
            (reason, line) = ($"taken for the {field}", seed.Text.Find(got!).Line);
        else if (got is null)
            reason = where == Standing.Nowhere ? Reason.NotInTheText : $"{field} not recognised";
        else
            (reason, line) = (Overlap.Of(expected, got) ? Reason.CutDifferently : $"other {field}", line ?? seed.Text.Find(got).Line);
        return seed.Differs(field, line, expected, got, reason);
    }
}
