using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>Who chaired, who spoke and who sat there: one row a meeting.</summary>
internal static class WhoDidWhat
{
    public static void Show()
    {
        var rows =
            from article in Articles
            select new
            {
                article.Meeting,
                Chaired = Names(article, Roles.Chaired),
                Spoke = Names(article, Roles.Spoke),
                Attended = Names(article, Roles.Attended),
            };

        Terminal.Heading("Meetings and what the officials did there.");
        Terminal.Table(rows);
    }

    private static IEnumerable<string> Names(Article article, Roles role) =>
        from appearance in article.Appearances
        where appearance.Roles.HasFlag(role)
        select appearance.Official.Name;
}
