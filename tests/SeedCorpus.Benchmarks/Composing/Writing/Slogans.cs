using SeedCorpus.Benchmarks.Composing.Stock;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Makes slogans and notes them, with the kinds of the annotation guide.</summary>
internal static class Slogans
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>What adverbs go before a fight.</summary>
    private static readonly string[] s_adverbs = ["坚决", "全力", "坚定不移", "集中力量", ""];

    /// <summary>Slogans of the five seeds that the parts could make.</summary>
    private static readonly string[] s_ofSeeds = ["不落一户、不漏一人", "二十条"];

    /// <summary>A slogan in quotation marks.</summary>
    public static string Quoted(ArticleDraft draft)
    {
        Chance chance = draft.Chance;
        // A speech comes back to its slogans.
        if (draft.Quoted.Count > 0 && chance.Percent(12))
            return $"“{chance.Of(draft.Quoted)}”";
        string text = chance.Below(100) switch
        {
            < 48 => Note(draft, chance.Of(Formulas.Maxims), "Formula"),
            < 66 => Note(draft, chance.Of(SloganParts.CampaignWords) + chance.Of(SloganParts.CampaignKinds), "Formula"),
            < 90 => Note(draft, Numeric(chance), "Numeric"),
            _ => Note(draft, FrameText(chance), "Parallel"),
        };
        draft.Quoted.Add(text);
        return $"“{text}”";
    }

    /// <summary>A name for a person or a thing, in quotation marks.</summary>
    public static string Image(ArticleDraft draft, IReadOnlyList<string> images) => $"“{Note(draft, draft.Chance.Of(images), "Formula")}”";

    /// <summary>A slogan that repeats a frame, without quotation marks.</summary>
    public static string Frame(ArticleDraft draft) => Note(draft, FrameText(draft.Chance), "Parallel");

    /// <summary>What stands behind 既要: two halves with 又要 between.</summary>
    public static string Both(ArticleDraft draft)
    {
        List<string> halves = draft.Chance.Some(SloganParts.Halves, 2);
        string both = $"{halves[0]}又要{halves[1]}";
        Note(draft, "既要" + both, "Parallel");
        return both;
    }

    /// <summary>A call to a fight, with its adverb.</summary>
    public static string Fight(ArticleDraft draft)
    {
        Chance chance = draft.Chance;
        string adverb = chance.Of(s_adverbs);
        string verb = chance.Percent(60) ? "打好" : "打赢";
        return Note(draft, $"{adverb}{verb}{War(draft)}", "Rallying");
    }

    /// <summary>What is fought.</summary>
    public static string War(ArticleDraft draft) => draft.Chance.Of(Topics.Fights) + draft.Chance.Of(Topics.Battles);

    /// <summary>A policy named by the number of its articles.</summary>
    public static string Policy(ArticleDraft draft)
    {
        int number = draft.Chance.Between(11, 68);
        if (number == 20)
            number++;
        string tens = number < 20 ? "十" : Digits[number / 10] + "十";
        return Note(draft, $"{tens}{(number % 10 == 0 ? "" : Digits[number % 10])}条", "Numeric");
    }

    private static string Note(ArticleDraft draft, string text, string kind)
    {
        draft.Slogans[text] = kind;
        return text;
    }

    private static string Numeric(Chance chance) => chance.Below(10) switch
    {
        < 6 => $"{chance.Of(SloganParts.Numerals)}个{chance.Of(SloganParts.CountedWords)}",
        < 8 => FormattableString.Invariant($"{chance.Between(1, 2)}+{chance.Between(3, 7)}+{chance.Between(10, 18)}"),
        _ => "一" + string.Join("两", chance.Some(SloganParts.PlanParts, 2)) + "三" + chance.Of(SloganParts.PlanParts),
    };

    private static string FrameText(Chance chance)
    {
        while (true)
        {
            string text = chance.Below(5) switch
            {
                0 => Duty(chance, "应", "尽", SloganParts.DutyVerbs),
                1 => Neighbours(chance),
                2 => Duty(chance, "能", "快", SloganParts.HasteVerbs),
                3 => string.Join("、", chance.Some(SloganParts.Supreme, 2).Select(word => word + "至上")),
                _ => $"{NotOne(chance)}、{NotOne(chance)}",
            };
            if (!s_ofSeeds.Contains(text) && !(text.Length == 9 && text[..4] == text[5..]))
                return text;
        }
    }

    /// <summary>Two duties that stand beside each other in the list.</summary>
    private static string Neighbours(Chance chance)
    {
        int at = chance.Below(SloganParts.DutyVerbs.Length - 1);
        return $"{Duty(chance, "应", "尽", SloganParts.DutyVerbs[at..(at + 1)])}、{Duty(chance, "应", "尽", SloganParts.DutyVerbs[(at + 1)..(at + 2)])}";
    }

    private static string Duty(Chance chance, string modal, string fully, string verbs)
    {
        char verb = verbs[chance.Below(verbs.Length)];
        return $"{modal}{verb}{fully}{verb}";
    }

    private static string NotOne(Chance chance) =>
        $"不{SloganParts.MissingVerbs[chance.Below(SloganParts.MissingVerbs.Length)]}一{SloganParts.MissedThings[chance.Below(SloganParts.MissedThings.Length)]}";
}
