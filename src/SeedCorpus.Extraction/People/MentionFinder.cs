using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Finds who is named on a page as an official: behind a post (市委书记张三), before one (李四副书记), in a list of leaders
/// (市领导王五、赵六), as one who speaks or presides (张三强调).
/// </summary>
internal sealed class MentionFinder
{
    private const int LongestByline = 60;
    private const int ShortestName = 2;
    private const int LongestName = 4;

    /// <summary>What heads of posts and labels of groups begin with: between these, nothing announces a name.</summary>
    private static readonly Lazy<CharacterSet> Anchors = new(() =>
    {
        var anchors = new CharacterSet();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (GroupLabel.MayStart((char)c) || PostReader.MayStartHead((char)c))
                anchors.Add((char)c);
        }

        return anchors;
    });

    private readonly string _text;
    private readonly KnownNames _known;
    private readonly List<Mention> _mentions = [];
    private readonly List<TextRange> _chain = [];

    /// <summary>What stands before labels of groups: in 某钢领导 an organ, which is no person where it stands alone.</summary>
    private readonly HashSet<string> _organs = new(StringComparer.Ordinal);
    private readonly List<TextRange> _unsplit = [];
    private PostClass _chainClass;

    private MentionFinder(string text, KnownNames known) => (_text, _known) = (text, known);

    /// <summary>The mentions of all blocks in the order of the blocks; the names are added to <paramref name="known"/>.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="blocks">Headlines and paragraphs.</param>
    /// <param name="known">Takes the names.</param>
    /// <param name="unsplit">Lists of leaders that could not be read.</param>
    /// <param name="cancellation">Asked at each block.</param>
    public static List<Mention> Find(
        string text, IEnumerable<TextBlock> blocks, KnownNames known, out IReadOnlyList<TextRange> unsplit, CancellationToken cancellation)
    {
        var finder = new MentionFinder(text, known);
        foreach (TextBlock block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (TextRange sentence in Sentences.In(text, block.Range))
                finder.ReadSentence(sentence);
        }

        finder._mentions.RemoveAll(mention => mention is { IsListed: false, Posts.Count: 0 } && finder._organs.Contains(mention.Name));
        unsplit = finder._unsplit;
        return finder._mentions;
    }

    private void ReadSentence(TextRange sentence)
    {
        _chain.Clear();
        string text = _text;
        CharacterSet anchors = Anchors.Value;
        int floor = sentence.Start;
        for (int at = sentence.Start; at < sentence.End;)
        {
            char c = text[at];
            // Inside a run of Han nothing begins but at an anchor.
            if (at > sentence.Start && text[at - 1] >= '\u4e00' && c >= '\u4e00' && !anchors.Contains(c))
                at++;
            else if (c == '(' && BylineEnd(at, sentence.End) is > 0 and int byline)
                at = byline;
            else if (Sentences.StartsClause(_text, at, sentence.Start) && ReadAtClause(at, sentence.End) is > 0 and int read)
            {
                floor = read;
                at = read;
                _chain.Clear();
            }
            else if (!anchors.Contains(c))
                at++;
            else if (GroupLabel.TryRead(_text, at, sentence.End, out int label))
            {
                int end = ReadLabelled(at, label, floor, sentence);
                if (end == 0)
                {
                    at++;
                    continue;
                }

                at = floor = end;
                _chain.Clear();
            }
            else if (PostReader.TryReadHead(_text, at, sentence.End, out int length, out PostClass kind))
            {
                at = kind == PostClass.Other ? at + length : ReadPost(at, length, kind, ref floor, sentence);
            }
            else
                at++;
        }
    }

    /// <summary>The list behind a label of a group, or, for 等领导, before it.</summary>
    /// <returns>Behind what was read; 0 where there is no list.</returns>
    private int ReadLabelled(int label, int list, int floor, TextRange sentence)
    {
        if (label > floor && _text[label - 1] == '等')
            return ReadListBefore(label - 1, floor, sentence) ? list : 0;
        for (int length = ShortestName; length <= LongestName && label - length >= sentence.Start; length++)
            _organs.Add(_text.Substring(label - length, length));
        // 领导人和人民: what the label is joined to is no name.
        if (list < sentence.End && _text[list] is '和' or '与' or '及')
            return 0;
        int end = ReadList(list, sentence.End, PostReader.Held(_text, TextRange.Between(sentence.Start, label)), leastNames: 1, listed: true);
        if (end == 0 && GluedList.Find(_text, label, list, sentence.End) is { Length: > 0 } glued)
            _unsplit.Add(glued);
        return end;
    }

    private bool ReadListBefore(int end, int floor, TextRange sentence)
    {
        List<TextRange> names = NameBefore.ReadList(_text, end, Math.Max(floor, sentence.Start), _known);
        foreach (TextRange name in names)
            Add(name, [], PostClass.Public, listed: true);
        return names.Count > 0;
    }

    /// <summary>Reads what stands behind a head: a name, a further post of the chain, or nothing of interest.</summary>
    /// <returns>Where to go on.</returns>
    private int ReadPost(int head, int length, PostClass kind, ref int floor, TextRange sentence)
    {
        int end = head + length;
        if (kind == PostClass.Address)
        {
            bool several = head > floor && _text[head - 1] is '等';
            if (ReadListBefore(several ? head - 1 : head, floor, sentence))
                floor = end;
            _chain.Clear();
            return end;
        }

        bool linked = _chain.Count > 0 && IsChainLink(_chain[_chain.Count - 1].End, floor);
        if (!linked)
            _chain.Clear();
        int start = PostReader.Start(_text, head, floor);
        _chainClass = _chain.Count == 0 ? kind : Stronger(_chainClass, kind);
        _chain.Add(TextRange.Between(start, end));

        int nameStart = end < sentence.End && _text[end] is ' ' or ':' ? end + 1 : end;
        TextRange name = PostReader.IsForeign(_text, _chain[0])
            ? NameReader.ReadTransliterated(_text, nameStart, sentence.End)
            : ReadNameBehindPost(nameStart, sentence.End, kind);
        if (name.Length > 0)
        {
            Mention mention = Add(name, [.. _chain], ClassOf(_chain, _chainClass));
            int behind = NameReader.SkipNote(_text, name.End, sentence.End);
            floor = behind;
            _chain.Clear();
            IReadOnlyList<TextRange>? shared = mention.Posts.All(IsShared) ? mention.Posts : null;
            int listEnd = ContinueList(behind, sentence.End, shared);
            if (listEnd > 0)
                floor = listEnd;
            return floor;
        }

        if (end < sentence.End && _text[end] == '兼')
        {
            // 总会计师兼秘书 is printed as one post: the next head opens where this one does.
            _chain.RemoveAt(_chain.Count - 1);
            return end + 1;
        }

        if (end < sentence.End && _text[end] == '、')
        {
            floor = end + 1;
            return end + 1;
        }

        int titleStart = PostReader.TitleStart(_text, head, sentence.Start);
        return ReadTitled(
            titleStart, end, [TextRange.Between(titleStart, end)], kind, ref floor, sentence);
    }

    /// <summary>A name before a title: 甲副市长, 乙同志.</summary>
    private int ReadTitled(
        int title, int end, IReadOnlyList<TextRange> posts, PostClass kind, ref int floor, TextRange sentence)
    {
        TextRange before = NameBefore.Read(_text, title, sentence.Start, _known);
        if (before.Length > 0)
        {
            Add(before, posts, kind);
            floor = end;
        }

        _chain.Clear();
        return end;
    }

    /// <summary>A person or a list of persons at the start of a clause, without posts.</summary>
    private int ReadAtClause(int at, int limit)
    {
        if (!NameReader.StartsWithSurname(_text, at, limit) && _known.LongestAt(_text, at, limit).Length == 0)
            return 0;
        int list = ReadList(at, limit, shared: null, leastNames: 2);
        if (list > 0)
            return list;
        TextRange name = ReadName(at, limit);
        if (name.Length == 0 || !NameReader.StandsAlone(_text, name) || !Acts(name, limit))
            return 0;
        Add(name, [], PostClass.Public);
        return name.End;
    }

    private int ReadList(int start, int limit, IReadOnlyList<TextRange>? shared, int leastNames, bool listed = false)
    {
        List<TextRange> names = NameList.Read(_text, start, limit, _known, leastNames, out int end);
        foreach (TextRange name in names)
            Add(name, shared ?? [], PostClass.Public, listed);
        return names.Count > 0 ? end : 0;
    }

    /// <summary>常务主席甲、乙、丙: the list goes on behind a name.</summary>
    private int ContinueList(int at, int limit, IReadOnlyList<TextRange>? shared)
    {
        if (at < limit && _text[at] == ',')
            return ReadCommaList(at, limit, shared);
        if (at >= limit || _text[at] is not ('、' or '和' or '及' or '与'))
            return 0;
        // A post behind the sign opens a new chain: 市长甲、副市长乙.
        int next = at + 1;
        if (PostReader.OpensPost(_text, next, limit))
            return 0;
        return ReadList(next, limit, shared, leastNames: 0);
    }

    /// <summary>(本报记者 张三 通讯员 李四): who wrote the page is none of its persons. The end of the bracket; 0 for another one.</summary>
    private int BylineEnd(int open, int limit)
    {
        int close = _text.IndexOf(')', open, Math.Min(limit - open, LongestByline));
        if (close < 0)
            return 0;
        foreach (string role in (string[])["记者", "通讯员", "摄影", "供稿"])
        {
            if (_text.IndexOf(role, open, close - open, StringComparison.Ordinal) >= 0)
                return close + 1;
        }

        return 0;
    }

    /// <summary>Whether a person does something here: 甲强调, 甲和其他成员…参会.</summary>
    private bool Acts(TextRange name, int limit) =>
        ActVerbs.StartsPersonalAct(_text, name.End, limit)
        || Appointment.Follows(_text, NameReader.SkipNote(_text, name.End, limit), limit)
        || (name.End < limit && _text[name.End] is '和' or '与' or '等' && RoleReader.ActsDirectly(_text, name, limit));

    /// <summary>Behind a post a name is expected, so that one without a surname, or with nothing telling behind it, is taken.</summary>
    private TextRange ReadNameBehindPost(int start, int limit, PostClass kind)
    {
        // 市长和良辉 is a name, 全国人大代表和省人大代表 is none.
        if (start + 1 < limit && _text[start] == '和' && PostReader.Opens(_text, start + 1, limit))
            return default;
        TextRange name = ReadName(start, limit);
        if (name.Length == 0)
            name = NameReader.ReadPadded(_text, start, limit);
        bool sure = name.Length > 0 && RightContext.Score(_text, start, name.Length, limit) > 1;
        if (sure || kind != PostClass.Public)
            return name;
        TextRange mononym = NameReader.ReadMononym(_text, start, limit);
        if (mononym.Length == 0)
            mononym = ReadShortMononym(start, limit);
        if (mononym.Length > 0)
            return mononym;
        return name.Length > 0 ? name : NameReader.ReadByDefault(_text, start, limit);
    }

    /// <summary>统战部部长达娃,市委常委…: two characters between posts are a name also without a surname.</summary>
    private TextRange ReadShortMononym(int start, int limit)
    {
        var name = new TextRange(start, ShortestName);
        return name.End < limit && _text[name.End] is ',' or '、'
            && NameReader.IsGiven(_text[start]) && NameReader.IsGiven(_text[start + 1])
            && !NameReader.IsCommonWord(_text, start, ShortestName)
            && !RightContext.IsFollower(_text, start) && !RightContext.BeginsStrongly(_text, start, limit)
            && PostReader.OpensPost(_text, name.End + 1, limit)
            ? name
            : default;
    }

    /// <summary>副县长甲,乙,丙,各乡镇…: two bare names or more, each between commas.</summary>
    private int ReadCommaList(int at, int limit, IReadOnlyList<TextRange>? shared)
    {
        var names = new List<TextRange>();
        while (at < limit && _text[at] == ',')
        {
            int stop = _text.IndexOf(',', at + 1, Math.Min(limit - at - 1, LongestName + 1));
            TextRange name = TextRange.Between(at + 1, stop < 0 ? at + 1 : stop);
            if (!NameReader.HasShape(_text, name) || !NameReader.StandsAlone(_text, name) || PostReader.NamesOrgan(_text, name))
                break;
            names.Add(name);
            at = stop;
        }

        if (names.Count < 2)
            return 0;
        foreach (TextRange name in names)
            Add(name, shared ?? [], PostClass.Public);
        return at;
    }

    private TextRange ReadName(int start, int limit)
    {
        TextRange name = NameReader.Read(_text, start, limit, _known);
        return name.Length > 0 && !PostReader.HoldsHead(_text, name) ? name : default;
    }

    private Mention Add(TextRange name, IReadOnlyList<TextRange> posts, PostClass kind, bool listed = false)
    {
        var mention = new Mention(_known.NameOf(_text, name), name, posts, kind, listed);
        _mentions.Add(mention);
        _known.Add(mention.Name);
        return mention;
    }

    private bool IsChainLink(int end, int floor) => floor == end + 1 && _text[end] == '、';

    /// <summary>A post of a company makes a chain a company's, a public post one of learning a public one.</summary>
    private static PostClass Stronger(PostClass left, PostClass right) =>
        left == PostClass.Company || right == PostClass.Company ? PostClass.Company
        : left == PostClass.Public || right == PostClass.Public ? PostClass.Public
        : left;

    /// <summary>A chain with a post of a company, or of an organ of one (某某集团党委书记), is a company's.</summary>
    private PostClass ClassOf(List<TextRange> chain, PostClass kind) =>
        kind == PostClass.Public && PostReader.NamesCompany(_text, chain[0]) ? PostClass.Company : kind;

    /// <summary>副市长, 常委, 委员: posts that several people hold, so that a list behind one shares it.</summary>
    private bool IsShared(TextRange post) => PostReader.IsHeldBySeveral(_text, post);
}
