using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes of a standing body that meets and speaks with one voice: 会议指出, 会议强调.</summary>
internal static class CommitteeArticle
{
    public static void Write(ArticleDraft draft, Dating dating, int paragraphs)
    {
        Chance chance = draft.Chance;
        IReadOnlyList<Official> staff = draft.Place.Staff(draft.Year);
        bool isParty = chance.Percent(60);
        Official chair = staff[isParty ? 0 : 1];
        draft.Meeting = isParty
            ? draft.Place.Committee + chance.Of(["常委会会议", "常委会(扩大)会议", "理论学习中心组集体学习会", "全面深化改革委员会会议"])
            : draft.Place.Unit + chance.Of(["政府常务会议", "政府党组会议", "政府专题会议"]);
        draft.Write($"{dating.Printed},");
        draft.Introduce(chair, "chaired", Posts.Printed(draft, chair)).Write($"主持召开{draft.Meeting},");
        draft.Fill(chance.Of(
        [
            "传达学习{above}有关会议精神,研究{topic}等工作。",
            "研究部署{topic}工作,审议有关文件。",
            "听取{topic}工作情况汇报,安排下一步重点工作。",
        ]));
        draft.End(ParagraphKind.Lead);

        while (draft.Paragraphs.Count < paragraphs - 1)
        {
            if (draft.Paragraphs.Count > 1 && chance.Percent(12))
                Speech.Continue(draft);
            else
                Speech.Paragraph(draft, null, draft.Paragraphs.Count == paragraphs - 2);
        }

        if (chance.Percent(50))
        {
            Attendance.Write(draft, staff, chance.Between(2, 6), chance.Of(["出席会议", "列席会议", "参加会议"]));
        }
        else
        {
            draft.Fill("会议还研究了其他事项。");
            draft.End(ParagraphKind.Report);
        }
    }
}
