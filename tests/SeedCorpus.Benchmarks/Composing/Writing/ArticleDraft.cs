using System.Text;
using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>An article while it is written, with what is known of it so far.</summary>
/// <param name="chance">The choices of the page.</param>
/// <param name="place">What the article is about.</param>
/// <param name="year">The year of the corpus, from 0.</param>
/// <param name="topic">The matter in hand.</param>
internal sealed class ArticleDraft(Chance chance, Jurisdiction place, int year, string topic)
{
    /// <summary>So many characters are the start of a statement.</summary>
    private const int Start = 10;

    private const int MostTries = 12;

    private readonly StringBuilder _paragraph = new();
    private readonly Dictionary<string, (List<string> Posts, SortedSet<string> Roles)> _people = [];
    private readonly List<string> _order = [];
    private readonly HashSet<string> _used = [];

    public Chance Chance => chance;

    public Jurisdiction Place => place;

    public int Year => year;

    public string Topic => topic;

    public string Title { get; set; } = "";

    /// <summary>Headlines behind the title, as printed: a label and all.</summary>
    public List<string> Subtitles { get; } = [];

    public string? Meeting { get; set; }

    public List<TruthParagraph> Paragraphs { get; } = [];

    public List<TruthStatement> Statements { get; } = [];

    /// <summary>The slogans so far with their kinds.</summary>
    public Dictionary<string, string> Slogans { get; } = [];

    /// <summary>The slogans that were set in quotation marks.</summary>
    public List<string> Quoted { get; } = [];

    public HashSet<string> OptionalSlogans { get; } = [];

    public HashSet<string> OptionalPosts { get; } = [];

    public HashSet<string> OptionalOfficials { get; } = [];

    /// <summary>Whether short names in lists are padded to three characters.</summary>
    public bool PadsNames { get; init; }

    public ArticleDraft Write(string text)
    {
        _paragraph.Append(text);
        return this;
    }

    /// <summary>Writes text with its slots filled.</summary>
    public ArticleDraft Fill(string template)
    {
        Slots.Fill(template, this, _paragraph);
        return this;
    }

    /// <summary>A sentence of a stock that the article has not, as long as there is one.</summary>
    public string Pick(IReadOnlyList<string> stock)
    {
        string sentence = chance.Of(stock);
        for (int tries = 0; !_used.Add(sentence) && tries < MostTries; tries++)
            sentence = chance.Of(stock);
        return sentence;
    }

    /// <summary>Ends the paragraph.</summary>
    public void End(ParagraphKind kind)
    {
        Paragraphs.Add(new TruthParagraph(kind, _paragraph.ToString()));
        _paragraph.Clear();
    }

    /// <summary>Writes a name with posts before it.</summary>
    /// <param name="official">The person.</param>
    /// <param name="role">What the person is about to be said to do; null where that is known already.</param>
    /// <param name="posts">The posts as printed.</param>
    public ArticleDraft Introduce(Official official, string? role, params IReadOnlyList<string> posts)
    {
        _paragraph.AppendJoin('、', posts);
        return Name(official, role, posts);
    }

    /// <summary>Writes a name.</summary>
    public ArticleDraft Name(Official official, string? role, params IReadOnlyList<string> posts)
    {
        _paragraph.Append(official.Name);
        Know(official, role, posts);
        return this;
    }

    /// <summary>Writes a name of a list, padded where the page does so.</summary>
    public ArticleDraft Listed(Official official, string role)
    {
        _paragraph.Append(PadsNames && official.Name.Length == 2 ? $"{official.Name[0]} {official.Name[1]}" : official.Name);
        Know(official, role, []);
        return this;
    }

    /// <summary>Notes what is said of a person whose name is written otherwise.</summary>
    public void Know(Official official, string? role, IEnumerable<string> posts)
    {
        if (!_people.TryGetValue(official.Name, out (List<string> Posts, SortedSet<string> Roles) known))
        {
            _people[official.Name] = known = ([], []);
            _order.Add(official.Name);
        }

        known.Posts.AddRange(posts.Where(post => !known.Posts.Contains(post)));
        if (role is not null)
            known.Roles.Add(role);
    }

    public bool IsKnown(Official official) => _people.ContainsKey(official.Name);

    /// <summary>Writes who says it and how, with a comma, and what is said.</summary>
    /// <param name="speaker">Who says it; null for the meeting.</param>
    /// <param name="cue">What stands before the verb: a name, 他, 会议.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="said">What is said, with slots.</param>
    public void Say(Official? speaker, string cue, string verb, string said)
    {
        _paragraph.Append(cue).Append(verb).Append(',');
        int start = _paragraph.Length;
        Fill(said);
        Statements.Add(new TruthStatement(
            speaker?.Name, verb, _paragraph.ToString(start, Math.Min(Start, _paragraph.Length - start))));
        if (speaker is not null)
            Know(speaker, "spoke", []);
    }

    /// <summary>The persons in the order in which they were first named.</summary>
    public IEnumerable<TruthOfficial> Officials() =>
        _order.Select(name => new TruthOfficial(name, _people[name].Posts, [.. _people[name].Roles]));
}
