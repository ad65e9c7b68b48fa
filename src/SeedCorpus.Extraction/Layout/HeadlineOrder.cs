using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Puts the title before the lines above it that only lead to it.</summary>
internal static class HeadlineOrder
{
    /// <summary>·标题 in the list of an issue's texts: of the lines above the text, it is the title, and what stands above it a kicker.</summary>
    public static void PutLinkedFirst(string text, List<TextRange> headlines, List<TextRange> links)
    {
        int title = headlines.FindIndex(line => links.Exists(link => HeadlineReader.AreSame(text, link, line)));
        if (title <= 0)
            return;
        TextRange linked = headlines[title];
        headlines.RemoveAt(title);
        headlines.Insert(0, linked);
    }

    /// <summary>全市推进会要求 above 盯紧项目 全力招商: what a meeting calls for is the title, and that it does a kicker; who calls is a title of its own.</summary>
    public static void PutCallFirst(string text, List<TextRange> headlines)
    {
        if (headlines.Count < 2 || !HeadlineEvidence.IsCallOfMeeting(text, headlines[0]) || !HeadlineEvidence.Touch(text, headlines[0], headlines[1])
            || text.IndexOf(' ', headlines[1].Start, headlines[1].Length) < 0)
            return;
        (headlines[0], headlines[1]) = (headlines[1], headlines[0]);
    }

    /// <summary>张三 李四应邀出席 above the title: who came says what to only below it.</summary>
    public static void PutAttendanceBehind(string text, List<TextRange> headlines)
    {
        if (headlines.Count > 1 && HeadlineEvidence.CameTo(text, headlines[0], headlines[1]))
            (headlines[0], headlines[1]) = (headlines[1], headlines[0]);
    }

    /// <summary>县委书记访谈, “产业强了”, ——访某某: what the dash explains is the quotation above it, and a column stands above both.</summary>
    public static void PutQuotationFirst(string text, List<TextRange> headlines)
    {
        if (headlines.Count > 2 && text[headlines[2].Start] == HeadlineReader.Dash && IsQuotation(text, headlines[1]) && !IsQuotation(text, headlines[0]))
            (headlines[0], headlines[1]) = (headlines[1], headlines[0]);
    }

    private static bool IsQuotation(string text, TextRange line) => text[line.Start] == '“' && text[line.End - 1] == '”';
}
