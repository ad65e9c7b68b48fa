using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Stock;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes the paragraphs that tell what was said.</summary>
internal static class Speech
{
    private static readonly string[] s_ofPersons = ["强调", "强调", "强调", "强调", "指出", "指出", "指出", "要求", "要求", "希望", "表示"];
    private static readonly string[] s_ofMeetings = ["指出", "强调", "要求", "强调", "认为"];
    private static readonly string[] s_ordinals = ["一是", "二是", "三是", "四是", "五是"];

    /// <summary>A paragraph of one speaker, or of the meeting.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="speaker">Who speaks; null for the meeting.</param>
    /// <param name="isLast">Whether it closes the speech.</param>
    public static void Paragraph(ArticleDraft draft, Official? speaker, bool isLast)
    {
        Chance chance = draft.Chance;
        string verb = chance.Of(speaker is null ? s_ofMeetings : s_ofPersons);
        draft.Say(speaker, Cue(draft, speaker), verb, Opening(draft, verb));
        if (chance.Percent(12))
            Enumerate(draft);
        else
            GoOn(draft, chance.Between(2, 4));
        if (speaker is not null && chance.Percent(18))
        {
            draft.Say(speaker, chance.Percent(60) ? "他" : speaker.Name, verb == "要求" ? "强调" : "要求", draft.Pick(Demands.Next));
            GoOn(draft, chance.Below(2));
        }

        if (isLast && chance.Percent(60))
            draft.Fill(draft.Pick(Demands.Last));
        draft.End(ParagraphKind.Speech);
    }

    /// <summary>More of the speech, without a cue.</summary>
    public static void Continue(ArticleDraft draft)
    {
        GoOn(draft, draft.Chance.Between(2, 4));
        draft.End(ParagraphKind.Continued);
    }

    /// <summary>What follows a cue.</summary>
    public static string Opening(ArticleDraft draft, string verb) =>
        draft.Pick(draft.Chance.Percent(verb is "指出" or "认为" ? 55 : 8) ? Assessments.All : Demands.First);

    public static void GoOn(ArticleDraft draft, int sentences)
    {
        for (int i = 0; i < sentences; i++)
            draft.Fill(draft.Pick(Demands.Next));
    }

    private static void Enumerate(ArticleDraft draft)
    {
        int count = draft.Chance.Between(2, s_ordinals.Length);
        for (int at = 0; at < count; at++)
            draft.Write(s_ordinals[at]).Fill(draft.Pick(Demands.Next));
    }

    private static string Cue(ArticleDraft draft, Official? speaker)
    {
        Chance chance = draft.Chance;
        if (speaker is null)
            return "会议";
        return chance.Below(40) switch
        {
            0 or 1 => $"{speaker.Name}在讲话中",
            2 or 3 => $"就{draft.Topic}工作,{speaker.Name}",
            4 => $"就做好下一步工作,{speaker.Name}",
            5 => $"针对存在的问题,{speaker.Name}",
            6 or 7 => $"{speaker.Name}同志",
            8 when draft.Meeting is not null => $"会上,{speaker.Name}",
            8 => $"调研中,{speaker.Name}",
            9 => $"{speaker.Name}在总结讲话时",
            _ => speaker.Name,
        };
    }
}
