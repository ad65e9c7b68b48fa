using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>What the comments on typed members say of officials and slogans, with the line of the seed.</summary>
internal static class MemberDocs
{
    // More than a tooltip can show is of no use in one.
    private const int MostItems = 12;

    public static EquatableArray<PrintedMember> OfOfficials(
        (EquatableArray<OfficialModel> Officials, LocationIndex Locations) pair, CancellationToken cancellation) =>
        new(pair.Officials.Select(official =>
        {
            cancellation.ThrowIfCancellationRequested();
            List<string> lines = [official.Place is null ? official.Name : $"{official.Name} ({official.Place.Name})"];
            if (official.Posts.Count > 0)
                lines.Add("Posts: " + Some(official.Posts));
            lines.Add(Count(official.Articles.Count, "article") + ": " + Some(official.Articles));
            string first = official.Articles[0];
            int line = pair.Locations[first].Locations.Appearances[official.FirstAppearance].Line;
            lines.Add("First named: " + Place(first, line));
            return new PrintedMember(official.Member, new EquatableArray<string>(lines), first, line);
        }));

    public static EquatableArray<PrintedMember> OfSlogans(
        (EquatableArray<SloganModel> Slogans, LocationIndex Locations) pair, CancellationToken cancellation) =>
        new(pair.Slogans.Select(slogan =>
        {
            cancellation.ThrowIfCancellationRequested();
            int line = pair.Locations[slogan.FirstArticle].Locations.Uses[slogan.FirstUse].Line;
            return new PrintedMember(slogan.Member,
            [
                DocComment.Start(slogan.Text),
                $"{slogan.Kind}, in {Count(slogan.ArticleCount, "article")}",
                "First used: " + Place(slogan.FirstArticle, line),
            ],
            slogan.FirstArticle, line);
        }));

    private static string Some(EquatableArray<string> items) =>
        string.Join(", ", items.Take(MostItems)) + (items.Count > MostItems ? ", …" : "");

    private static string Count(int count, string what) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static string Place(string path, int line) =>
        path + ", line " + (line + 1).ToString(CultureInfo.InvariantCulture);
}
