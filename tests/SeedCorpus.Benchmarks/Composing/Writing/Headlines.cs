using SeedCorpus.Benchmarks.Composing.Stock;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Writes title and further headlines of an article whose body is done.</summary>
internal static class Headlines
{
    private const int MostGlued = 4;

    public static void Write(ArticleDraft draft, bool isVisit)
    {
        Chance chance = draft.Chance;
        TruthNames(draft, out string[] leaders, out string[] attended);
        string leader = leaders.Length > 0 ? leaders[0] : "";
        bool Did(string role) => draft.Officials().Any(official => official.Name == leader && official.Roles.Contains(role));
        if (leader.Length == 0)
        {
            draft.Title = $"{draft.Place.Name}召开{draft.Meeting}";
        }
        else if (isVisit)
        {
            draft.Title = chance.Below(3) switch
            {
                0 => $"{leader}调研{draft.Topic}工作",
                1 => $"{leader}在调研{draft.Topic}工作时强调 {Call(draft)}",
                _ => $"{draft.Place.ShortName}:{Call(draft)} {Call(draft)}",
            };
        }
        else
        {
            draft.Title = chance.Below(5) switch
            {
                0 => $"{draft.Place.Name}召开{draft.Meeting}",
                1 when Did("chaired") => $"{leader}主持召开{draft.Meeting}",
                1 when Did("attended") => $"{leader}出席{draft.Meeting}并讲话",
                2 => $"{leader}在{draft.Meeting}上强调 {Call(draft)} {Call(draft)}",
                3 => $"我{draft.Place.Unit}召开{draft.Meeting}",
                _ => $"{draft.Place.ShortName}:{Call(draft)} {Call(draft)}",
            };
        }

        if (draft.Meeting is not null && chance.Percent(8))
            draft.Subtitles.Add($"{draft.Meeting}强调");
        if (chance.Percent(25))
            draft.Subtitles.Add(chance.Percent(50) ? Call(draft) : $"{Call(draft)} {Call(draft)}");
        if (attended.Length > 1 && chance.Percent(25))
            draft.Subtitles.Add(string.Concat(attended.Take(MostGlued)) + (isVisit ? "参加调研" : chance.Percent(70) ? "出席" : "出席会议"));
    }

    /// <summary>Who led, and who else attended with a post of their own.</summary>
    private static void TruthNames(ArticleDraft draft, out string[] leaders, out string[] attended)
    {
        Truths.TruthOfficial[] officials = [.. draft.Officials()];
        string? leader = officials.FirstOrDefault(official => official.Roles.Contains("spoke"))?.Name
            ?? officials.FirstOrDefault(official => official.Roles.Contains("chaired"))?.Name;
        leaders = leader is null ? [] : [leader];
        attended =
        [
            .. officials.Where(official => official.Name != leader && official.Posts.Count > 0
                && official.Roles.Contains("attended") && !official.Name.Contains('·')).Select(official => official.Name),
        ];
    }

    /// <summary>A clause that exhorts, noted as a slogan.</summary>
    private static string Call(ArticleDraft draft)
    {
        string call = Slots.Filled(draft.Pick(Calls.All), draft);
        draft.Slogans[call] = "Rallying";
        return call;
    }
}
