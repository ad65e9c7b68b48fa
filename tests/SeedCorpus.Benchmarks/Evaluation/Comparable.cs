namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Text as it is compared: without white space, and with the commonest full-width punctuation in ASCII.</summary>
internal static class Comparable
{
    public static string Of(string? text) =>
        string.Concat((text ?? "").Where(unit => !IsSpace(unit)).Select(Folded));

    public static string? OfNullable(string? text) => text is null ? null : Of(text);

    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\x1c' and <= '\x1f';

    private static char Folded(char unit) => unit switch
    {
        '\uff0c' => ',',
        '\uff1a' => ':',
        '\uff08' => '(',
        '\uff09' => ')',
        '\uff1b' => ';',
        '\uff01' => '!',
        '\uff1f' => '?',
        _ => unit,
    };
}
