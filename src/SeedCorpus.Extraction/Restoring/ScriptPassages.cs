using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Decides the script of a page and which of its lines are Traditional.
/// <para>
/// Only characters that one script's standard has and the other's has not are counted (Data/OpenCC/README.md). A character
/// that a character-by-character conversion left alone (干部, 關于, 里) is in both standards and counts for neither. A line
/// with at least two such characters and most of them of one script is of that script; a line that says less goes with the
/// page, or in a mixed page with the line before. A page is mixed when the lines of its lesser script hold at least
/// <see cref="LeastOfPassage"/> such characters, so that a link to the other edition does not make it so.
/// </para>
/// </summary>
internal sealed class ScriptPassages
{
    private const int LeastOfLine = 2;
    private const int LeastOfPassage = 8;

    private readonly List<(int Start, int End)> _traditional;

    private ScriptPassages(Script script, List<(int Start, int End)> traditional)
    {
        Script = script;
        _traditional = traditional;
    }

    public Script Script { get; }

    /// <summary>The stretches of the text that are Traditional, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Traditional => _traditional;

    public static ScriptPassages Of(string text, CancellationToken cancellation)
    {
        List<Line> lines = Count(text, cancellation, out int allTraditional, out int allSimplified);
        if (allTraditional == 0)
            return new ScriptPassages(Script.Simplified, []);

        int traditional = 0;
        int simplified = 0;
        foreach (Line line in lines)
        {
            if (line.Script == ScriptEvidence.Traditional)
                traditional += line.Traditional;
            else if (line.Script == ScriptEvidence.Simplified)
                simplified += line.Simplified;
        }

        bool isTraditional = traditional + simplified > 0 ? traditional > simplified : allTraditional > allSimplified;
        Script script = traditional >= LeastOfPassage && simplified >= LeastOfPassage ? Script.Mixed
            : isTraditional ? Script.Traditional
            : Script.Simplified;
        return new ScriptPassages(script, Join(lines, script, isTraditional));
    }

    private static List<(int Start, int End)> Join(List<Line> lines, Script script, bool pageIsTraditional)
    {
        var joined = new List<(int Start, int End)>();
        bool isTraditional = pageIsTraditional;
        foreach (Line line in lines)
        {
            if (line.Script != ScriptEvidence.None)
                isTraditional = line.Script == ScriptEvidence.Traditional;
            else if (script != Script.Mixed)
                isTraditional = pageIsTraditional;
            if (!isTraditional)
                continue;
            if (joined.Count > 0 && joined[joined.Count - 1].End == line.Start)
                joined[joined.Count - 1] = (joined[joined.Count - 1].Start, line.End);
            else
                joined.Add((line.Start, line.End));
        }

        return joined;
    }

    private static List<Line> Count(
        string text, CancellationToken cancellation, out int allTraditional, out int allSimplified)
    {
        FoldTables tables = FoldTables.Instance;
        var lines = new List<Line>();
        allTraditional = 0;
        allSimplified = 0;
        int traditional = 0;
        int simplified = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            char c = text[i];
            ScriptEvidence evidence = tables.Evidence(c);
            traditional += evidence == ScriptEvidence.Traditional ? 1 : 0;
            simplified += evidence == ScriptEvidence.Simplified ? 1 : 0;
            if (c != '\n' && i + 1 < text.Length)
                continue;
            var line = new Line(start, i + 1, traditional, simplified);
            if (line.IsMute && lines.Count > 0 && lines[lines.Count - 1].IsMute)
                lines[lines.Count - 1] = lines[lines.Count - 1] with { End = i + 1 };
            else
                lines.Add(line);
            allTraditional += traditional;
            allSimplified += simplified;
            traditional = simplified = 0;
            start = i + 1;
        }

        return lines;
    }

    private readonly record struct Line(int Start, int End, int Traditional, int Simplified)
    {
        public bool IsMute => Traditional == 0 && Simplified == 0;

        public ScriptEvidence Script =>
            Traditional >= LeastOfLine && Traditional > Simplified ? ScriptEvidence.Traditional
            : Simplified >= LeastOfLine && Simplified >= Traditional ? ScriptEvidence.Simplified
            : ScriptEvidence.None;
    }
}
