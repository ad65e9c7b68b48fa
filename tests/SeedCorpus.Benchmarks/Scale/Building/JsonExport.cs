using System.Text;
using System.Text.Json;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Benchmarks.Scale.Programs.Json;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>Writes what the generator's reader reads in pages as one JSON file.</summary>
internal static class JsonExport
{
    /// <summary>The articles of the pages in the order of their paths, which is that of the corpus.</summary>
    public static IReadOnlyList<Article> Articles(IReadOnlyList<ScalePage> pages) =>
    [
        .. pages.AsParallel().AsOrdered()
            .Select(page => (page.Path, ArticleReader.Read(page.Text).Facts))
            .Where(page => page.Facts is not null)
            .Select(page => From(page.Path, page.Facts!))
            .OrderBy(article => article.Seed, StringComparer.Ordinal),
    ];

    public static void Write(IReadOnlyList<Article> articles, string file)
    {
        using FileStream output = File.Create(file);
        JsonSerializer.Serialize(output, articles, ArticlesContext.Readable.IReadOnlyListArticle);
    }

    /// <summary>The length in UTF-8 of all bodies, with a line feed between paragraphs.</summary>
    public static long BodyBytes(IReadOnlyList<Article> articles) =>
        articles.Sum(article => (long)Encoding.UTF8.GetByteCount(string.Join('\n', article.Paragraphs)));

    private static Article From(string path, ArticleFacts facts) => new()
    {
        Seed = path,
        Title = facts.Title,
        Headlines = [.. facts.Headlines],
        Published = facts.Published,
        EventDate = facts.EventDate,
        Source = facts.Source,
        Site = facts.Site,
        Place = From(facts.Place),
        Reporters = [.. facts.Reporters],
        Editors = [.. facts.Editors],
        Meeting = facts.Meeting,
        Script = facts.Script.ToString(),
        HasRuby = facts.HasRuby,
        Officials = [.. facts.Officials.Select(From)],
        Statements = [.. facts.Statements.Select(statement => new Statement(statement.Speaker, statement.Verb, statement.Text, statement.Paragraph))],
        Slogans = [.. facts.Slogans.Select(From)],
        Paragraphs = [.. facts.Paragraphs],
    };

    private static Place? From(PlaceFacts? place) => place is null ? null : new Place(place.Name, place.Code, place.Province);

    private static Official From(AppearanceFacts official) => new(
        official.Name,
        From(official.Jurisdiction),
        [.. official.Posts.Select(post => new Post(post.Text, post.Organisation, post.Title, (int)post.Standing))],
        (int)official.Roles,
        official.Where);

    private static Slogan From(SloganFacts slogan) => new(
        slogan.Text,
        (int)slogan.Kind,
        [.. slogan.Uses.Select(use => new SloganUse(use.Headline, use.Paragraph, use.Offset, use.Statement))]);
}
