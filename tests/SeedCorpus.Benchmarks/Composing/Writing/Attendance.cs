using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes who took part.</summary>
internal static class Attendance
{
    private static readonly string[] s_others =
    [
        "{U}直有关部门主要负责同志参加会议。", "各{sub}、{U}直有关单位负责同志参加会议。", "有关部门负责人列席会议。", "",
    ];

    /// <summary>Writes a list of those who are not named yet, and the nameless; nothing where nobody is left.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="staff">Who may have come.</param>
    /// <param name="most">How many are listed at most.</param>
    /// <param name="came">What they did: 出席会议, 参加会议, 陪同调研.</param>
    public static void Write(ArticleDraft draft, IReadOnlyList<Official> staff, int most, string came)
    {
        Chance chance = draft.Chance;
        List<Official> rest = chance.Some([.. staff.Where(official => !draft.IsKnown(official))], most);
        if (rest.Count == 0)
            return;
        switch (chance.Below(8))
        {
            case 0 or 1:
                Collective(draft, rest, "领导", came);
                break;
            case 2:
                Collective(draft, rest, "领导:", came);
                break;
            case 3:
                draft.Write($"{came}的{draft.Place.Unit}领导还有:");
                Names(draft, rest);
                draft.Write("。");
                break;
            case 4 or 5:
                ByOrgan(draft, rest, came);
                break;
            case 6:
                draft.Write($"{came}的还有:");
                Names(draft, rest);
                draft.Write("。");
                break;
            default:
                WithPosts(draft, rest, came);
                break;
        }

        if (came.EndsWith("会议", StringComparison.Ordinal))
            draft.Fill(chance.Of(s_others));
        draft.End(ParagraphKind.Attendance);
    }

    /// <summary>市委副书记甲,副市长乙 …</summary>
    public static void WithPosts(ArticleDraft draft, IReadOnlyList<Official> officials, string came)
    {
        string between = draft.Chance.Percent(50) ? "、" : ",";
        for (int at = 0; at < officials.Count; at++)
        {
            if (at > 0)
                draft.Write(between);
            draft.Introduce(officials[at], "attended", officials[at].Posts);
        }

        draft.Write($"{came}。");
    }

    /// <summary>市人大常委会副主任甲、乙,市政协副主席丙 …: the post printed once may be given to all who share it.</summary>
    private static void ByOrgan(ArticleDraft draft, List<Official> officials, string came)
    {
        for (int at = 0; at < officials.Count; at++)
        {
            if (at > 0 && officials[at].Posts.SequenceEqual(officials[at - 1].Posts))
            {
                draft.Write("、").Name(officials[at], "attended");
                draft.OptionalPosts.UnionWith(officials[at].Posts);
                continue;
            }

            draft.Write(at > 0 ? "," : "").Introduce(officials[at], "attended", officials[at].Posts);
        }

        draft.Write($"{came}。");
    }

    private static void Collective(ArticleDraft draft, List<Official> officials, string label, string came)
    {
        draft.OptionalPosts.Add(draft.Place.Unit + "领导");
        draft.Write(draft.Place.Unit + label);
        Names(draft, officials);
        if (draft.Chance.Percent(30) && officials.Count > 2)
            draft.Write("等");
        draft.Write($"{came}。");
    }

    private static void Names(ArticleDraft draft, List<Official> officials)
    {
        for (int at = 0; at < officials.Count; at++)
        {
            if (at > 0)
                draft.Write("、");
            draft.Listed(officials[at], "attended");
        }
    }
}
