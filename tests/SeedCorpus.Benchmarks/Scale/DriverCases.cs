namespace SeedCorpus.Benchmarks.Scale;

/// <summary>The cases of the driver, as the table calls them.</summary>
internal static class DriverCases
{
    public const string NothingChanged = "nothing changed";
    public const string Keystroke = "keystroke in C#";
    public const string TextEdited = "one seed edited, its text";
    public const string SeedEdited = "one seed edited, a new official";
    public const string BlankLine = "blank line in one seed";
    public const string Cold = "cold";

    /// <summary>In the order of the table.</summary>
    public static readonly string[] All = [NothingChanged, Keystroke, TextEdited, SeedEdited, BlankLine, Cold];
}
