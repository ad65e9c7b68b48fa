using System;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names articles by place and day. As long as they want the same names they keep those that they were given.</summary>
internal sealed class ArticleNaming
{
    private const int DateLength = 10;

    // Leaves room for the day, the speaker and the verb.
    private const int SubjectLength = 24;

    private EquatableArray<ArticleSource> _sources;
    private string[] _wanted = [];
    private string[] _members = [];
    private ArticleModel[] _named = [];

    public ArticleModel[] Name(EquatableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string[] wanted = Carried.Of(sources.Items, _sources.Items, _wanted, source => source.WantedMember);
        string[] members = wanted.AsSpan().SequenceEqual(_wanted) ? _members : MemberNames.Apart(MemberNames.ArticleSet, wanted);
        var named = new ArticleModel[members.Length];
        for (int i = 0; i < named.Length; i++)
        {
            bool isAsBefore = ReferenceEquals(members, _members) && ReferenceEquals(sources[i], _sources[i]);
            named[i] = isAsBefore ? _named[i] : sources[i].Named(members[i]);
        }

        (_sources, _wanted, _members, _named) = (sources, wanted, members, named);
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
