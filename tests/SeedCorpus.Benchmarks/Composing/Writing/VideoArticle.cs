using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes of a meeting that the level above holds by video: a main venue there, a branch here.</summary>
internal static class VideoArticle
{
    public static void Write(ArticleDraft draft, Dating dating, int paragraphs)
    {
        Chance chance = draft.Chance;
        Jurisdiction above = draft.Place.Parent!;
        IReadOnlyList<Official> chiefs = above.Staff(draft.Year);
        IReadOnlyList<Official> staff = draft.Place.Staff(draft.Year);
        Official chair = chiefs[chance.Below(2)];
        Official second = chiefs[chance.Between(4, 5)];
        string main = $"{above.Unit}主会场";
        string branch = $"{draft.Place.ShortName}{draft.Place.Unit}分会场";
        draft.Meeting = Slots.Filled($"全{above.Unit}{{topic}}工作视频" + chance.Of(["会议", "调度会", "推进会"]), draft);

        draft.Write($"{dating.Printed},");
        draft.Introduce(chair, "chaired", chair.Posts).Write($"主持召开{draft.Meeting},").Fill("研究部署{topic}工作。");
        draft.Introduce(second, "attended", second.Posts).Write($"在{main}出席会议并讲话。");
        draft.Know(second, "spoke", []);
        draft.Introduce(staff[0], "attended", Posts.WithPlace(staff[0])).Write("、");
        draft.Introduce(staff[1], "attended", staff[1].Posts).Write($"在{branch}参加会议。");
        draft.End(ParagraphKind.Lead);

        int left = paragraphs - 2;
        for (int i = 0; i < left; i++)
        {
            Official? speaker = i < left / 2 ? chair : i == left - 1 ? staff[0] : null;
            if (i > 0 && i < left - 1 && chance.Percent(12))
                Speech.Continue(draft);
            else
                Speech.Paragraph(draft, speaker, i == left - 1);
        }

        End(draft, [.. staff.Skip(2)], [.. chiefs.Where(official => !draft.IsKnown(official))], main, branch);
    }

    private static void End(ArticleDraft draft, IReadOnlyList<Official> staff, IReadOnlyList<Official> chiefs, string main, string branch)
    {
        Chance chance = draft.Chance;
        Names(draft, chance.Some(chiefs, chance.Between(2, 4)));
        draft.Write($"{(chance.Percent(40) ? "等" : "")}在{main}参会,");
        Names(draft, chance.Some(staff, chance.Between(2, 4)));
        draft.Write($"在{branch}参会。");
        draft.End(ParagraphKind.Attendance);
    }

    private static void Names(ArticleDraft draft, List<Official> officials)
    {
        for (int at = 0; at < officials.Count; at++)
        {
            if (at > 0)
                draft.Write(at == officials.Count - 1 && at > 1 ? draft.Chance.Of(["、", "及", "和"]) : "、");
            draft.Listed(officials[at], "attended");
        }
    }
}
