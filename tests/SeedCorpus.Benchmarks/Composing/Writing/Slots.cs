using System.Globalization;
using System.Text;
using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Stock;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>
/// Fills the slots of sentences. <c>{~…}</c> is text that repeats a frame and may be taken for a slogan or not; the others are
/// named in <see cref="Value"/>.
/// </summary>
internal static class Slots
{
    public static void Fill(string template, ArticleDraft draft, StringBuilder into)
    {
        for (int at = 0; at < template.Length;)
        {
            int open = template.IndexOf('{', at);
            if (open < 0)
            {
                into.Append(template, at, template.Length - at);
                return;
            }

            int close = template.IndexOf('}', open);
            into.Append(template, at, open - at);
            string slot = template[(open + 1)..close];
            if (slot[0] == '~')
            {
                draft.OptionalSlogans.Add(slot[1..]);
                into.Append(slot, 1, slot.Length - 1);
            }
            else
            {
                into.Append(Value(slot, draft));
            }

            at = close + 1;
        }
    }

    /// <summary>The text of a template by itself.</summary>
    public static string Filled(string template, ArticleDraft draft)
    {
        StringBuilder text = new();
        Fill(template, draft, text);
        return text.ToString();
    }

    private static string Value(string slot, ArticleDraft draft)
    {
        Chance chance = draft.Chance;
        Jurisdiction place = draft.Place;
        return slot switch
        {
            "topic" => draft.Topic,
            "place" => place.Name,
            "short" => place.ShortName,
            "U" => place.Unit,
            "above" => Above(place),
            "sub" => place.Level switch { Level.Province => "市州", Level.Prefecture => "县(市、区)", _ => "乡镇" },
            "dept" or "dept2" => chance.Of(Topics.Departments).Replace("{U}", place.Unit, StringComparison.Ordinal),
            "industry" => chance.Of(Topics.Industries),
            "crop" => chance.Of(Topics.Crops),
            "town" => chance.Of(Topics.Syllables) + (chance.Percent(70) ? "镇" : "乡"),
            "village" => chance.Of(Topics.Syllables) + "村",
            "project" => chance.Of(Topics.Syllables) + chance.Of(Topics.Projects),
            "company" => chance.Of(Topics.Syllables) + chance.Of(Topics.Companies),
            "site" => chance.Of(Topics.Syllables) + chance.Of(Topics.Sites),
            "n" => Number(chance.Between(2, 9)),
            "N" => Number(chance.Between(11, 98)),
            "pct" => $"{Number(chance.Between(2, 98))}.{Number(chance.Between(1, 9))}",
            "yi" => $"{Number(chance.Between(1, 220))}.{Number(chance.Between(1, 9))}",
            "q" => Slogans.Quoted(draft),
            "helper" => Slogans.Image(draft, Formulas.Helpers),
            "plan" => Slogans.Image(draft, Formulas.Plans),
            "obstacle" => Slogans.Image(draft, Formulas.Obstacles),
            "frame" => Slogans.Frame(draft),
            "both" => Slogans.Both(draft),
            "fight" => Slogans.Fight(draft),
            "war" => Slogans.War(draft),
            "policy" => Slogans.Policy(draft),
            _ => throw new ArgumentException($"There is no slot {slot}."),
        };
    }

    private static string Above(Jurisdiction place) => place.Parent is { } parent
        ? $"{parent.Committee}、{parent.Unit}政府"
        : "党中央、国务院";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
