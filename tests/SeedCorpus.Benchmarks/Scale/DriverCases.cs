namespace SeedCorpus.Benchmarks.Scale;

/// <summary>The cases of the driver, as the table calls them.</summary>
internal static class DriverCases
{
    public const string NothingChanged = "nothing changed";
    public const string Keystroke = "keystroke in C#";
    public const string SeedEdited = "one seed edited, facts change";
    public const string BlankLine = "blank line in one seed";
    public const string Cold = "cold";

    /// <summary>In the order of the table.</summary>
    public static readonly string[] All = [NothingChanged, Keystroke, SeedEdited, BlankLine, Cold];
}
