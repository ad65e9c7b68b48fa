using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the names in the value of a byline: 张三丰 李四, 文/张三 图/李四, 张 三、某某日报记者李四光.</summary>
internal static class BylineNames
{
    public const string Reporter = "记者";
    public const string Correspondent = "通讯员";

    private const string Report = "报道";
    private const int LongestCommonName = 4;
    private const int LongestName = 12;
    private const string Offices = "处科室局部办院队站所";
    private const char MayCloseName = '科';

    /// <summary>院办, 校办: an office of two characters.</summary>
    private const char Bureau = '办';
    private const char Writer = '文';
    private const string WriterSign = "文/";

    /// <summary>What sites print where they know no writer.</summary>
    private const string Anonymous = "佚名";

    /// <summary>What stands around 文 where it is a label: 张三/文, but not 张文三.</summary>
    private const string Signs = " /:|、,";

    private static readonly string[] OtherRoles = ["实习生", "摄影", "特约", "见习", "编辑", "责编", "报道", "字体", "字号", "图/", "图 /", "整理"];

    /// <summary>The names of a value, in order; labels of other work and signs end them.</summary>
    public static IEnumerable<string> In(string text, TextRange range)
    {
        string value = range.In(text).TrimStart();
        // 文/张三 图/李四: who wrote stands behind the sign.
        if (value.StartsWith(WriterSign, System.StringComparison.Ordinal))
            value = value.Substring(WriterSign.Length);
        value = value.Replace(Correspondent, " ");
        value = WithoutPlace(value);
        foreach (string role in OtherRoles)
        {
            int cut = value.IndexOf(role, System.StringComparison.Ordinal);
            if (cut >= 0)
                value = value.Substring(0, cut);
        }

        // 张三_NN6688: the number of an editor.
        int number = value.IndexOf('_');
        if (number > 0)
            value = value.Substring(0, number);
        int writer = WriterLabel(value);
        if (writer >= 0)
            value = value.Substring(0, writer);
        string pending = "";
        foreach (string part in value.Split([' ', '、', ',', '/', ':', ';', '|'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            // 张 三: a name of two characters padded to the width of three.
            if (part.Length == 1 && pending.Length == 0)
            {
                pending = part;
                continue;
            }

            string name = pending.Length == 1 && part.Length == 1 ? pending + part
                : part.StartsWith(Reporter, System.StringComparison.Ordinal) ? part.Substring(Reporter.Length)
                : part;
            pending = "";
            if (SitePhrases.IsButton(name))
                yield break;
            if (name.Length is >= 2 and <= LongestName && name != Anonymous && !NamesOffice(name) && !name.EndsWith(Reporter, System.StringComparison.Ordinal) && name.All(c => c >= '\u4e00' || c == '·'))
                yield return name;
        }
    }

    /// <summary>文/张三: whether the sign of who wrote opens a value.</summary>
    public static bool StartsWithWriter(string text, TextRange range) => WordSearch.IsAt(text, range.Start, range.End, WriterSign);

    /// <summary>办公室, 某某宣传处: closed like an office; 王登科 and 欧阳三部 are names.</summary>
    public static bool NamesOffice(string name) =>
        (name.Length > 2 || (name.Length == 2 && name[1] == Bureau)) && Offices.IndexOf(name[name.Length - 1]) >= 0
        && (name.Length > LongestCommonName
            || SurnameTable.Instance.LengthAt(name, 0, name.Length) is int surname && surname < (name[name.Length - 1] == MayCloseName ? 1 : 2));

    /// <summary>张三丰 昆明报道: where they report from is none of the names.</summary>
    private static string WithoutPlace(string value)
    {
        int report = value.IndexOf(Report, System.StringComparison.Ordinal);
        int space = report > 0 ? value.LastIndexOf(' ', report - 1) : -1;
        return space >= 0 && DivisionTable.Instance.Names.TryMatch(value, space + 1, report, out Lexicon<DivisionName>.Entry place) && space + 1 + place.Word.Length == report
            ? value.Substring(0, space)
            : value;
    }

    /// <summary>Where 文 is a label, between signs or before its colon, and no part of a name; -1 for nowhere.</summary>
    private static int WriterLabel(string value)
    {
        for (int at = value.IndexOf(Writer); at >= 0; at = value.IndexOf(Writer, at + 1))
        {
            char next = at + 1 < value.Length ? value[at + 1] : ' ';
            if (next is '/' or ':' || (Signs.IndexOf(next) >= 0 && (at == 0 || Signs.IndexOf(value[at - 1]) >= 0)))
                return at;
        }

        return -1;
    }
}
