using System.Diagnostics;
using System.Globalization;
using System.Text;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing;

/// <summary>Writes composed pages and their truths into a folder that <c>evaluate</c> can compare.</summary>
internal static class ComposeCommand
{
    /// <returns>The exit code: 0 where the pages are written.</returns>
    public static int Run(string count, string folder, string seed, TextWriter output)
    {
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int most)
            || !ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
        {
            output.WriteLine("compose takes a number of pages, a folder, and a number as the seed");
            return 2;
        }

        string raw = Directory.CreateDirectory(Path.Combine(folder, "raw")).FullName;
        string gold = Directory.CreateDirectory(Path.Combine(folder, "gold")).FullName;
        long bytes = 0;
        var time = Stopwatch.StartNew();
        foreach (ComposedPage page in CorpusComposer.Compose(number, most))
        {
            string name = page.Path.Replace('/', '_');
            byte[] text = Encoding.UTF8.GetBytes(page.Text);
            bytes += text.Length;
            File.WriteAllBytes(Path.Combine(raw, name), text);
            using FileStream truth = File.Create(Path.Combine(gold, Path.ChangeExtension(name, ".json")));
            TruthJson.Write(page.Truth, name, truth);
        }

        output.WriteLine(FormattableString.Invariant(
            $"{most} pages, {bytes / 1e6:F1} MB, {(most == 0 ? 0 : bytes / most)} bytes each, {time.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }
}
