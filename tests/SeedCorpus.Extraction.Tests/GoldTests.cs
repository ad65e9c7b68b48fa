using System.Text.Json;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests;

/// <summary>The five seeds give exactly what people read in them, field by field (tests/gold/README.md).</summary>
public class GoldTests
{
    public static TheoryData<string> Seeds => Samples.All;

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Title_and_headlines(string seed)
    {
        Assert.Equal(Text(seed, "title"), Facts(seed).Title);
        Assert.Equal(Texts(seed, "headlines"), Facts(seed).Headlines);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Dates(string seed)
    {
        Assert.Equal(Text(seed, "published"), Facts(seed).Published);
        Assert.Equal(Text(seed, "eventDate"), Facts(seed).EventDate);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Source_and_site(string seed)
    {
        Assert.Equal(Text(seed, "source"), Facts(seed).Source);
        Assert.Equal(Text(seed, "site"), Facts(seed).Site);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Place(string seed)
    {
        Assert.Equal(Text(seed, "place"), Facts(seed).Place?.Name);
        Assert.Equal(Text(seed, "placeCode"), Facts(seed).Place?.Code);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reporters_and_editors(string seed)
    {
        Assert.Equal(Texts(seed, "reporters"), Facts(seed).Reporters);
        Assert.Equal(Texts(seed, "editors"), Facts(seed).Editors);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Meeting(string seed) => Assert.Equal(Text(seed, "meeting"), Facts(seed).Meeting);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Script_and_ruby(string seed)
    {
        Assert.Equal(Text(seed, "script"), Facts(seed).Script.ToString());
        Assert.Equal(Samples.Gold(seed).GetProperty("hasRuby").GetBoolean(), Facts(seed).HasRuby);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Paragraphs(string seed) => Assert.Equal(Texts(seed, "paragraphs"), Facts(seed).Paragraphs);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Officials_with_posts_and_roles(string seed)
    {
        HashSet<string> optional = [.. Texts(seed, "optionalPosts")];
        IEnumerable<string> gold = Samples.Gold(seed).GetProperty("officials").EnumerateArray().Select(official => Line(
            official.GetProperty("name").GetString()!,
            Strings(official.GetProperty("posts")),
            Strings(official.GetProperty("roles"))));
        IEnumerable<string> read = Facts(seed).Officials.Select(official => Line(
            official.Name,
            official.Posts.Select(post => post.Text).Where(post => !optional.Contains(post)),
            RolesOf(official.Roles)));

        Assert.Equal(gold.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Slogans_with_kinds_and_uses(string seed)
    {
        HashSet<string> optional = [.. Texts(seed, "optionalSlogans")];
        IEnumerable<string> gold = Samples.Gold(seed).GetProperty("slogans").EnumerateArray().Select(slogan =>
            $"{slogan.GetProperty("text").GetString()} {slogan.GetProperty("kind").GetString()} {slogan.GetProperty("uses").GetInt32()}");
        IEnumerable<string> read = Facts(seed).Slogans
            .Where(slogan => !optional.Contains(slogan.Text))
            .Select(slogan => $"{slogan.Text} {slogan.Kind} {slogan.Uses.Count}");

        Assert.Equal(gold.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Statements_in_order(string seed)
    {
        JsonElement[] gold = [.. Samples.Gold(seed).GetProperty("statements").EnumerateArray()];

        Assert.Collection(Facts(seed).Statements, [.. gold.Select<JsonElement, Action<StatementFacts>>(expected => read =>
        {
            Assert.Equal(expected.GetProperty("speaker").GetString(), read.Speaker);
            Assert.Equal(expected.GetProperty("verb").GetString(), read.Verb);
            Assert.StartsWith(expected.GetProperty("starts").GetString()!, read.Text, StringComparison.Ordinal);
        })]);
    }

    private static ArticleFacts Facts(string seed) => ArticleReader.Read(Samples.Seed(seed)).Facts!;

    private static string? Text(string seed, string field) => Samples.Gold(seed).GetProperty(field).GetString();

    private static string[] Texts(string seed, string field) => [.. Strings(Samples.Gold(seed).GetProperty(field))];

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private static string Line(string name, IEnumerable<string> posts, IEnumerable<string> roles) =>
        $"{name}: {string.Join("、", posts)} ({string.Join(", ", roles.Order(StringComparer.Ordinal))})";

    private static IEnumerable<string> RolesOf(Roles roles) =>
        new[] { Roles.Chaired, Roles.Spoke, Roles.Attended, Roles.Mentioned }
            .Where(role => roles.HasFlag(role)).Select(role => role.ToString().ToLowerInvariant());
}
