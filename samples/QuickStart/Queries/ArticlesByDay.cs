using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>What the corpus holds: one row an article.</summary>
internal static class ArticlesByDay
{
    public static void Show()
    {
        var rows =
            from article in Articles
            orderby article.EventDate, article.Place?.Code
            select new
            {
                Day = article.EventDate,
                article.Place,
                article.Place?.Code,
                article.Source,
                article.Script,
                article.Title,
            };

        Terminal.Heading("Articles by day and place. A page that prints no year has a day without one.");
        Terminal.Table(rows);
    }
}
