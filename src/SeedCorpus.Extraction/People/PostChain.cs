using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>The posts that stand one behind the other before a name: 市委副书记、市长张三.</summary>
internal sealed class PostChain(string text)
{
    public const string Concurrent = "(兼)";

    /// <summary>What may link the chain to the words before it.</summary>
    private const string Links = "与和同及由向";

    private readonly List<TextRange> _posts = [];
    private PostClass _class;

    /// <summary>Whether something looked like a post behind the last.</summary>
    private bool _isBroken;

    public TextRange First => _posts[0];

    /// <summary>
    /// A chain with a post of a company, or of an organ of one (某某集团工会主席), is a company's; an organ of the state, or of the Party in an
    /// enterprise (党组, 党委), makes it a public one: mostly it is the state's. So does a company whose name tells that it is the state's.
    /// </summary>
    public PostClass Class =>
        _class == PostClass.Private || (_class == PostClass.Public && !OrganNames.NamesCompany(text, First)) ? _class
        : _posts.Exists(post => OrganNames.NamesState(text, post) || OrganNames.NamesStateCompany(text, post)) ? PostClass.Public
        : PostClass.Company;

    /// <summary>The posts; 42岁的, which only the last can be, introduces a person, and is none.</summary>
    public TextRange[] ToArray()
    {
        var posts = new TextRange[_posts.Count - (text[_posts[_posts.Count - 1].End - 1] == '的' ? 1 : 0)];
        _posts.CopyTo(0, posts, 0, posts.Length);
        return posts;
    }

    public void Clear() => _posts.Clear();

    public void RemoveLast() => _posts.RemoveAt(_posts.Count - 1);

    /// <summary>校长|办公室主任, 市民|间医药中心主任: the last post only looks like one, inside the next, which opens where it does.</summary>
    /// <returns>Whether posts before it go on.</returns>
    public bool TakeBackLast()
    {
        if (_posts.Count < 2)
            return false;
        RemoveLast();
        _isBroken = true;
        return true;
    }

    /// <summary>Goes on with a post, or begins a new chain with it where nothing links it to the last.</summary>
    /// <param name="post">The post.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="floor">Where the words of the post may begin: behind what was read before.</param>
    public void Add(TextRange post, PostClass kind, int floor)
    {
        if (_isBroken && post.Start != floor)
            _posts.Clear();
        _isBroken = false;
        if (_posts.Count > 0 && !(LinkBehind(_posts[_posts.Count - 1].End, floor) == floor - 1 && text.IndexOf(',', floor, Math.Max(0, post.Start - floor)) < 0))
            _posts.Clear();
        _class = _posts.Count == 0 ? kind : Stronger(_class, kind);
        _posts.Add(post);
    }

    /// <summary>Where the sign or word stands that links a post to the next; null where none does.</summary>
    public int? LinkBehind(int end, int limit)
    {
        // 市委副秘书长(兼): the note is no part of the post.
        int link = WordSearch.IsAt(text, end, text.Length, Concurrent) ? end + Concurrent.Length : end;
        return link < limit && (text[link] == '、' || LinksOffices(link) || LinksChains(link)) ? link : null;
    }

    /// <summary>。省委常委、秘书长|,|常务副省长张三: posts that open a clause and name nobody go on behind the comma.</summary>
    private bool LinksChains(int link) =>
        text[link] == ',' && _posts.Count > 1
        && (First.Start == 0 || !Han.Is(text[First.Start - 1]) || Links.IndexOf(text[First.Start - 1]) >= 0)
        && (PostReader.Opens(text, link + 1, text.Length) || PostReader.OpensPost(text, link + 1, text.Length));

    /// <summary>大会主席团常务主席和执行主席张三: two posts of one person.</summary>
    private bool LinksOffices(int link) => text[link] is '和' or '及' or '与' && PostReader.EndsInOfficeOfMeeting(text, link, 0);

    /// <summary>A post of a company makes a chain a company's, a public post one of learning a public one.</summary>
    private static PostClass Stronger(PostClass left, PostClass right) =>
        left == PostClass.Company || right == PostClass.Company ? PostClass.Company
        : left == PostClass.Public || right == PostClass.Public ? PostClass.Public
        : left;
}
