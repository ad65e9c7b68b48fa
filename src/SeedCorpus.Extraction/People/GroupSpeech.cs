using System;
using System.Linq;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads what people or papers say whom a clause does not name: 活动相关负责人表示,…; 一位“80后”市民说,…; 公告称,….</summary>
internal static class GroupSpeech
{
    private const int LongestClause = 30;
    private const int ShortestGroup = 2;
    private const int LongestOpening = 12;
    private const int LongestName = 3;
    private const int LongestTitle = 60;
    private const char Inside = '中';
    private const string Present = "与会";
    private static readonly char[] Stops = [',', '。', ';', ':', '!', '?', '“'];

    /// <summary>会议明确,…; 会议决定,…: what only meetings do.</summary>
    private static readonly string[] Settings = ["明确", "决定"];

    /// <summary>Verbs before a stop that anybody may be the subject of; 要求 and 建议 are nouns there more often.</summary>
    private static readonly string[] Verbs = ["表示", "强调", "指出", "认为", "表态", "承诺", "宣布", "坦言", "透露", "介绍", "披露", "证实", "提到", "解释", "回应", "说", "称", .. Settings];

    /// <summary>县委要求,…: what is heard of organs only.</summary>
    private static readonly string[] Demands = ["要求", "提出"];

    /// <summary>What these end with, and 要求, which groups may be the subject of.</summary>
    private static readonly Lazy<string> VerbEnds = new(() => string.Concat(Verbs.Select(verb => verb[verb.Length - 1])) + "求");

    /// <summary>What a clause begins with that only opens a sentence, goes on with another's words, or has its subject elsewhere.</summary>
    private static readonly string[] Openings =
        ["他", "她", "我", "你", "它", "这", "那", "其", "据", "另据", "在", "从", "经", "通过", "随着", "正如", "如", "若", "可", "也", "还", "又", "并", "同时", "就", "则", "由", "为", "因", "虽", "但", "而", "不", "比", "批示", "指示"];

    /// <summary>What stands before 说 and 称 where they close another word or an aside: 一般来说, 俗话说, 职称.</summary>
    private const string NoSpeakers = "的来以是话小据就能如所可用不么样名职简统俗人堪号尊昵通";

    private static readonly string[] They = ["他们", "她们"];

    /// <summary>With what people say that they think something.</summary>
    private static readonly string[] Opinions = ["表示", "认为", "觉得"];

    private static readonly string[] OnePerson = ["一位", "一名", "负责人", "人士", "发言人"];

    private static readonly string[] Titles = ["同学", "老师", "先生", "女士", "大爷", "大妈", "阿姨"];

    /// <param name="text">The folded text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="officials">Who may speak: where one is named before the verb, the others do not.</param>
    /// <returns>The cue of the first clause, or of the one behind a short first; null where it is none.</returns>
    public static SpeechCue? Read(string text, TextRange sentence, KnownNames officials)
    {
        if ((ReadDirect(text, sentence, officials) ?? ReadWork(text, sentence)) is { } direct)
            return direct;
        int stop = EndOfClause(text, sentence.Start, sentence.End);
        if (stop < 0)
            return LaterSpeech.OfSpeakers(text, sentence, officials);
        if (ReadClause(text, sentence, sentence.Start, stop, officials) is { } cue)
            return cue;
        // 会后,代表们纷纷表示,…: a short clause that tells when may open the sentence.
        int next = text[stop] == ',' && stop - sentence.Start <= LongestOpening ? EndOfClause(text, stop + 1, sentence.End) : -1;
        return (next < 0 ? null : ReadClause(text, sentence, stop + 1, next, officials)) ?? LaterSpeech.OfSpeakers(text, sentence, officials);
    }

    /// <summary>代表们表示要抓好落实: with nothing between the verb and what is said, only people who are called a group are heard.</summary>
    private static SpeechCue? ReadDirect(string text, TextRange sentence, KnownNames officials)
    {
        int reach = Math.Min(sentence.Length, LongestClause);
        int stop = text.IndexOfAny(Stops, sentence.Start, reach);
        if (stop >= 0)
            reach = stop - sentence.Start;
        foreach (string word in Opinions)
        {
            int verb = text.IndexOf(word, sentence.Start, reach, StringComparison.Ordinal);
            if (verb < sentence.Start + ShortestGroup)
                continue;
            var subject = SpeechAdverbs.Without(text, TextRange.Between(sentence.Start, verb));
            var said = new TextRange(verb, word.Length);
            return subject.Length >= ShortestGroup && OwnSubject.EndsInMembers(text, subject.End, subject.Start) && !IsPronoun(text, subject.Start, subject.End)
                && (WordSearch.IsAt(text, subject.Start, subject.End, Present) || !PostReader.StartsWithGovernor(text, subject))
                && said.End < sentence.End && Han.Is(text[said.End]) && !Unspoken.IsNoun(text, said.End, sentence.End) && !Unspoken.IsObject(text, said, sentence.End)
                && Occurrences.Next(text, sentence.Start, verb, officials).Length == 0
                ? new SpeechCue(null, said, said.End, TextEnd: 0, Leads: true)
                : null;
        }

        return null;
    }

