using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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
        ArticleText[] articles = new ArticleText[shard.Articles.Count];
        Parallel.For(
            0,
            articles.Length,
            new ParallelOptions { CancellationToken = context.CancellationToken },
            slot => articles[slot] = shard.Articles[slot].TextAt(slot, settings));

        SourceWriter writer = new();
        MemberFiles.OpenNamespace(writer, settings.Namespace);
        if (settings.ArticleMembers)
            WriteSet(writer, "ArticleSet", articles.Select(article => article.Member), settings);
        if (settings.StatementMembers)
            WriteSet(writer, "StatementSet", articles.Select(article => article.StatementMembers), settings);
        MemberFiles.CloseNamespace(writer, settings.Namespace);
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);

        // All facts before all bodies: who asks for no text reads none.
        string[] blocks = [.. articles.Select(article => article.Facts), .. articles.Select(article => article.Body)];
        StoreWriter.Write(writer, FormattableString.Invariant($"{Name}{shard.Number:00}"), blocks, settings);
        writer.Close();
        context.AddSource(HintName.Of(Name, shard.Number), writer.ToSourceText());
    }

    private static void WriteSet(SourceWriter writer, string set, IEnumerable<string> members, EmitSettings settings)
    {
        writer.Open($"{Template.Visibility(settings)} sealed partial class {set}");
        foreach (string member in members)
            writer.Raw(member);
        writer.Close();
    }
}
