using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads persons whose title stands behind their name: 甲副市长, 乙同志.</summary>
/// <param name="text">The folded text.</param>
/// <param name="known">The names found so far.</param>
/// <param name="mentions">Takes the mentions.</param>
internal sealed class TitledMentions(string text, KnownNames known, MentionRecorder mentions)
{
    /// <summary>What only the heads of other states are.</summary>
    private static readonly string[] HeadsOfState = ["总统", "首相", "国王"];

    private const string Standing = "代表";
    private const char Village = '村';
    private const int LongestVillage = 2;

    /// <summary>Whether a name stands before a title: then it was read.</summary>
    /// <param name="title">Where the title begins, with its rank prefixes.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="sentence">The sentence.</param>
    public bool Read(int title, int end, PostClass kind, TextRange sentence)
    {
        // 张三丰校长|代表学校致辞: what the person does.
        var bare = TextRange.Between(title, end - Standing.Length);
        if (bare.Length > 1 && WordSearch.IsAt(text, bare.End, end, Standing) && PostHeads.TryReadHead(text, PostHeads.HeadOf(text, bare), bare.End, out _, out PostClass titleKind))
            (end, kind) = (bare.End, titleKind);
        TextRange before = NameBefore.Read(text, title, sentence.Start, known);
        if (before.Length == 0 && WordSearch.FirstAt(text, title, end, HeadsOfState) is not null)
            before = NameBefore.ReadTransliterated(text, title, sentence.Start);
        if (before.Length == 0 || !MayBeName(before, title, end, kind, sentence))
            return false;
        TextRange[] post = [TextRange.Between(title, end)];
        if (PostHeads.IsHeldBySeveral(text, post[0]) && before.Start > sentence.Start && text[before.Start - 1] is '、' or '和')
            AddSharing(post, kind, sentence);
        mentions.Add(before, post, kind);
        return true;
    }

    /// <summary>甲、乙、丙副校长: at the beginning of a clause, all hold what stands behind the last.</summary>
    private void AddSharing(TextRange[] post, PostClass kind, TextRange sentence)
    {
        List<TextRange> names = NameBefore.ReadList(text, post[0].Start, sentence.Start, known);
        if (!Sentences.StartsClause(text, names[0].Start, sentence.Start))
            return;
        for (int i = 0; i + 1 < names.Count; i++)
            mentions.Add(names[i], post, kind);
    }

    /// <summary>张三丰书记、李四光副校长: the title that ends in this head stands behind a name, and is no part of a chain as in 市委书记、校长张三丰.</summary>
    public bool Closes(int head, TextRange sentence) =>
        NameBefore.Read(text, PostHeads.TitleStart(text, head, sentence.Start), sentence.Start, known) is { Length: 3 } name
        && SurnameTable.Instance.IsSureAt(text, name.Start, name.End)
        && !NameReader.BeginsWithWord(text, name);

    private bool MayBeName(TextRange before, int title, int end, PostClass kind, TextRange sentence)
    {
        // 张家渡村支书: the name of the village; 松坡|镇长|岭村: a town and its village.
        if (text[title] == Village || (end < text.Length && text.IndexOf(Village, end, Math.Min(LongestVillage, text.Length - end)) >= 0))
            return false;
        // 成立由副市长牵头的小组; “水柜书记”: what is done, and what someone is called.
        if (!known.Contains(text, before.Start, before.Length) && ((NameReader.BeginsWithWord(text, before) && !MayBeginWithNoun(before, sentence)) || IsQuoted(TextRange.Between(before.Start, end))))
            return false;
        // 全体新同学, 和师生: before what anyone may be, a name is one without doubt.
        if (kind == PostClass.Private && !(NameReader.StandsAlone(text, before) && SurnameTable.Instance.IsSureAt(text, before.Start, before.End)))
            return false;
        // 富锦市长安镇: a place, and no mayor.
        return !(DivisionTable.Instance.Names.TryMatch(text, before.Start, end, out Lexicon<DivisionName>.Entry place) && place.Word.Length > before.Length);
    }

    /// <summary>省政府|江海平副秘书长: behind an organ, a sure surname and a given name that make a noun.</summary>
    private bool MayBeginWithNoun(TextRange name, TextRange sentence) =>
        name.Length == 3
        && SurnameTable.Instance.IsSureAt(text, name.Start, name.End)
        && WordList.Instance.PartOfSpeech(text.AsSpan(name.Start, 2)) is "n" or "ns" or "nz"
        && OrganNames.EndsInOrgan(text, TextRange.Between(sentence.Start, name.Start));

    private bool IsQuoted(TextRange range) =>
        range.Start > 0 && text[range.Start - 1] == '“' && range.End < text.Length && text[range.End] == '”';
}
