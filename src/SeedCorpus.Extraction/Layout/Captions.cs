using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells words under or beside a picture by how they begin, whom they place and who took it.</summary>
internal static class Captions
{
    private const int LongestScene = 12;
    private const int LongestPhotographer = 16;
    private const int LongestCredited = 80;
    private const string Shown = "图为";
    private const string Photographed = "摄影:";
    private const string Pointers = "▲△▼▽◄►";
    private const char FirstCircled = '①';
    private const char LastCircled = '⑳';

    private static readonly string[] Positions = ["左)", "右)", "中)", "左一)", "左二)", "左三)", "右一)", "右二)", "右三)", "前排", "后排"];

    private static readonly string[] Photographers = ["(图/", "(图:", "(摄影/", "(摄影:", "(供图/", "(供图:", "(资料图", "(资料照"];

    /// <summary>
    /// A text that says so: 图为…。; a short one that ends in the photographer: 甲 乙 摄, (丙摄), (图/丁); that a sign ties to its picture: ▲, 图①:; that names no more
    /// than a scene: 会议现场。; or that tells where somebody stands: 市长甲(右)会见…. More sentences than one beside a bracket are a body.
    /// </summary>
    public static bool IsCaption(string text, TextRange line) =>
        text[line.End - 1] == '摄'
        || (line.Length > 1 && text[line.End - 1] == ')' && (text[line.End - 2] == '摄' || NamesPhotographer(text, line)) && !HoldsTwoSentences(text, line))
        || (WordSearch.IsAt(text, line.Start, line.End, Shown) && !HoldsTwoSentences(text, line))
        || (line.Length <= LongestCredited && ClosesWithPhotographer(text, line))
        || (PointsAtPicture(text, line) && !HoldsTwoSentences(text, line))
        || (line.Length is > 3 and <= LongestScene && WordSearch.IsAt(text, line.End - 3, line.End, "现场。"))
        || (TellsPosition(text, line) && !HoldsTwoSentences(text, line));

    private static bool NamesPhotographer(string text, TextRange line)
    {
        int open = text.LastIndexOf('(', line.End - 1, System.Math.Min(line.Length, LongestPhotographer));
        return open >= 0 && WordSearch.FirstAt(text, open, line.End, Photographers) is not null;
    }

    /// <summary>会场。摄影:张三: whose picture it is stands last.</summary>
    private static bool ClosesWithPhotographer(string text, TextRange line)
    {
        int label = text.LastIndexOf(Photographed, line.End - 1, line.Length, System.StringComparison.Ordinal);
        return label > line.Start && text[label - 1] is '。' or ' ' && line.End - label - Photographed.Length is >= 2 and <= 4;
    }

    private static bool PointsAtPicture(string text, TextRange line) =>
        line.Length > 2
        && (Pointers.IndexOf(text[line.Start]) >= 0
            || (text[line.Start] == '图' && text[line.Start + 1] is >= FirstCircled and <= LastCircled));

    private static bool TellsPosition(string text, TextRange line)
    {
        for (int open = text.IndexOf('(', line.Start, line.Length); open >= 0; open = text.IndexOf('(', open + 1, line.End - open - 1))
        {
            if (WordSearch.FirstAt(text, open + 1, line.End, Positions) is not null)
                return true;
        }

        return false;
    }

    private static bool HoldsTwoSentences(string text, TextRange line)
    {
        int stop = text.IndexOf('。', line.Start, line.Length);
        return stop >= 0 && text.IndexOf('。', stop + 1, line.End - stop - 1) >= 0;
    }
}
