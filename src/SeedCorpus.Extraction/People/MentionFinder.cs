using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>
/// Finds who is named on a page as an official: behind a post (市委书记张三), before one (李四副书记), in a list of leaders
/// (市领导王五、赵六), as one who speaks or presides (张三强调).
/// </summary>
internal sealed class MentionFinder
{
    /// <summary>What heads of posts and labels of groups begin with: between these, nothing announces a name.</summary>
    private static readonly Lazy<WordStarts> Anchors = new(() => new WordStarts(GroupLabel.Words, PostHeads.HeadWords));

    private readonly string _text;
    private readonly KnownNames _known;
    private readonly MentionRecorder _mentions;
    private readonly BareMentions _bare;
    private readonly TitledMentions _titled;
    private readonly PostChain _chain;

    /// <summary>Whether the page may name anyone by several parts: most pages do not.</summary>
    private readonly bool _holdsJoined;

    /// <summary>What is looked for next in the block: once for all its sentences, of which most hold little.</summary>
    private int _anchor;
    private int _clause;
    private int _bracket;

    /// <summary>What <see cref="AnyOpens"/> was when the clause was looked for.</summary>
    private bool _anyOpened;

    /// <summary>Whether a clause may open with a name whatever it begins with.</summary>
    private bool AnyOpens => _holdsJoined || _known.HoldsUncommon;

    private MentionFinder(string text, KnownNames known)
    {
        (_text, _known, _mentions) = (text, known, new MentionRecorder(text, known));
        _holdsJoined = text.IndexOf('·') >= 0;
        _chain = new PostChain(text);
        _titled = new TitledMentions(text, known, _mentions);
        _bare = new BareMentions(text, known, _mentions, _holdsJoined);
    }

    /// <summary>The mentions of all blocks in the order of the blocks; the names are added to <paramref name="known"/>.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="body">Paragraphs.</param>
    /// <param name="headlines">Headlines.</param>
    /// <param name="known">Takes the names.</param>
    /// <param name="unsplit">Lists of leaders that could not be read.</param>
    /// <param name="cancellation">Asked at each block.</param>
    public static List<Mention> Find(
        string text, TextBlock[] body, TextBlock[] headlines, KnownNames known, out IReadOnlyList<TextRange> unsplit, CancellationToken cancellation)
    {
        var finder = new MentionFinder(text, known);
        finder.Read(body, cancellation);
        finder.Read(headlines, cancellation);
        unsplit = finder._mentions.Unsplit;
        return finder._mentions.Finish();
    }

    private void Read(TextBlock[] blocks, CancellationToken cancellation)
    {
        foreach (TextBlock block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            _anchor = _clause = _bracket = -1;
            foreach (TextRange sentence in block.Sentences)
                ReadSentence(sentence, block.Range.End);
        }
    }

    [MethodImpl(HotMethod.Optimized)]
    private void ReadSentence(TextRange sentence, int blockEnd)
    {
        _chain.Clear();
        string text = _text;
        WordStarts anchors = Anchors.Value;
        int floor = sentence.Start;
        for (int at = sentence.Start; at < sentence.End;)
        {
            if (_anchor < at)
                _anchor = anchors.Next(text, at, blockEnd);
            // The first uncommon name of the page lets more clauses open with one. A sentence opens a clause itself, and the next stays known.
            bool opens = at == sentence.Start;
            if (!opens && (_clause < at || _anyOpened != AnyOpens))
            {
                _anyOpened = AnyOpens;
                _clause = NextClause(at, blockEnd, _anyOpened);
            }

            int clause = opens ? at : _clause;

            if (_bracket < at)
                _bracket = NextBracket(at, blockEnd);
            at = Math.Min(Math.Min(_anchor, clause), _bracket);
            if (at >= sentence.End)
                break;
            bool isAnchor = at == _anchor;
            if (at == _bracket && BylineBracket.End(_text, at, sentence.End) is > 0 and int byline)
                at = byline;
            else if (at == clause && _bare.ReadAt(at, sentence.End) is > 0 and int read)
            {
                floor = read;
                at = read;
                _chain.Clear();
            }
            else if (!isAnchor)
                at++;
            else if (GroupLabel.TryRead(_text, at, sentence.End, out int label))
            {
                int end = _mentions.ReadLabelled(at, label, floor, sentence);
                if (end == 0)
                {
                    at++;
                    continue;
                }

                at = floor = end;
                _chain.Clear();
            }
            else if (PostHeads.TryReadHead(_text, at, sentence.End, out int length, out PostClass kind))
            {
                at = kind == PostClass.Other ? at + length : ReadPost(at, length, kind, ref floor, sentence);
            }
            else
                at++;
        }
    }

