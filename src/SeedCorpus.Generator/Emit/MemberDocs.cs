using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>What the comments on typed members say of officials and slogans, with the line of the seed.</summary>
internal static class MemberDocs
{
    // More than a tooltip can show is of no use in one.
    private const int MostItems = 12;

    public static PrintedMember Of(OfficialModel official, int line)
    {
        List<string> lines = [official.Place is null ? official.Name : $"{official.Name} ({official.Place.Name})"];
        if (official.Posts.Count > 0)
            lines.Add("Posts: " + Some(official.Posts));
        lines.Add(Count(official.Articles.Count, "article") + ": " + Some(official.Articles));
        lines.Add("First named: " + Place(official.Articles[0], line));
        return new PrintedMember(official.Member, new EquatableArray<string>(lines), official.Articles[0], line);
    }

    public static PrintedMember Of(SloganModel slogan, int line) => new(
        slogan.Member,
        [
            DocComment.Start(slogan.Text),
            $"{slogan.Kind}, in {Count(slogan.ArticleCount, "article")}",
            "First used: " + Place(slogan.FirstArticle, line),
        ],
        slogan.FirstArticle,
        line);

    private static string Some(EquatableArray<string> items) =>
        string.Join(", ", items.Take(MostItems)) + (items.Count > MostItems ? ", …" : "");

    private static string Count(int count, string what) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static string Place(string path, int line) =>
        path + ", line " + (line + 1).ToString(CultureInfo.InvariantCulture);
}
