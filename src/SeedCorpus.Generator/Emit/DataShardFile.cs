using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>A file of some of the articles: their facts and bodies, and the typed members of them and of their statements.</summary>
internal static class DataShardFile
{
    public const string Name = "Data";

    public static void Emit(SourceProductionContext context, (DataShard Shard, EmitSettings Settings) pair)
    {
        (DataShard shard, EmitSettings settings) = pair;
        if (!settings.Enabled || shard.Articles.Count == 0)
            return;
        SourceWriter writer = new();
        List<string> blocks = [];
        foreach (ArticleModel article in shard.Articles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            blocks.Add(ArticleBlocks.Facts(article));
            blocks.Add(ArticleBlocks.Body(article));
        }

        MemberFiles.OpenNamespace(writer, settings.Namespace);
        WriteArticleMembers(writer, shard, settings);
        WriteStatementMembers(writer, shard, settings);
        MemberFiles.CloseNamespace(writer, settings.Namespace);
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        StoreWriter.Write(writer, FormattableString.Invariant($"{Name}{shard.Number:00}"), blocks, settings);
        writer.Close();
        context.AddSource(HintName.Of(Name, shard.Number), writer.ToSourceText());
    }

    private static void WriteArticleMembers(SourceWriter writer, DataShard shard, EmitSettings settings)
    {
        writer.Open($"{Template.Visibility(settings)} sealed partial class ArticleSet");
        for (int slot = 0; slot < shard.Articles.Count; slot++)
        {
            ArticleModel article = shard.Articles[slot];
            MemberFiles.Write(
                writer, settings, "Article", new PrintedMember(article.Member, new(Documentation(article)), article.Path, Line: 0),
                FormattableString.Invariant($"Of({shard.Number}, {slot})"));
        }

        writer.Close();
    }

    private static void WriteStatementMembers(SourceWriter writer, DataShard shard, EmitSettings settings)
    {
        writer.Open($"{Template.Visibility(settings)} sealed partial class StatementSet");
        for (int slot = 0; slot < shard.Articles.Count; slot++)
        {
            ArticleModel article = shard.Articles[slot];
            for (int i = 0; i < article.StatementMembers.Count; i++)
            {
                MemberFiles.Write(
                    writer, settings, "Statement", Member(article, i),
                    FormattableString.Invariant($"Of({shard.Number}, {slot}, {i})"));
            }
        }

        writer.Close();
    }

    // Lines are none of this file's business: it would change whenever a blank line is put into a seed.
    private static PrintedMember Member(ArticleModel article, int statement) => new(
        article.StatementMembers[statement], [DocComment.Start(article.Facts.Statements[statement].Text)], article.Path, Line: 0);

    private static IEnumerable<string> Documentation(ArticleModel article)
    {
        ArticleFacts facts = article.Facts;
        yield return DocComment.Start(facts.Title.Length > 0 ? facts.Title : "(no title)");
        if (facts.Source is not null)
            yield return "Source: " + DocComment.Start(facts.Source);
        if (facts.Published is not null)
            yield return "Published: " + facts.Published;
        if (facts.EventDate is not null)
            yield return "Day reported on: " + facts.EventDate;
        yield return "Seed: " + article.Path;
    }
}
