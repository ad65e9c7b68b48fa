using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Records mentions, one by one and in lists of names.</summary>
internal sealed class MentionRecorder(string text, KnownNames known)
{
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const int LongestKind = 6;
    private const char AndOthers = '等';

    /// <summary>What lists of places are closed as, where no persons of them follow.</summary>
    private static readonly string[] Places = ["地", "地区", "贫困县", "县区", "县市", "区县", "市县", "水库", "乡镇", "镇村", "城市", "电站", "景区", "园区", "湖泊", "河流", "灾区"];
    private static readonly string[] OfPersons = ["负责", "领导", "主要", "代表", "干部", "党", "有关", "相关", "书记", "方"];

    /// <summary>As whom a list closes people who hold no office.</summary>
    private static readonly string[] Ordinary = ["贫困户", "农户", "群众", "村民", "居民", "学生", "同学", "职工", "员工", "患者", "老人", "企业家"];

    private readonly List<Mention> _mentions = [];

    /// <summary>Whether names were known before any was mentioned.</summary>
    private readonly bool _someGiven = !known.IsEmpty;
    private readonly List<TextRange> _unsplit = [];

    /// <summary>What stands before 领导 and a list: in 某钢领导 an organ, which is no person where it stands alone.</summary>
    private readonly HashSet<string> _organs = new(StringComparer.Ordinal);

    /// <summary>Lists of leaders that could not be read.</summary>
    public IReadOnlyList<TextRange> Unsplit => _unsplit;

    /// <summary>All that was recorded, without organs that were taken for persons.</summary>
    public List<Mention> Finish()
    {
        if (_organs.Count > 0)
            _mentions.RemoveAll(mention => mention is { IsListed: false, Posts.Length: 0 } && _organs.Contains(mention.Name));
        return _mentions;
    }

    /// <summary>Records who is named. What tells nothing that an earlier mention does not is not kept: a page may name one person a million times.</summary>
    public Mention Add(TextRange name, TextRange[] posts, PostClass kind, bool listed = false)
    {
        var mention = new Mention(known.NameOf(text, name), name, posts, kind, listed);
        bool isFirst = known.Add(mention.Name);
        bool isPadded = name.Length > mention.Name.Length;
        if (isFirst || posts.Length > 0 || listed || isPadded || _someGiven)
            _mentions.Add(mention);
        return mention;
    }

    /// <summary>The list behind a label of a group, or, for 等领导, before it.</summary>
    /// <returns>Behind what was read; 0 where there is no list.</returns>
    public int ReadLabelled(int label, int list, int floor, TextRange sentence)
    {
        // 甲、乙等校领导: whose leaders they are may stand between.
        int others = label > floor ? text.LastIndexOf(AndOthers, label - 1, Math.Min(LongestKind, label - floor)) : -1;
        if (others >= 0 && Han.IsAll(text, TextRange.Between(others, label)))
        {
            if (ReadListBefore(others, floor, sentence))
                return list;
            if (others == label - 1)
                return 0;
        }

        // 领导人和人民: what the label is joined to is no name.
        if (list < sentence.End && text[list] is '和' or '与' or '及')
            return 0;
        int least = GroupLabel.NeedsColon(text, label, list) ? 2 : 1;
        int end = ReadList(list, sentence.End, AnnouncedPost.Held(text, TextRange.Between(sentence.Start, label)) ?? AnnouncedPost.Named(text, label, list, sentence.Start), least, listed: true);
        if (end == 0 && GluedList.Find(text, label, list, sentence.End) is { Length: > 0 } glued)
            _unsplit.Add(glued);
        // 任命张三为某局局长、李四为某局副局长.
        while (end > 0 && Appointment.Next(text, NameReader.SkipNote(text, end, sentence.End), sentence.End) is > 0 and int next
            && ReadList(next, sentence.End, shared: null, leastNames: 1, listed: true) is > 0 and int behind)
            end = behind;
        // 张三领导大家, 张三以及李四: no label of a list, and no organ before it.
        if (end > 0 && text[label] == '领')
        {
            for (int length = ShortestName; length <= LongestName && label - length >= sentence.Start; length++)
                _organs.Add(text.Substring(label - length, length));
        }

        return end;
    }

    /// <summary>甲、乙同志: the list that ends here.</summary>
    public bool ReadListBefore(int end, int floor, TextRange sentence)
    {
        List<TextRange> names = NameBefore.ReadList(text, end, Math.Max(floor, sentence.Start), known);
        foreach (TextRange name in names)
            Add(name, [], PostClass.Public, listed: true);
        return names.Count > 0;
    }

