using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads the officials of a page and what they said: find mentions, read speech, read roles, merge by name.</summary>
internal static class PeopleReader
{
    public static People Read(PageLayout layout, PageMetadata metadata, Division? place, CancellationToken cancellation)
    {
        string text = layout.Page.Folded;
        IReadOnlyList<TextBlock> body = [.. layout.Paragraphs.Select((range, index) => new TextBlock(range, false, index))];
        IReadOnlyList<TextBlock> headlines = [.. layout.Headlines.Select((range, index) => new TextBlock(range, true, index))];

        List<Mention> mentions = MentionFinder.Find(
            text, body.Concat(headlines), new KnownNames(), out IReadOnlyList<TextRange> unsplit, cancellation);
        List<List<Mention>> officials = Officials(mentions, metadata, CompanyPage.Is(layout));
        KnownNames names = new();
        foreach (Mention mention in officials.SelectMany(official => official))
        {
            names.Add(mention.Name);
            // 王 勇 is found again as it is printed.
            if (mention.Range.Length > mention.Name.Length)
                names.Add(mention.Range.In(text));
        }

        List<Statement> statements = StatementReader.Read(text, layout.Paragraphs, names, cancellation);
        (Dictionary<string, Roles> roles, Dictionary<string, TextRange> venues) =
            RoleReader.Read(text, headlines.Concat(body), names, statements);
        List<Appearance> appearances = [.. officials.Select(official => Merge(layout.Page.Printed, official, place, roles, venues))];
        return new People(appearances, statements, unsplit);
    }

    /// <summary>
    /// The mentions of each who is printed as an official, and is no reporter or editor of the page. The leaders of a company
    /// are officials on its own pages alone.
    /// </summary>
    private static List<List<Mention>> Officials(List<Mention> mentions, PageMetadata metadata, bool ofCompany)
    {
        var byName = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        var persons = new List<List<Mention>>();
        foreach (Mention mention in mentions)
        {
            if (!byName.TryGetValue(mention.Name, out List<Mention>? person))
            {
                byName.Add(mention.Name, person = []);
                persons.Add(person);
            }

            person.Add(mention);
        }

        persons.RemoveAll(person =>
        {
            if (person.Exists(mention => mention.IsListed))
                return false;
            // A company's director named again at the head of a clause is still no official.
            PostClass kind = person[Math.Max(0, person.FindIndex(mention => mention.Posts.Count > 0))].Class;
            return kind != PostClass.Public && !(ofCompany && kind == PostClass.Company);
        });
        var writers = new HashSet<string>(metadata.Reporters.Concat(metadata.Editors), StringComparer.Ordinal);
        persons.RemoveAll(person => writers.Contains(person[0].Name));
        return persons;
    }

    /// <summary>主席 behind the name, or in a headline, repeats 全国政协主席: a bare title that another post of the person ends in.</summary>
    private static string[] WithoutShorthand(IEnumerable<string> posts)
    {
        string[] all = [.. posts];
        return [.. all.Where(post => !all.Any(other => other.Length > post.Length && other.EndsWith(post, StringComparison.Ordinal)
            && (PostParser.Parse(post).Organisation is null || DivisionTable.Instance.Names.Matches(post, 0, post.Length))))];
    }

    private static Appearance Merge(
        string printed, List<Mention> mentions, Division? place, Dictionary<string, Roles> roles, Dictionary<string, TextRange> venues)
    {
        string name = mentions[0].Name;
        string[] posts = WithoutShorthand(mentions.SelectMany(mention => mention.Posts).Select(post => post.In(printed)).Distinct());
        roles.TryGetValue(name, out Roles role);
        var facts = new AppearanceFacts(
            name,
            JurisdictionReader.Read(posts, place),
            [.. posts.Select(PostParser.Parse)],
            role == Roles.None ? Roles.Mentioned : role,
            venues.TryGetValue(name, out TextRange venue) ? venue.In(printed) : null);
        return new Appearance(facts, mentions[0].Range);
    }
}
