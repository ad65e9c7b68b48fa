using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells who speaks where a title or several names stand before the verb.</summary>
internal static class SpeakerTitles
{
    private const char Head = '总';

    /// <summary>What 总 begins other words with: 总体, 总结.</summary>
    private const string BehindHead = "体结共之数量部工会公监理书务值额和的";

    private const string AndOthers = "等";
    private static readonly string[] Together = ["纷纷", "一致", "都", "均"];

    /// <summary>张三、李四光等纷纷表示: whether the last of many is named before the verb of all.</summary>
    public static bool SpeaksWithOthers(string text, TextRange between) =>
        between.Length >= AndOthers.Length && WordSearch.IsAt(text, between.Start, between.End, AndOthers)
        && WordSearch.FirstBefore(text, between.End, between.Start + 1, Together) is not null;

    /// <summary>均表示: whether the verb here is that of all.</summary>
    public static bool SaysTogether(string text, int at, int limit) => WordSearch.FirstAt(text, at, limit, Together) is not null;

    /// <summary>也纷纷|表示: whether a verb of all stands behind these words.</summary>
    public static bool SaysTogether(string text, TextRange between) => WordSearch.HoldsAny(text, between, Together);

    /// <summary>张书记: a surname with a title, where only one person of the page may be called so; null elsewhere, and for what is his (张书记的讲话).</summary>
    public static string? Bearer(string text, int at, int limit, KnownNames officials, out int end)
    {
        end = at;
        string? bearer = officials.OnlyWithSurname(text[at]);
        if (bearer is null && officials.Titles.IsEmpty)
            return null;
        end = Occurrences.AfterTitle(text, at + 1, limit);
        // 张书记, where 张三 is 书记 and 张四 is 市长.
        if (end > at + 1)
            bearer ??= officials.Titles.Of(text, text[at], TextRange.Between(at + 1, end));
        if (bearer is null)
            return null;
        // 张总: how the head of a company is called.
        if (end == at + 1 && end + 1 < limit && text[end] == Head && BehindHead.IndexOf(text[end + 1]) < 0)
            end++;
        return end > at + 1 && !(end < limit && text[end] == '的') ? bearer : null;
    }
}
