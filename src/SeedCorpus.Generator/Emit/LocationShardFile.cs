using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>A file of the locations of some of the articles. A blank line put into a seed changes this file only.</summary>
internal static class LocationShardFile
{
    public const string Name = "Locations";

    public static void Emit(SourceProductionContext context, (LocationShard Shard, EmitSettings Settings) pair)
    {
        (LocationShard shard, EmitSettings settings) = pair;
        if (!settings.Enabled || shard.Articles.Count == 0)
            return;
        List<string> blocks = [];
        foreach (LocationSource article in shard.Articles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            blocks.Add(article.Block);
        }

        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        StoreWriter.Write(writer, FormattableString.Invariant($"{Name}{shard.Number:00}"), blocks, settings);
        writer.Close();
        context.AddSource(HintName.Of(Name, shard.Number), writer.ToSourceText());
    }
}
