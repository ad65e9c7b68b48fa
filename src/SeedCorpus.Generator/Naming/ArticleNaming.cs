using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Naming;

/// <summary>Names articles by place and day, and statements by article, speaker and verb.</summary>
internal static class ArticleNaming
{
    private const int DateLength = 10;

    // A page of a hundred thousand statements would take the compiler minutes; past these they are reached by query alone.
    private const int MostStatements = 100;

    // Leaves room for the day, the speaker and the verb.
    private const int SubjectLength = 24;

    public static List<ArticleModel> Name(EquatableArray<ArticleSource> seeds, CancellationToken cancellation)
    {
        string[] articles = MemberNames.Of(MemberNames.ArticleSet, [.. seeds.Select(seed => Wanted(seed.Path, seed.Facts))]);
        string[] statements = MemberNames.Of(
            MemberNames.StatementSet,
            [
                .. seeds.SelectMany((seed, i) =>
                    seed.Facts.Statements.Take(MostStatements).Select(statement => Wanted(articles[i], statement))),
            ]);

        List<ArticleModel> named = [];
        int next = 0;
        for (int i = 0; i < seeds.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleFacts facts = seeds[i].Facts;
            int members = Math.Min(facts.Statements.Count, MostStatements);
            named.Add(new ArticleModel(
                seeds[i].Path,
                articles[i],
                new EquatableArray<string>(new ArraySegment<string>(statements, next, members)),
                facts));
            next += members;
        }

        return named;
    }

    // The day of publication, else the day reported on: 北京_2022_11_22, 北海_07_17. Without a place the title stands in, without
    // a title the seed's path.
    private static string Wanted(string path, ArticleFacts facts)
    {
        string? day = facts.Published is { Length: >= DateLength } published
            ? published.Substring(0, DateLength)
            : facts.EventDate?.TrimStart('-');
        string subject = facts.Place is { } place ? ShortPlace.Of(place.Name) : facts.Title.Length > 0 ? facts.Title : path;
        return Identifier.From(subject, SubjectLength) + "_" + day;
    }

    private static string Wanted(string article, StatementFacts statement) =>
        article + "_" + (statement.Speaker ?? "会议") + statement.Verb;
}
