using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.Tests;

/// <summary>Reads small pages of our own writing.</summary>
internal static class Page
{
    /// <summary>The facts of a page as it stands.</summary>
    public static ArticleFacts Read(string seed) => ArticleReader.Read(seed).Facts!;

    /// <summary>The facts of a page with a plain title above this body.</summary>
    public static ArticleFacts WithBody(string body) => Read("关于一次普通会议的简短报道\n\n" + body);

    /// <summary>The facts of a page with this title above a plain body.</summary>
    public static ArticleFacts WithTitle(string title) => Read(title + "\n\n这一天的天气很好,大家都到街上来了。\n");

    /// <summary>One official as a line: name, posts, roles.</summary>
    public static string Line(this AppearanceFacts official) =>
        $"{official.Name}: {string.Join("、", official.Posts.Select(post => post.Text))} ({official.Roles})";

    public static IEnumerable<string> OfficialsOf(string body) => WithBody(body).Officials.Select(Line);

    public static IEnumerable<string> NamesIn(string body) => WithBody(body).Officials.Select(official => official.Name);

    public static IEnumerable<string> SlogansIn(string body) => WithBody(body).Slogans.Select(slogan => slogan.Text);
}