    /// <summary>A list of bare names.</summary>
    /// <returns>Behind the last; 0 where there are none, or fewer than <paramref name="leastNames"/>.</returns>
    public int ReadList(int start, int limit, TextRange[]? shared, int leastNames, bool listed = false)
    {
        // “查早、查小、查了”: what is quoted is a formula.
        if (start > 0 && text[start - 1] == '“' && leastNames > 1)
            return 0;
        TextRange[] names = NameList.Read(text, start, limit, known, leastNames, out int end);
        // 多形式、多渠道 announced by nothing has the shape of two names.
        if (names.Length == 0 || (leastNames > 1 && (!HoldsSureSurname(names) || OtherKindFollows(end, limit))))
            return 0;
        shared ??= Appointment.Given(text, NameReader.SkipNote(text, end, limit), limit) ?? [];
        foreach (TextRange name in names)
            Add(name, shared, PostClass.Public, listed);
        return end;
    }

    /// <summary>宁远、祁阳、道县等地; 苗绣、茶叶、湘西黄牛等; 甲、乙等村民: what a list goes on with tells of what kind it is.</summary>
    private bool OtherKindFollows(int at, int limit)
    {
        if (at < limit && text[at] == '等')
            return IsOfPlaces(at + 1, limit) || WordSearch.FirstAt(text, at + 1, limit, Ordinary) is not null;
        if (at >= limit || text[at] != '、')
            return false;
        int end = at + 1;
        while (end < limit && end - at <= LongestName + 1 && text[end] is not ('、' or ',' or '。' or '等'))
            end++;
        return text[end - 1] is '县' or '市' or '区' or '旗' or '州' or '镇' or '乡' or '村'
            || (end - at == LongestName + 1 && IsThing(TextRange.Between(at + 1, end)) && !PostReader.OpensPost(text, at + 1, limit));
    }

    /// <summary>等地, 等贫困县, 等大型水库, but 等县领导: what a list is closed as.</summary>
    private bool IsOfPlaces(int at, int limit)
    {
        int end = at;
        while (end < limit && end - at < LongestKind && text[end] is >= '\u4e00' and <= '\u9fff')
        {
            end++;
            if (WordSearch.FirstBefore(text, end, at, Places) is not null)
                return WordSearch.FirstAt(text, end, limit, OfPersons) is null;
        }

        return false;
    }

    /// <summary>湘西黄牛, 特色水果: four characters that begin with a place or end with a noun.</summary>
    private bool IsThing(TextRange word) =>
        WordList.Instance.PartOfSpeech(text.AsSpan(word.Start, ShortestName)) == "ns" || WordList.Instance.PartOfSpeech(text.AsSpan(word.End - ShortestName, ShortestName)) == "n";

    private bool HoldsSureSurname(TextRange[] names) =>
        Array.Exists(names, name => (SurnameTable.Instance.IsSureAt(text, name.Start, name.End) && !NameReader.BeginsWithWord(text, name))
            || text.IndexOf('·', name.Start, name.Length) > 0 || ElementNames.HasShape(text, name));

    /// <summary>常务主席甲、乙、丙: the list goes on behind a name.</summary>
    /// <param name="at">Behind the name.</param>
    /// <param name="limit">End of the sentence.</param>
    /// <param name="posts">The posts of who is named first.</param>
    /// <param name="announced">Whether a colon announces who holds the posts: 副县长:张三 李四.</param>
    public int ContinueList(int at, int limit, TextRange[] posts, bool announced)
    {
        if (at < limit && text[at] == ',')
            return ReadCommaList(at, limit, posts);
        if (announced && at < limit && text[at] is ' ' or '、')
            return ReadList(NameList.BehindSpaces(text, at + 1, limit), limit, posts, leastNames: 0);
        if (at >= limit || text[at] is not ('、' or '和' or '及' or '与'))
            return 0;
        // A post behind the sign opens a new chain: 市长甲、副市长乙.
        int next = at + 1;
        if (PostReader.OpensPost(text, next, limit))
            return 0;
        return ReadList(next, limit, Shared(posts), leastNames: 0);
    }

    /// <summary>副市长, 常委, 委员: posts that several people hold, so that a list behind them shares them; null for others.</summary>
    private TextRange[]? Shared(TextRange[] posts) =>
        Array.TrueForAll(posts, post => PostHeads.IsHeldBySeveral(text, post)) ? posts : null;

    /// <summary>副县长甲,乙,丙,各乡镇…: two bare names or more, each between commas.</summary>
    private int ReadCommaList(int at, int limit, TextRange[] posts)
    {
        List<TextRange>? names = null;
        while (at < limit && text[at] == ',')
        {
            int stop = text.IndexOf(',', at + 1, Math.Min(limit - at - 1, LongestName + 1));
            TextRange name = TextRange.Between(at + 1, stop < 0 ? at + 1 : stop);
            if (!NameReader.HasShape(text, name) || !NameReader.StandsAlone(text, name) || OrganNames.NamesOrgan(text, name))
                break;
            (names ??= []).Add(name);
            at = stop;
        }

        if (names is not { Count: > 1 })
            return 0;
        TextRange[] shared = Shared(posts) ?? [];
        foreach (TextRange name in names)
            Add(name, shared, PostClass.Public);
        return at;
    }
}
