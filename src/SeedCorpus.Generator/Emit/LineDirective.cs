using System.Globalization;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Leads an error in the next line to the seed that the line was made of: to the start of a line there, wherever in the
/// generated line it lies. Paths are relative to the generated file, so that output is the same on every machine.
/// </summary>
internal static class LineDirective
{
    public const string Default = "#line default\n";

    // The most that C# takes, for a line and for a column.
    private const int MaxLine = 0xfeefed;
    private const string WholeLine = "65535";

    /// <summary>The directive; null where no path can be given, for a directive has no escapes.</summary>
    /// <param name="path">The seed, relative to the project.</param>
    /// <param name="line">The line, zero-based.</param>
    /// <param name="settings">Where the project is.</param>
    public static string? To(string path, int line, EmitSettings settings)
    {
        if (settings.PathToProject is null || !IsPlain(path) || !IsPlain(settings.PathToProject) || line >= MaxLine)
            return null;
        string number = (line + 1).ToString(CultureInfo.InvariantCulture);
        return $"#line ({number}, 1) - ({number}, 2) {WholeLine} \"{settings.PathToProject}{path}\"\n";
    }

    private static bool IsPlain(string path) => path.IndexOf('"') < 0 && PlainText.OneLine(path) == path;
}
