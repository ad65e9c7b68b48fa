using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.People;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the names in the value of a byline: 张三丰 李四, 文/张三 图/李四, 张 三、某某日报记者李四光.</summary>
internal static class BylineNames
{
    public const string Reporter = "记者";
    public const string Correspondent = "通讯员";
    public const string Report = "报道";

    private const int LongestCommonName = 4;
    private const int LongestName = 12;
    private const int LongestPlace = 6;
    private const string Offices = "处科室局部办院队站所镇乡村";
    private const string MayCloseNames = "科镇乡村";

    /// <summary>院办, 校办: an office of two characters.</summary>
    private const char Bureau = '办';
    private const string Trainee = "(实习生)";
    private const char Writer = '文';
    private const string SignBehind = "/文";
    private static readonly string[] WriterSigns = ["文、图/", "文、图:", "文/图/", "文/图:", "文/图 ", "图/文:", "图/文 ", "文、编/", "文/", "文:"];

    /// <summary>What sites print where they know no writer.</summary>
    private static readonly string[] Anonymous = ["佚名", "本站", "本网", "本报"];

    /// <summary>What stands around 文 where it is a label: 张三/文, but not 张文三.</summary>
    private const string Signs = " /:|、,";

    /// <summary>Kinds of reporters and correspondents.</summary>
    private static readonly string[] Kinds = ["特约", "见习", "实习", "首席", "全媒体", "融媒体"];

    private static readonly string[] OtherRoles = ["实习生", "审核", "摄影", "摄像", "撰稿", "供稿", "特约", "见习", "责任编辑", "编辑", "责编", "报道", "字体", "字号", "图/", "图 /", " 图:", "整理", "点击", "浏览", "来源"];

    /// <summary>The names of a value, in order; labels of other work and signs end them.</summary>
    public static IEnumerable<string> In(string text, TextRange range)
    {
        string value = range.In(text).TrimStart();
        // 文/张三 图/李四: who wrote stands behind the sign.
        value = value.Substring(WriterSign(value, new TextRange(0, value.Length)));
        foreach (string kind in Kinds)
            value = value.Replace(kind + Reporter, " ").Replace(kind + Correspondent, " ");
        value = WithoutPlace(value.Replace(Correspondent, " ")).Replace(Trainee, "");
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
            if (IsName(name))
                yield return name;
        }
    }

    /// <summary>What is no office, no outlet and nobody in particular.</summary>
    private static bool IsName(string name) =>
        name.Length is >= 2 and <= LongestName
        && System.Array.IndexOf(Anonymous, name) < 0
        && !NamesOffice(name)
        && !(name.Length > LongestCommonName && (SourceReader.IsOutlet(name, new TextRange(0, name.Length)) || PostHeads.Closes(name, new TextRange(0, name.Length))))
        && !name.EndsWith(Reporter, System.StringComparison.Ordinal)
        && name.All(c => c >= '\u4e00' || c == '·');

    /// <summary>文/张三, 文:张三, 文、图/张三: the length of the sign of who wrote that opens a value; 0 where none does.</summary>
    public static int WriterSign(string text, TextRange range) => WordSearch.FirstAt(text, range.Start, range.End, WriterSigns)?.Length ?? 0;

    /// <summary>张三/文 李四/图: whether the sign of who wrote stands behind the names.</summary>
    public static bool HoldsWriterSign(string text, TextRange range) => text.IndexOf(SignBehind, range.Start, range.Length, System.StringComparison.Ordinal) > range.Start;

    /// <summary>办公室, 某某宣传处, 宣传科, 歧坪镇: closed like an office or a township; 王登科 and 欧阳三部 are names.</summary>
    public static bool NamesOffice(string name) =>
        (name.Length > 2 || (name.Length == 2 && name[1] == Bureau)) && Offices.IndexOf(name[name.Length - 1]) >= 0
        && (name.Length > LongestCommonName || NameReader.BeginsWithWord(name, new TextRange(0, name.Length))
            || SurnameTable.Instance.LengthAt(name, 0, name.Length) is int surname && surname < (MayCloseNames.IndexOf(name[name.Length - 1]) >= 0 ? 1 : 2));

    /// <summary>张三丰 昆明报道, 张三丰昆明报道: where they report from is none of the names.</summary>
    private static string WithoutPlace(string value)
    {
        int report = value.IndexOf(Report, System.StringComparison.Ordinal);
        for (int place = report - LongestPlace; place < report; place++)
        {
            if (place > 1 && DivisionTable.Instance.Names.TryMatch(value, place, report, out Lexicon<DivisionName>.Entry name) && place + name.Word.Length == report)
                return value.Substring(0, place);
        }

        return value;
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
