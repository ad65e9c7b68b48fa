using static QuickStart.Corpus;

namespace QuickStart.Queries;

/// <summary>What one official said. The official is a typed member: a name that no seed holds does not compile.</summary>
internal static class StatementsOfOneOfficial
{
    public static void Show()
    {
        Official secretary = Officials.尹力;
        var rows =
            from statement in secretary.Statements
            select new
            {
                statement.Location.Line,
                statement.Verb,
                Starts = statement.Text.Split('。')[0],
                Slogans = statement.Slogans.Count,
            };

        Terminal.Heading($"Statements of {secretary}: the line of the seed and the first sentence.");
        Terminal.Table(rows);
    }
}
