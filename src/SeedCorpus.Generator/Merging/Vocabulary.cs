using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Numbers for the people, posts and slogans of a corpus. Articles keep the numbers of what they name, so that after an edit the others
/// are merged by comparing numbers: no text of theirs is looked at again. The numbers are in nothing that is emitted.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>What edits leave behind is let go when there is so many times what is in use, and a few more.</summary>
    private const int MostTimesInUse = 4;
    private const int Few = 10_000;

    private readonly List<string?> _membersOfPeople = [];
    private readonly List<string?> _membersOfSlogans = [];

    public Numbering<Identity> People { get; } = new(EqualityComparer<Identity>.Default);

    public Numbering<string> Posts { get; } = new(StringComparer.Ordinal);

    public Numbering<string> Slogans { get; } = new(StringComparer.Ordinal);

    /// <summary>What each article names.</summary>
    public ArticleNumbers[] NumbersOf(ArticleModel[] articles, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Array.ConvertAll(articles, article => article.NumbersIn(this));
    }

    /// <summary>The member that a person's name makes.</summary>
    public string MemberOfPerson(int number) => MemberOf(_membersOfPeople, number, People[number].Name);

    /// <summary>The member that a slogan's text makes.</summary>
    public string MemberOfSlogan(int number) => MemberOf(_membersOfSlogans, number, Slogans[number]);

    /// <summary>Whether most of it is of no use any more.</summary>
    /// <param name="people">The number of people in use.</param>
    /// <param name="slogans">The number of slogans in use.</param>
    public bool IsWorn(int people, int slogans) =>
        People.Count + Slogans.Count > (MostTimesInUse * (people + slogans)) + Few;

    private static string MemberOf(List<string?> members, int number, string text)
    {
        while (members.Count <= number)
            members.Add(null);
        return members[number] ??= MemberNames.Plain(text);
    }
}
