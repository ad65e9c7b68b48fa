using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the name of the meeting that was held: 召开 or 举行 X会议, or X会召开, where the body first says so.</summary>
internal static class MeetingReader
{
    private const int LongestName = 60;
    private const int LongestBracket = 8;

    /// <summary>座谈会, 工作会: too little for a name.</summary>
    private const int ShortestSpoken = 4;

    private const string Congress = "代表大会";
    private const string Reporter = "记者";
    private const string Done = "完成";

    /// <summary>完成大会预定的各项议程后: from the verb to the comma.</summary>
    private const int LongestAgenda = 16;

    private static readonly string[] Speaking = ["强调", "指出", "要求", "讲话"];
    private static readonly string[] Organisable = ["会议", "研讨会", "座谈会", "报告会", "推进会", "交流会"];
    private static readonly string[] HeldAfterwards = ["召开的", "举行的"];
    private static readonly char[] Forms = ['以', '采'];
    private static readonly char[] Stops = ['。', ';'];

    public static string? Read(PageLayout layout)
    {
        string text = layout.Page.Folded;
        foreach (TextRange paragraph in layout.Paragraphs)
        {
            for (int at = paragraph.Start; at + 1 < paragraph.End; at++)
            {
                if (text[at] is '开' or '闭' && text[at + 1] == '幕' && Opened(text, at, paragraph) is { Length: > 0 } opened)
                    return opened.In(layout.Page.Printed);
                if (text[at] == '举' && text[at + 1] == '办' && Organised(text, at + 2, paragraph.End) is { Length: > 0 } organised)
                    return organised.In(layout.Page.Printed);
                if (!(text[at] == '召' && text[at + 1] == '开') && !(text[at] == '举' && text[at + 1] == '行'))
                    continue;
                TextRange name = After(text, at + 2, paragraph.End);
                // 大会胜利召开的时刻: nobody says that it was held.
                if (name.Length == 0 && !(at + 2 < paragraph.End && text[at + 2] == '的'))
                    name = Before(text, at, paragraph.Start);
                if (name.Length > 0)
                    return name.In(layout.Page.Printed);
            }
        }

        if (layout.Paragraphs.Count > 0 && Spoken(text, layout.Paragraphs[0]) is { Length: > 0 } spoken)
            return spoken.In(layout.Page.Printed);
        foreach (TextRange paragraph in layout.Paragraphs)
        {
            if (Afterwards(text, paragraph) is { Length: > 0 } afterwards)
                return afterwards.In(layout.Page.Printed);
        }

        return null;
    }

    /// <summary>在随后召开的座谈会上: what was held behind a visit, where the page names no other meeting.</summary>
    private static TextRange Afterwards(string text, TextRange paragraph)
    {
        foreach (string held in HeldAfterwards)
        {
            int at = text.IndexOf(held, paragraph.Start, paragraph.Length, System.StringComparison.Ordinal);
            int start = at + held.Length;
            int end = at < 0 ? -1 : text.IndexOf('上', start, System.Math.Min(paragraph.End - start, LongestName));
            if (end > start && text[end - 1] is '会' or '议' && text.IndexOf(',', start, end - start) < 0)
                return MeetingNames.EndingIn(text, start, end);
        }

        return default;
    }

    /// <summary>某某在全市春耕工作会议上强调: in the first sentence, the meeting that the page reports on.</summary>
    private static TextRange Spoken(string text, TextRange paragraph)
    {
        int start = 0;
        for (int at = paragraph.Start; at + 1 < paragraph.End && text[at] is not ('。' or '“'); at++)
        {
            if (text[at] == '在')
                start = at + 1;
            else if (IsBreak(text[at]))
                start = 0;
            else if (start > 0 && text[at] == '上' && at - start is > ShortestSpoken and <= LongestName && text[at - 1] is '议' or '会'
                && WordSearch.FirstAt(text, at + 1, paragraph.End, Speaking) is not null)
                return MeetingNames.EndingIn(text, start, at);
        }

        return default;
    }

