using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Tells where the name of a meeting begins and ends: without whose it is, who holds it and how long it takes.</summary>
internal static class MeetingNames
{
    private const string Owners = "国省市县区州盟旗镇乡街村校院局厅部委行社台馆所站队";

    private const string Electing = "选举产生";

    private static readonly string[] Nameless = ["集团公司", "集团", "公司", "学院", "学校", "医院"];
    private static readonly string[] Held = ["主办的", "承办的", "举办的", "组织的"];
    private static readonly string[] Lasting = ["历时", "为期"];

    /// <summary>我县, 本校, but 本科 and 本土 are words; 集团公司|2019年工作会: an owner that has no name.</summary>
    public static int BehindOwner(string text, int start, int limit)
    {
        if (start + 1 < limit && text[start] is '我' or '本' && Owners.IndexOf(text[start + 1]) >= 0)
            return start + 2;
        int owner = WordSearch.FirstAt(text, start, limit, Nameless)?.Length ?? 0;
        return owner > 0 && start + owner < limit && Numerals.IsDigit(text[start + owner]) ? start + owner : start;
    }

    /// <summary>From the start to the last 会议 or 会 that closes a name.</summary>
    public static TextRange EndingIn(string text, int start, int end)
    {
        // 党员大会选举产生新一届委员会: what the meeting does.
        int elects = text.IndexOf(Electing, start, end - start, System.StringComparison.Ordinal);
        end = elects > start ? elects : end;
        for (int at = end; at > start + 2; at--)
        {
            bool closes = text[at - 1] == '会' && (at == end || text[at] is not ('议' or '场' or '员' or '上' or '见' or '同' or '展' or '长' or '委' or '堂' or '主'))
                || (text[at - 1] == '议' && text[at - 2] == '会' && !(at < text.Length && text[at] is '中' or '室' or '厅'));
            if (closes)
                return WithoutHosts(text, WithoutPlace(text, WithoutMark(text, TextRange.Between(start, at))));
        }

        return default;
    }

    /// <summary>召开“作风建设大会”: the mark that opens before a name belongs to it as little as the one that closes behind it.</summary>
    private static TextRange WithoutMark(string text, TextRange name) =>
        text[name.Start] == '“' && text.IndexOf('”', name.Start, name.Length) < 0 ? TextRange.Between(name.Start + 1, name.End) : name;

    /// <summary>某某会议在常委会会议室: where it is held closes like a meeting too.</summary>
    private static TextRange WithoutPlace(string text, TextRange name)
    {
        int place = text.IndexOf('在', name.Start, name.Length);
        return place > name.Start && text[place - 1] is '议' or '会' ? TextRange.Between(name.Start, place) : name;
    }

    /// <summary>由某某社联合主办的山村座谈会, 为期三天的会议: who holds a meeting is none of its name, nor how long it takes.</summary>
    private static TextRange WithoutHosts(string text, TextRange name)
    {
        int lasting = WordSearch.FirstAt(text, name.Start, name.End, Lasting) is null ? -1 : text.IndexOf('的', name.Start, name.Length);
        if (lasting >= 0)
            name = TextRange.Between(lasting + 1, name.End);
        foreach (string held in Held)
        {
            int at = text.LastIndexOf(held, name.End - 1, name.Length, System.StringComparison.Ordinal);
            if (at >= 0)
                return TextRange.Between(at + held.Length, name.End);
        }

        return name;
    }
}
