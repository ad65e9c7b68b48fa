using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>The formulas that travel: in how many articles they stand, and which officials say them.</summary>
internal static class SlogansInManyArticles
{
    public static void Show()
    {
        var rows =
            from slogan in Slogans
            where slogan.Articles.Count > 1
            orderby slogan.Articles.Count descending, slogan.Uses.Count descending
            select new
            {
                Slogan = slogan.Text,
                slogan.Kind,
                Articles = slogan.Articles.Count,
                Uses = slogan.Uses.Count,
                Places = slogan.Articles.Select(article => article.Place),
                SaidBy = slogan.Speakers.Select(official => official.Name),
            };

        Terminal.Heading("Slogans that stand in more than one article, and who says them.");
        Terminal.Table(rows);
    }
}
