using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>Who holds which post where, and whether as deputy or acting.</summary>
internal static class PostsOfOfficials
{
    public static void Show()
    {
        var rows =
            from official in Officials
            from post in official.Posts
            orderby official.Place?.Code, official.Name
            select new
            {
                official.Place,
                Official = official.Name,
                Post = post.Text,
                post.Organisation,
                post.Title,
                Standing = post.Standing == PostStanding.None ? "" : post.Standing.ToString(),
            };

        Terminal.Heading("Officials and their posts, as printed and in parts.");
        Terminal.Table(rows);
    }
}
