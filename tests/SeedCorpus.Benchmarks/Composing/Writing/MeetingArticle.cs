using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Stock;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes of a meeting: who chaired, who spoke, what was said, who attended.</summary>
internal static class MeetingArticle
{
    private static readonly string[] s_meetings =
    [
        "全{U}{topic}工作会议", "全{U}{topic}工作推进会", "全{U}{topic}工作调度会", "全{U}{topic}工作视频会议", "{U}{topic}工作领导小组会议", "{U}{topic}工作专题会议",
        "全{U}{topic}工作电视电话会议", "全{U}{topic}工作动员部署会", "{topic}工作座谈会", "{U}{topic}工作联席会议",
    ];

    private static readonly string[] s_purposes =
    [
        "安排部署{topic}工作", "总结今年以来{topic}工作,研究部署下一步任务", "传达学习{above}有关会议精神,部署我{U}{topic}工作", "听取{topic}工作进展情况汇报,分析形势、查找不足",
        "专题研究{topic}工作", "对全{U}{topic}工作进行再动员、再部署",
    ];

    public static void Write(ArticleDraft draft, Dating dating, int paragraphs)
    {
        Chance chance = draft.Chance;
        IReadOnlyList<Official> staff = draft.Place.Staff(draft.Year);
        Official speaker = staff[chance.Percent(60) ? 0 : 1];
        Official chair = chance.Of(staff.Where(official => official != speaker && official.Rank is 1 or 4 or 5 or 10).Take(4).ToArray());
        if (chair == speaker)
            chair = staff[4];
        draft.Meeting = Slots.Filled(chance.Of(s_meetings), draft);
        bool meetingSpeaks = Lead(draft, dating.Printed, speaker, chair, staff);
        draft.End(ParagraphKind.Lead);

        if (chance.Percent(45))
            Report(draft);
        int left = paragraphs - draft.Paragraphs.Count - 1;
        Official?[] speakers = meetingSpeaks ? [null] : draft.IsKnown(chair) && chance.Percent(40) ? [speaker, chair] : [speaker];
        for (int turn = 0; turn < speakers.Length; turn++)
        {
            int most = left / (speakers.Length - turn);
            left -= most;
            for (int i = 0; i < most; i++)
            {
                if (i > 0 && chance.Percent(14))
                    Speech.Continue(draft);
                else
                    Speech.Paragraph(draft, speakers[turn], i == most - 1);
            }
        }

        if (chance.Percent(80))
            Attendance.Write(draft, staff, chance.Between(2, 9), chance.Of(["出席会议", "参加会议", "出席", "参会"]));
        else
            Report(draft);
    }

    /// <summary>Writes the first paragraph.</summary>
    /// <returns>Whether the meeting speaks in what follows, not a person.</returns>
    private static bool Lead(ArticleDraft draft, string when, Official speaker, Official chair, IReadOnlyList<Official> staff)
    {
        Chance chance = draft.Chance;
        string purpose = chance.Of(s_purposes);
        switch (chance.Below(9))
        {
            case 0 or 1:
                draft.Write($"{when},{Here(draft)}召开{draft.Meeting},").Fill(purpose).Write("。");
                draft.Introduce(speaker, "attended", Posts.Printed(draft, speaker)).Write("出席会议并讲话。");
                draft.Know(speaker, "spoke", []);
                draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write(chance.Of(["主持会议。", "主持。"]));
                if (chance.Percent(70))
                    Attendance.WithPosts(draft, chance.Some([.. staff.Where(official => !draft.IsKnown(official))], chance.Between(1, 5)), "出席会议");
                return false;
            case 2:
                draft.Write($"{when},");
                draft.Introduce(speaker, "chaired", Posts.Printed(draft, speaker)).Write($"主持召开{draft.Meeting},").Fill(purpose).Write("。");
                return chance.Percent(30);
            case 3:
                draft.Write($"{when},{draft.Meeting}召开。会议由");
                draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write("主持。");
                return true;
            case 4:
                draft.Write($"{when},{Here(draft)}召开{draft.Meeting}。");
                draft.Introduce(speaker, null, Posts.Printed(draft, speaker));
                draft.Say(speaker, "", "强调", Speech.Opening(draft, "强调"));
                draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write("主持会议。");
                return false;
            case 5:
                draft.Write($"{when},");
                draft.Introduce(speaker, null, Posts.Printed(draft, speaker)).Write($"在{draft.Meeting}上");
                draft.Say(speaker, "", "强调", Speech.Opening(draft, "强调"));
                return false;
            case 6:
                draft.Write($"{when},{Here(draft)}召开{draft.Meeting},").Fill(purpose).Write("。");
                draft.Introduce(speaker, "chaired", Posts.Printed(draft, speaker)).Write("主持会议并讲话");
                draft.Know(speaker, "spoke", []);
                draft.Write(",").Introduce(chair, "spoke", chair.Posts).Fill("部署{topic}工作。");
                return false;
            case 7:
                draft.Write($"{when},{Here(draft)}召开{draft.Meeting}。");
                draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write("主持会议,");
                Attendance.WithPosts(draft, chance.Some([.. staff.Where(official => !draft.IsKnown(official))], chance.Between(2, 4)), "出席会议");
                return true;
            default:
                draft.Write($"{when},{draft.Meeting}在{draft.Place.ShortName}召开。");
                draft.Introduce(speaker, "attended", Posts.Printed(draft, speaker)).Write("出席并讲话,");
                draft.Know(speaker, "spoke", []);
                draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write("主持会议。");
                return false;
        }
    }

    private static string Here(ArticleDraft draft) => draft.Chance.Percent(35) ? $"我{draft.Place.Unit}" : draft.Place.Name;

    private static void Report(ArticleDraft draft)
    {
        for (int i = draft.Chance.Between(1, 2); i > 0; i--)
            draft.Fill(draft.Pick(Reports.Meeting));
        draft.End(ParagraphKind.Report);
    }
}
