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
    private const int MostPosts = 64;
    private const char Deputy = '副';

    public static People Read(PageLayout layout, PageMetadata metadata, Division? place, ReadingHints hints, CancellationToken cancellation)
    {
        string text = layout.Page.Folded;
        TextBlock[] body = TextBlock.Of(text, layout.Paragraphs);
        TextBlock[] headlines = TextBlock.Of(text, layout.Headlines);

        var given = new GivenOfficials(hints);
        KnownNames known = new();
        given.AddTo(known);
        List<List<Mention>> persons = Persons(MentionFinder.Find(
            text, body, headlines, known, out IReadOnlyList<TextRange> unsplit, cancellation));
        List<List<Mention>> officials = Officials(persons, metadata, CompanyPage.Is(layout, metadata, persons), given);
        IReadOnlyList<string> strangers = given.Strangers(officials.Select(official => official[0].Name));
        // Who is removed still says what they say: it is no one else's.
        KnownNames names = Names(text, officials, given);
        // Who is named as no official may speak too, and is whom 他 means.
        KnownNames speakers = officials.Count == persons.Count ? names : Names(text, persons, given);

        List<Statement> statements = StatementReader.Read(text, body, speakers, cancellation);
        (Dictionary<string, Roles> roles, Dictionary<string, TextRange> venues) =
            RoleReader.Read(text, headlines, body, names, statements);
        if (!given.RemoveNone)
            officials.RemoveAll(official => given.IsRemoved(official[0].Name));
        officials = WithUnread(officials, given.Without(officials.Select(official => official[0].Name)), layout, names);
        var appearances = new Appearance[officials.Count];
        for (int i = 0; i < appearances.Length; i++)
            appearances[i] = Merge(layout.Page.Printed, officials[i], place, roles, venues, given);
        return new People(appearances, given.RemoveNone ? statements : statements.ConvertAll(statement => Spoken(statement, given)), unsplit)
        {
            Strangers = strangers,
        };
    }

    private static KnownNames Names(string text, List<List<Mention>> persons, GivenOfficials given)
    {
        var names = new KnownNames();
        given.AddTo(names);
        foreach (List<Mention> person in persons)
        {
            string name = person[0].Name;
            if (given.IsMisread(name))
                continue;
            names.Add(name);
            foreach (Mention mention in person)
            {
                // 王 勇 is found again as it is printed.
                if (mention.Range.Length > name.Length)
                    names.Add(mention.Range.In(text));
            }
        }

        foreach (List<Mention> person in persons.Where(person => names.OnlyWithSurname(person[0].Name[0]) is null))
        {
            foreach (TextRange post in person.SelectMany(mention => mention.Posts).Take(MostPosts))
                names.Titles.Add(text, person[0].Name, post);
        }

        return names;
    }

    /// <summary>The officials with those who were added, where their names first stand; at the title where they stand nowhere.</summary>
    private static List<List<Mention>> WithUnread(List<List<Mention>> officials, List<string> unread, PageLayout layout, KnownNames names)
    {
        if (unread.Count == 0)
            return officials;
        string text = layout.Page.Folded;
        var found = new List<List<Mention>>(officials);
        foreach (TextRange name in layout.Paragraphs.Concat(layout.Headlines).SelectMany(block => Occurrences.In(text, block, names)))
        {
            if (unread.Remove(names.NameOf(text, name)))
                found.Add([new Mention(names.NameOf(text, name), name, [], PostClass.Public)]);
        }

        // As blocks are read: the body first.
        TextRange title = layout.Headlines.Count > 0 ? layout.Headlines[0] : default;
        int body = layout.Paragraphs.Count > 0 ? layout.Paragraphs[0].Start : 0;
        return
        [
            .. found.OrderBy(official => official[0].Range.Start < body).ThenBy(official => official[0].Range.Start),
            .. unread.Select(name => new List<Mention> { new(name, title, [], PostClass.Public) }),
        ];
    }

    private static Statement Spoken(Statement statement, GivenOfficials given) =>
        statement.Speaker is { } speaker && given.IsRemoved(speaker) ? statement with { Speaker = null } : statement;

    /// <summary>
    /// The mentions of each who is printed as an official, and does more than report or edit the page. The leaders of a company
    /// are officials on its own pages alone.
    /// </summary>
    private static List<List<Mention>> Officials(
        List<List<Mention>> persons, PageMetadata metadata, bool ofCompany, GivenOfficials given)
    {
        var writers = new HashSet<string>(metadata.Reporters.Concat(metadata.Editors), StringComparer.Ordinal);
        return persons.FindAll(person =>
        {
            string name = person[0].Name;
            if (given.IsAdded(name))
                return true;
            // Who wrote the page may be one of its officials.
            if (writers.Contains(name) && !person.Exists(mention => mention.Posts.Length > 0))
                return false;
            if (person.Exists(mention => mention.IsListed))
                return true;
            // A company's director named again at the head of a clause is still no official: posts tell, where any is printed.
            bool hasPost = person.Exists(static mention => mention.Posts.Length > 0);
            return person.Exists(mention => (!hasPost || mention.Posts.Length > 0)
                && (mention.Class == PostClass.Public || (ofCompany && mention.Class == PostClass.Company)));
        });
    }

    /// <summary>The mentions of each name, in the order of the first.</summary>
    private static List<List<Mention>> Persons(List<Mention> mentions)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var personOf = new int[mentions.Count];
        var counts = new List<int>();
        for (int i = 0; i < personOf.Length; i++)
        {
            if (!byName.TryGetValue(mentions[i].Name, out int person))
            {
                byName.Add(mentions[i].Name, person = counts.Count);
                counts.Add(0);
            }

            counts[person]++;
            personOf[i] = person;
        }

        // Lists of the right length: those of a long page would grow again and again.
        var persons = new List<List<Mention>>(counts.Count);
        foreach (int count in counts)
            persons.Add(new List<Mention>(count));
        for (int i = 0; i < personOf.Length; i++)
            persons[personOf[i]].Add(mentions[i]);
        return persons;
    }

    /// <summary>The posts of all mentions, each once, without those that only repeat another.</summary>
    private static List<string> PostsOf(string printed, List<Mention> mentions)
    {
        var posts = new List<string>();
        HashSet<string>? seen = null;
        foreach (Mention mention in mentions)
        {
            foreach (TextRange range in mention.Posts)
            {
                string post = range.In(printed);
                if (posts.Count == 0)
                    posts.Add(post);
                else if ((seen ??= new HashSet<string>(posts, StringComparer.Ordinal)).Add(post))
                    posts.Add(post);
            }
        }

        // Each is compared with each: a page that gives a person more is no text.
        return posts.Count is > 1 and <= MostPosts ? posts.FindAll(post => !IsShorthand(post, posts)) : posts;
    }

    /// <summary>主席 behind the name, or in a headline, repeats 全国政协主席, and no 副主席: a bare title that another post of the person ends in.</summary>
    private static bool IsShorthand(string post, List<string> posts) =>
        posts.Exists(other => other.Length > post.Length && other.EndsWith(post, StringComparison.Ordinal) && other[other.Length - post.Length - 1] != Deputy)
        && (PostParser.Parse(post).Organisation is null || DivisionTable.Instance.Names.Matches(post, 0, post.Length));

    private static Appearance Merge(
        string printed, List<Mention> mentions, Division? place, Dictionary<string, Roles> roles, Dictionary<string, TextRange> venues,
        GivenOfficials given)
    {
        string name = mentions[0].Name;
        IReadOnlyList<string> posts = given.PostsOf(name) is { Count: > 0 } said ? said : PostsOf(printed, mentions);
        roles.TryGetValue(name, out Roles role);
        var facts = new AppearanceFacts(
            name,
            JurisdictionReader.Read(posts, place),
            EquatableArray.Of(posts, PostParser.Parse),
            role == Roles.None ? Roles.Mentioned : role,
            venues.TryGetValue(name, out TextRange venue) ? venue.In(printed) : null)
        {
            IsSetByOption = given.IsAdded(name),
        };
        return new Appearance(facts, mentions[0].Range);
    }
}
