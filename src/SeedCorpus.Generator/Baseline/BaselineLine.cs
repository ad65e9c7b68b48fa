using System;
using System.Collections.Generic;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Baseline;

/// <summary>A line of a baseline, with its place.</summary>
/// <param name="Text">Without the line's end.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record BaselineLine(string Text, SeedSpan Span)
{
    /// <summary>The lines of a file, as git may have checked it out on any system.</summary>
    public static List<BaselineLine> Split(string text)
    {
        List<BaselineLine> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int next = feed < 0 ? text.Length : feed + 1;
            int end = feed < 0 ? text.Length : feed;
            if (end > start && text[end - 1] == '\r')
                end--;
            lines.Add(new BaselineLine(
                text.Substring(start, end - start),
                new SeedSpan(start, end - start, lines.Count, 0, lines.Count, end - start)));
            start = next;
        }

        return lines;
    }

    /// <summary>Whether git left it where two branches changed the same lines.</summary>
    public bool IsConflictMarker =>
        Text.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || Text.StartsWith("=======", StringComparison.Ordinal)
        || Text.StartsWith(">>>>>>>", StringComparison.Ordinal)
        || Text.StartsWith("|||||||", StringComparison.Ordinal);
}
