using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Stock;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes of a leader who goes to see for himself; who leads a visit and who goes along attended it.</summary>
internal static class VisitArticle
{
    private static readonly string[] s_acts = ["调研", "检查", "督导", "实地调研", "现场检查"];

    public static void Write(ArticleDraft draft, Dating dating, int paragraphs)
    {
        Chance chance = draft.Chance;
        IReadOnlyList<Official> staff = draft.Place.Staff(draft.Year);
        Jurisdiction? above = chance.Percent(18) ? draft.Place.Parent : null;
        Official visitor = above is not null ? chance.Of(above.Staff(draft.Year).Take(6).ToArray())
            : chance.Percent(60) ? staff[chance.Below(2)] : staff[chance.Below(staff.Count)];
        draft.Write($"{dating.Printed},");
        draft.Introduce(visitor, "attended", above is null ? Posts.Printed(draft, visitor) : visitor.Posts);
        if (above is not null)
            draft.Write($"在{draft.Place.Name}{chance.Of(s_acts)}{draft.Topic}工作。");
        else
            draft.Fill(chance.Of(["深入{town}、{town}", "到{town}、{town}", "赴{site}", "来到{site}", "率队到{site}", "带领有关部门负责人到{town}"])).Write($"{chance.Of(s_acts)}{draft.Topic}工作。");

        if (chance.Percent(35))
            Along(draft, staff);
        draft.End(ParagraphKind.Lead);

        int scenes = Math.Max(1, (paragraphs - 2) / 3);
        for (int i = 0; i < scenes; i++)
            Scene(draft, visitor);
        while (draft.Paragraphs.Count < paragraphs - 1)
        {
            if (chance.Percent(12))
                Speech.Continue(draft);
            else
                Speech.Paragraph(draft, visitor, draft.Paragraphs.Count == paragraphs - 2);
        }

        if (chance.Percent(70))
            Attendance.Write(draft, staff, chance.Between(1, 5), chance.Of(["陪同调研", "参加调研", "陪同"]));
    }

    private static void Along(ArticleDraft draft, IReadOnlyList<Official> staff)
    {
        List<Official> along = draft.Chance.Some([.. staff.Where(official => !draft.IsKnown(official))], draft.Chance.Between(1, 3));
        Attendance.WithPosts(draft, along, draft.Chance.Of(["参加调研", "陪同调研", "一同调研"]));
    }

    private static void Scene(ArticleDraft draft, Official visitor)
    {
        for (int i = draft.Chance.Between(1, 2); i > 0; i--)
            draft.Fill(draft.Pick(Visits.Scenes).Replace("{who}", visitor.Name, StringComparison.Ordinal));
        if (draft.Chance.Percent(50))
            draft.Fill(draft.Pick(Reports.General));
        if (draft.Chance.Percent(40))
        {
            draft.Say(visitor, draft.Chance.Percent(50) ? visitor.Name : "他", draft.Chance.Of(["强调", "指出", "要求"]), draft.Pick(Demands.Next));
            Speech.GoOn(draft, draft.Chance.Below(2));
        }

        draft.End(ParagraphKind.Visit);
    }
}
