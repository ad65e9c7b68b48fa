using System.Globalization;

namespace SeedCorpus.Generator.Emit;

/// <summary>Names generated files: short, ASCII, distinct ignoring case.</summary>
internal static class HintName
{
    public static string Of(string subject) => subject + ".g.cs";

    public static string Of(string subject, int number) => Of(subject + number.ToString("00", CultureInfo.InvariantCulture));
}
