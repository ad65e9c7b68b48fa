using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads names of several parts joined by ·, as those of peoples of Xinjiang and of foreign guests are: 阿凡提·买买提.</summary>
internal static class JoinedNames
{
    /// <summary>Verbs and prepositions that no name from another tongue is written with.</summary>
    private const string Silent = "为从任作做参受向听围均宣把据曾率用由称被让请赴陪随领到";

    /// <summary>The name that starts at a place; its length is 0 where none does.</summary>
    public static TextRange Read(string text, int start, int limit)
    {
        if (start >= limit || text.IndexOf('·', start, Math.Min(NameReader.LongestPart + 1, limit - start)) < 0)
            return default;
        // 我和|阿凡提·买买提: the sign before the name.
        if (IsLink(text[start]) && start > 0 && Han.Is(text[start - 1]))
            return default;
        int at = start;
        int partStart = start;
        bool joined = false;
        while (at < limit && at - partStart <= NameReader.LongestPart)
        {
            if (!joined && LinksNames(text, start, at))
                return default;
            if (text[at] == '·' && at > partStart && at + 1 < limit && NameReader.IsGiven(text[at + 1]))
            {
                joined = true;
                partStart = ++at;
            }
            else if (IsSound(text[at]) && !(joined && at > partStart && (RightContext.Begins(text, at, limit) || LinksPost(text, at, limit) || EndsJoined(text, at, partStart, limit))))
                at++;
            else
                break;
        }

        return joined && at > partStart ? TextRange.Between(start, at) : default;
    }

    /// <summary>木哈什: 什 writes a sound of names from other tongues.</summary>
    private static bool IsSound(char c) => c == '什' || NameReader.IsGiven(c);

    /// <summary>
    /// 艾尔肯·吐尼亚孜|赴南山, 艾尔肯·吐尼亚孜|和张三: what follows names and writes no sound of theirs, behind two characters of a
    /// part; and the sign before another name.
    /// </summary>
    private static bool EndsJoined(string text, int at, int partStart, int limit) =>
        at - partStart >= 2
        && (Silent.IndexOf(text[at]) >= 0
            || (IsLink(text[at]) && (SurnameTable.Instance.IsSureAt(text, at + 1, limit) || NameEndsBehind(text, at + 1, limit))));

    /// <summary>Whether a name of two or three characters starts here, and words behind it tell its end.</summary>
    private static bool NameEndsBehind(string text, int at, int limit)
    {
        for (int length = 3; length >= 2; length--)
        {
            if (at + length <= limit && NameReader.HasShape(text, new TextRange(at, length)) && RightContext.Score(text, at, length, limit) >= 2)
                return true;
        }

        return false;
    }

    /// <summary>张三|和阿凡提·买买提: the sign before a joined name belongs to no part of it, behind what is a name itself.</summary>
    private static bool LinksNames(string text, int start, int at) =>
        IsLink(text[at]) && TextRange.Between(start, at) is { Length: > 1 } before
        && (ElementNames.HasShape(text, before) || (before.Length <= 3 && SurnameTable.Instance.IsSureAt(text, start, at)));

    private static bool IsLink(char c) => c is '和' or '及' or '与';

    /// <summary>和秘书长, 率自治区代表团: what links a name to another post, or to whom the person leads.</summary>
    private static bool LinksPost(string text, int at, int limit) =>
        (text[at] is '和' or '及' or '与' && PostReader.OpensPost(text, at + 1, limit))
        || (text[at] == '率' && PostReader.Opens(text, at + 1, limit));
}
