using System;
using System.Collections.Generic;

namespace SeedCorpus.Generator.Reading;

/// <summary>Names seeds by their place relative to the project, so that output is the same on every machine.</summary>
internal static class SeedPath
{
    /// <summary>
    /// The path from a directory to a file, with forward slashes; the bare file name where they have no directory in common.
    /// </summary>
    public static string Relative(string directory, string file)
    {
        List<string> from = Segments(directory);
        List<string> to = Segments(file);
        int common = 0;
        while (common < from.Count && common < to.Count - 1 && Same(from[common], to[common]))
            common++;
        int root = common > 0 && IsDrive(from[0]) ? 1 : 0;
        if (common == root)
            return to[to.Count - 1];

        List<string> path = [];
        for (int i = common; i < from.Count; i++)
            path.Add("..");
        path.AddRange(to.GetRange(common, to.Count - common));
        return string.Join("/", path);
    }

    /// <summary>A full path in one form, whatever way it goes: hosts do not all leave out the steps back.</summary>
    public static string Full(string path) => IsPlain(path) ? path : "/" + string.Join("/", Segments(path));

    private static bool IsPlain(string path) =>
        path.StartsWith("/", StringComparison.Ordinal)
        && path.IndexOf('\\') < 0
        && path.IndexOf("//", StringComparison.Ordinal) < 0
        && path.IndexOf("/.", StringComparison.Ordinal) < 0;

    private static List<string> Segments(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Split('/', '\\'))
        {
            if (segment.Length == 0 || segment == ".")
                continue;
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else
                segments.Add(segment);
        }

        return segments;
    }

    private static bool IsDrive(string segment) => segment.Length == 2 && segment[1] == ':';

    private static bool Same(string left, string right) =>
        string.Equals(left, right, IsDrive(left) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
