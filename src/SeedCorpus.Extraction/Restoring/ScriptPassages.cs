using System.Collections.Generic;
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

    public static ScriptPassages Of(ScriptSurvey survey)
    {
        if (survey.AllTraditional == 0)
            return new ScriptPassages(Script.Simplified, []);

        int traditional = 0;
        int simplified = 0;
        foreach (SurveyedLine line in survey.Lines)
        {
            if (line.Script == ScriptEvidence.Traditional)
                traditional += line.Traditional;
            else if (line.Script == ScriptEvidence.Simplified)
                simplified += line.Simplified;
        }

        bool isTraditional = traditional + simplified > 0 ? traditional > simplified : survey.AllTraditional > survey.AllSimplified;
        Script script = traditional >= LeastOfPassage && simplified >= LeastOfPassage ? Script.Mixed
            : isTraditional ? Script.Traditional
            : Script.Simplified;
        return new ScriptPassages(script, Join(survey.Lines, script, isTraditional));
    }

    private static List<(int Start, int End)> Join(IReadOnlyList<SurveyedLine> lines, Script script, bool pageIsTraditional)
    {
        var joined = new List<(int Start, int End)>();
        bool isTraditional = pageIsTraditional;
        foreach (SurveyedLine line in lines)
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
}