    private static TextRange After(string text, int start, int limit)
    {
        while (start < limit && text[start] is '了' or ' ')
            start++;
        // 召开我县防汛会议: whose meeting it is for the page is none of its name.
        start = MeetingNames.BehindOwner(text, start, limit);
        // 在南山召开的会议: another one.
        if (start < limit && text[start] == '的')
            return default;
        int end = start;
        while (end < limit && end - start < LongestName && !IsBreak(text[end]))
            end = text[end] == '(' ? SkipBracket(text, end, limit) : end + 1;
        return MeetingNames.EndingIn(text, start, end);
    }

    /// <summary>举办某某研讨会: fairs, games and courses are organised too.</summary>
    private static TextRange Organised(string text, int start, int limit)
    {
        TextRange name = After(text, start, limit);
        return WordSearch.FirstBefore(text, name.End, name.Start + 1, Organisable) is not null ? name : default;
    }

    /// <summary>某某会议在某地隆重开幕, 某某代表大会闭幕: fairs and games are opened too, with 开幕式 or under another name.</summary>
    private static TextRange Opened(string text, int at, TextRange paragraph)
    {
        if (at + 2 < paragraph.End && text[at + 2] is '式' or '词' or '会' or '大')
            return default;
        TextRange name = Before(text, at, paragraph.Start);
        if (name.Length == 0 && DoneBefore(text, at, paragraph.Start) is > 0 and int done)
            name = Before(text, done, paragraph.Start);
        return name.Length > ShortestSpoken && (text[name.End - 1] == '议' || WordSearch.IsAt(text, name.End - Congress.Length, name.End, Congress)) ? name : default;
    }

    /// <summary>会议完成各项议程,在某地闭幕: where the verb stands in the clause before; -1 where none does.</summary>
    private static int DoneBefore(string text, int at, int floor)
    {
        int reach = System.Math.Min(at - floor, LongestName);
        int comma = text.LastIndexOf(',', at - 1, reach);
        int stop = text.LastIndexOfAny(Stops, at - 1, reach);
        return comma <= floor || stop > comma ? -1 : text.LastIndexOf(Done, comma - 1, System.Math.Min(comma - floor, LongestAgenda), System.StringComparison.Ordinal);
    }

    private static TextRange Before(string text, int end, int floor)
    {
        // 向大会的召开表示祝贺: no meeting is named.
        if (end > floor && text[end - 1] == '的')
            return default;
        int start = end;
        while (start > floor && end - start < LongestName && !IsBreak(text[start - 1]))
        {
            int before = text[start - 1] == ')' ? OpenBracket(text, start - 1, floor) : start - 1;
            // 某地5月11日电(记者 张三、李四)某某会议: what a dateline closes is none of the name, nor is the dateline.
            if (before < 0 || (text[start - 1] == ' ' && DatelineReader.EndsAt(text, start - 1)))
                break;
            start = before;
        }

        while (start < end && text[start] == ' ')
            start++;
        start = MeetingNames.BehindOwner(text, start, end);
        // 会议近日在青海西宁召开: what stands between the name and the verb is place and time.
        TextRange name = MeetingNames.EndingIn(text, start, BeforeForm(text, start, end));
        return name.Length > 3 ? name : default;
    }

    /// <summary>会议以电视电话会议形式召开: what it is held as is none of its name.</summary>
    private static int BeforeForm(string text, int start, int end)
    {
        bool form = end - 2 > start && text[end - 1] == '式' && text[end - 2] is '形' or '方';
        int by = form ? text.LastIndexOfAny(Forms, end - 1, end - start) : -1;
        return by < 0 ? end : by;
    }

    private static bool IsBreak(char c) => c is '】' or ',' or '。' or ';' or ':' or '!' or '?' or '\n';

    /// <summary>第二次(扩大)会议, 县(区)委书记座谈会: a short bracket belongs to the name.</summary>
    private static int SkipBracket(string text, int open, int limit)
    {
        int close = text.IndexOf(')', open, System.Math.Min(limit - open, LongestBracket));
        return close < 0 ? open + 1 : close + 1;
    }

    /// <summary>Where a short bracket opens that closes at a place; -1 where it is long, or tells who wrote, or is none.</summary>
    private static int OpenBracket(string text, int close, int floor)
    {
        int open = text.LastIndexOf('(', close, System.Math.Min(close - floor + 1, LongestBracket));
        return open >= 0 && WordSearch.IsAt(text, open + 1, close, Reporter) ? -1 : open;
    }
}