    /// <summary>《通知》要求,…; 《方案》中还提出,…: what a paper says that is called by its title.</summary>
    private static SpeechCue? ReadWork(string text, TextRange sentence)
    {
        if (sentence.Length == 0 || text[sentence.Start] != '《')
            return null;
        int at = text.IndexOf('》', sentence.Start, Math.Min(sentence.Length, LongestTitle)) + 1;
        if (at > 0 && at < sentence.End && text[at] == Inside)
            at++;
        TextRange verb = at > 0 ? ReportingClause.DirectVerb(text, at, sentence.End) : default;
        return verb.Length > 0 && verb.End + 1 < sentence.End && text[verb.End] is ',' or ':'
            ? new SpeechCue(null, verb, verb.End + 1, TextEnd: 0, Leads: true)
            : null;
    }

    /// <summary>县水利局相关负责人表示: whether one person speaks, whom 他 then means.</summary>
    public static bool IsOne(string text, TextRange subject) => WordSearch.HoldsAny(text, subject, OnePerson);

    /// <summary>The comma or colon that ends a clause; a term in it may be quoted.</summary>
    private static int EndOfClause(string text, int start, int limit)
    {
        limit = Math.Min(limit, start + LongestClause);
        int stop = text.IndexOfAny(Stops, start, limit - start);
        if (stop > start && text[stop] == '“' && text.IndexOf('”', stop, limit - stop) is > 0 and var close)
            stop = text.IndexOfAny(Stops, close, limit - close);
        return stop >= 0 && stop + 1 < limit && text[stop] is ',' or ':' ? stop : -1;
    }

    private static SpeechCue? ReadClause(string text, TextRange sentence, int start, int stop, KnownNames officials)
    {
        while (text[start] == ' ')
            start++;
        TextRange verb = VerbBefore(text, start, stop);
        // Most sentences of this shape begin with a name.
        if (verb.Length == 0 || officials.LongestAt(text, sentence.Start, verb.Start).Length > 0)
            return null;
        return Speaks(text, TextRange.Between(start, verb.Start), verb, sentence.End)
            && !SpokenNoun.TakesWhatIsSaid(text, TextRange.Between(start, verb.Start))
            && Occurrences.Next(text, sentence.Start, verb.Start, officials).Length == 0
            ? new SpeechCue(null, verb, stop + 1, TextEnd: 0, Leads: true)
            : null;
    }

    private static TextRange VerbBefore(string text, int start, int stop)
    {
        if (stop - 1 < start + ShortestGroup || VerbEnds.Value.IndexOf(text[stop - 1]) < 0)
            return default;
        foreach (string verb in Verbs)
        {
            if (stop - verb.Length >= start + ShortestGroup && WordSearch.IsAt(text, stop - verb.Length, stop, verb))
                return new TextRange(stop - verb.Length, verb.Length);
        }

        return stop - 2 >= start + ShortestGroup && WordSearch.FirstAt(text, stop - 2, stop, Demands) is not null ? new TextRange(stop - 2, 2) : default;
    }

    private static bool Speaks(string text, TextRange subject, TextRange verb, int limit)
    {
        if (EndsInTitle(text, subject))
            return false;
        for (int end = subject.Start + ShortestGroup; end <= verb.Start; end++)
        {
            if (OwnSubject.EndsInMembers(text, end, subject.Start) && !IsPronoun(text, subject.Start, end) && ReportingClause.DirectVerb(text, end, limit) == verb)
                return true;
        }

        subject = SpeechAdverbs.Without(text, subject);
        if (WordSearch.FirstAt(text, verb.Start, verb.End, Demands) is not null)
            return PostReader.Opens(text, subject.Start, subject.End) && OrganNames.EndsInOrgan(text, subject);
        return subject.Length >= ShortestGroup && WordSearch.FirstAt(text, verb.Start, verb.End, Verbs) is not null
            && (IsThey(text, subject) || WordSearch.FirstAt(text, subject.Start, subject.End, Openings) is null)
            && NoSpeakers.IndexOf(text[subject.End - 1]) < 0
            && (text[subject.End - 1] is '会' or '议'
                || (WordSearch.FirstAt(text, verb.Start, verb.End, Settings) is null && !PostReader.StartsWithGovernor(text, subject)))
            && !EndsInName(text, subject);
    }

    /// <summary>刘同学说: who bears the surname is not told.</summary>
    private static bool EndsInTitle(string text, TextRange subject) =>
        WordSearch.FirstBefore(text, subject.End, subject.Start + 1, Titles) is { } title
        && (SurnameTable.Instance.LengthAt(text, subject.End - title.Length - 1, subject.End) > 0 || EndsInShape(text, TextRange.Between(subject.Start, subject.End - title.Length)));

    /// <summary>一位学生张三说, 甲丁乙说: somebody is named, though without an office.</summary>
    private static bool EndsInName(string text, TextRange subject)
    {
        if (subject.Length <= LongestName && WordList.Instance.PartOfSpeech(text.AsSpan(subject.Start, subject.Length)) is not ("n" or "nt" or "nz" or "l" or "r"))
            return true;
        return EndsInShape(text, subject);
    }

    private static bool EndsInShape(string text, TextRange subject)
    {
        for (int length = ShortestGroup; length <= LongestName && length <= subject.Length; length++)
        {
            if (NameReader.HasShape(text, new TextRange(subject.End - length, length)))
                return true;
        }

        return false;
    }

    private static bool IsThey(string text, TextRange subject) => WordSearch.FirstAt(text, subject.Start, subject.End, They) is not null;

    /// <summary>他们, 我们: no word for members, though each ends in one.</summary>
    private static bool IsPronoun(string text, int at, int end) => end - at == ShortestGroup && text[at] is '他' or '她' or '我';
}
