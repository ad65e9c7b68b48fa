using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Tells what is wrong with an option, at the start of its seed: where in .editorconfig it stands, the compiler does not say.</summary>
internal static class OptionProblems
{
    private const int LongestShown = 60;

    public static SeedProblem UnknownKey(string file, string key) => Make(
        Descriptors.UnknownOption, file, Shown(key) + (OptionKeys.Nearest(key) is { } nearest ? $"; did you mean {nearest}?" : ""));

    /// <param name="file">The seed as the compiler knows it.</param>
    /// <param name="key">The option.</param>
    /// <param name="value">Its value.</param>
    /// <param name="expected">What a value of it looks like.</param>
    public static SeedProblem Unreadable(string file, string key, string value, string expected) =>
        Make(Descriptors.UnreadableOption, file, $"{key} = {Shown(value)}; {expected}");

    /// <param name="file">The seed as the compiler knows it.</param>
    /// <param name="key">The option.</param>
    /// <param name="name">The part of its value that names nothing.</param>
    /// <param name="why">What there is none of.</param>
    public static SeedProblem NamesNothing(string file, string key, string name, string why) =>
        Make(Descriptors.OptionNamesNothing, file, $"{key} = {Shown(name)}; {why}");

    private static SeedProblem Make(DiagnosticDescriptor what, string file, string detail) => new(what.Id, file, default, detail);

    private static string Shown(string text) => PlainText.Cut(PlainText.OneLine(text), LongestShown);
}
