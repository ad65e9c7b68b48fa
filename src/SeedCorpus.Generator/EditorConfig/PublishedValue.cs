using System;
using System.Globalization;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Reads a date of publication: a day in ISO 8601, with the time where it is known.</summary>
internal static class PublishedValue
{
    // Dates that pages print outside these years are taken for something else, too.
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    private static readonly string[] s_forms =
    [
        "yyyy'-'MM'-'dd",
        "yyyy'-'MM'-'dd'T'HH':'mm", "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
        "yyyy'-'MM'-'dd' 'HH':'mm", "yyyy'-'MM'-'dd' 'HH':'mm':'ss",
    ];

    /// <returns>The value with a T before the time; null where it is no such date.</returns>
    public static string? Read(string value) =>
        DateTime.TryParseExact(value, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
        && date.Year is >= FirstYear and <= LastYear
            ? value.Replace(' ', 'T')
            : null;
}
