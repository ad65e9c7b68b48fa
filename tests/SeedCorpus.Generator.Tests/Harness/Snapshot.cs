using System.Reflection;
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
    private static readonly string s_project = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!;

    public static void Verify(
        IReadOnlyDictionary<string, string> files, [CallerMemberName] string test = "", [CallerFilePath] string source = "")
    {
        string prefix = Path.GetFileNameWithoutExtension(source) + "." + test;
        List<string> failures = [];
        foreach ((string name, string text) in files)
            failures.AddRange(Compare(Path.Combine(s_project, $"{prefix}#{Path.GetFileNameWithoutExtension(name)}"), text));

        HashSet<string> known = [.. files.Keys.Select(name => $"{prefix}#{Path.GetFileNameWithoutExtension(name)}.verified.cs")];
        foreach (string file in Directory.EnumerateFiles(s_project, prefix + "#*.verified.cs"))
        {
            if (!known.Contains(Path.GetFileName(file)))
                failures.Add($"{Path.GetFileName(file)} is expected, but no such file is generated any more.");
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static IEnumerable<string> Compare(string path, string text)
    {
        string verified = path + ".verified.cs";
        string received = path + ".received.cs";
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
