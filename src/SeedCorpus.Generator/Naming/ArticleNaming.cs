using System;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names articles by place and day. As long as they want the same names they keep those that they were given.</summary>
internal sealed class ArticleNaming
{
    private const int DateLength = 10;

    // Leaves room for the day, the speaker and the verb.
    private const int SubjectLength = 24;

    private string[] _wanted = [];
    private string[] _members = [];

    public ArticleModel[] Name(EquatableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        var wanted = new string[sources.Count];
        for (int i = 0; i < wanted.Length; i++)
            wanted[i] = sources[i].WantedMember;
        cancellation.ThrowIfCancellationRequested();
        if (!wanted.AsSpan().SequenceEqual(_wanted))
            (_wanted, _members) = (wanted, MemberNames.Apart(MemberNames.ArticleSet, wanted));
        var named = new ArticleModel[sources.Count];
        for (int i = 0; i < named.Length; i++)
            named[i] = sources[i].Named(_members[i]);
        return named;
    }

    /// <summary>
    /// The day of publication, else the day reported on: 北京_2022_11_22, 北海_07_17. Without a place the title stands in, without a
    /// title the seed's path.
    /// </summary>
    public static string Wanted(string path, ArticleFacts facts)
    {
        string? day = facts.Published is { Length: >= DateLength } published
            ? published.Substring(0, DateLength)
            : facts.EventDate?.TrimStart('-');
        string subject = facts.Place is { } place ? ShortPlace.Of(place.Name) : facts.Title.Length > 0 ? facts.Title : path;
        return MemberNames.Plain(Identifier.From(subject, SubjectLength) + "_" + day);
    }
}
