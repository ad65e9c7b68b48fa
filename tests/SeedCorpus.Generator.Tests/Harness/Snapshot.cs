using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>
/// Compares text with a file beside the test, as Verify does: <c>Class.Test#name.verified.cs</c> is what is expected; where it
/// differs or is missing, <c>.received.cs</c> is written and the test fails. To accept, rename the received file.
/// </summary>
internal static class Snapshot
{
    /// <summary>The folder of the test project.</summary>
    public static string Project { get; } = ProjectMetadata.Value("ProjectDirectory");

    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        string prefix = Path.GetFileNameWithoutExtension(source) + "." + test;
        List<string> failures = [];
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(Project, $"{prefix}#{Path.GetFileNameWithoutExtension(name)}");
            failures.AddRange(Compare(path + ".verified.cs", path + ".received.cs", text));
        }

        HashSet<string> known = [.. files.Keys.Select(name => $"{prefix}#{Path.GetFileNameWithoutExtension(name)}.verified.cs")];
        foreach (string file in Directory.EnumerateFiles(Project, prefix + "#*.verified.cs"))
        {
            if (!known.Contains(Path.GetFileName(file)))
                failures.Add($"{Path.GetFileName(file)} is expected, but no such file is generated any more.");
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <summary>Compares text with a file that is made of others: beside <c>NAME.md</c>, <c>NAME.received.md</c> is written.</summary>
    public static void VerifyFile(string path, string text)
    {
        string[] failures = [.. Compare(path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)), text)];
        Assert.True(failures.Length == 0, string.Join("\n\n", failures));
    }

    private static IEnumerable<string> Compare(string verified, string received, string text)
    {
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            yield break;
        }

        File.WriteAllText(received, text);
        yield return $"{Path.GetFileName(received)} differs from the verified file:\n" + Difference(expected ?? "", text);
    }

    private static string Difference(string expected, string actual)
    {
        StringBuilder report = new();
        foreach (DiffPiece line in new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines)
        {
            if (line.Type is ChangeType.Inserted or ChangeType.Deleted)
                report.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").AppendLine(line.Text);
        }

        return report.ToString();
    }
}