    /// <summary>The first place from <paramref name="at"/> on where a clause begins that a name may open.</summary>
    private int NextClause(int at, int limit, bool any) =>
        any ? Sentences.NextClause(_text, at, limit) : Sentences.NextClause(_text, at, limit, NameReader.Starts);

    private int NextBracket(int at, int limit)
    {
        int bracket = _text.IndexOf('(', at, limit - at);
        return bracket < 0 ? limit : bracket;
    }

    /// <summary>Reads what stands behind a head: a name, a further post of the chain, or nothing of interest.</summary>
    /// <returns>Where to go on.</returns>
    private int ReadPost(int head, int length, PostClass kind, ref int floor, TextRange sentence)
    {
        int end = PostNotes.End(_text, head + length, sentence.End);
        if (kind == PostClass.Address)
        {
            bool several = head > floor && _text[head - 1] is '等';
            if (_mentions.ReadListBefore(several ? head - 1 : head, floor, sentence))
                floor = end;
            _chain.Clear();
            return end;
        }

        _chain.Add(TextRange.Between(PostReader.Start(_text, head, floor), end), kind, floor);

        int nameStart = PostNotes.Behind(_text, end, sentence.End);
        nameStart = nameStart < sentence.End && _text[nameStart] is ' ' or ':' ? nameStart + 1 : nameStart;
        bool goesOn = end < sentence.End && _text[end] == '兼';
        TextRange name = goesOn && PostReader.OpensPost(_text, end + 1, sentence.End) ? default
            : PostReader.IsForeign(_text, _chain.First) ? Mononyms.ReadTransliterated(_text, nameStart, sentence.End)
            : NameBehindPost.Read(_text, nameStart, sentence.End, kind, _known);
        // 张三丰书记殷殷嘱托: behind a title of one who is named before, no name without a surname stands.
        if (name.Length > 0 && !NameReader.HasShape(_text, name) && _titled.Closes(head, sentence))
            name = default;
        if (name.Length > 0)
        {
            Mention mention = _mentions.Add(name, _chain.ToArray(), _chain.Class);
            int behind = NameReader.SkipNote(_text, name.End, sentence.End);
            floor = behind;
            _chain.Clear();
            int listEnd = _mentions.ContinueList(behind, sentence.End, mention.Posts, announced: nameStart > end && _text[nameStart - 1] == ':');
            if (listEnd > 0)
                floor = listEnd;
            return floor;
        }

        if (goesOn)
        {
            // 总会计师兼秘书 is printed as one post: the next head opens where this one does.
            _chain.RemoveLast();
            return end + 1;
        }

        if (_chain.LinkBehind(end, sentence.End) is { } link && !_titled.Closes(head, sentence))
        {
            floor = link + 1;
            return floor;
        }

        int titleStart = PostHeads.TitleStart(_text, head, sentence.Start);
        if (_titled.Read(titleStart, end, kind, sentence))
            floor = end;
        else if (end < sentence.End && Han.Is(_text[end]) && _chain.TakeBackLast())
            return end;
        _chain.Clear();
        return end;
    }
}
