using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
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
            blocks.Add(Block(article.Locations));
        }

        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        StoreWriter.Write(writer, FormattableString.Invariant($"{Name}{shard.Number:00}"), blocks, settings);
        writer.Close();
        context.AddSource(HintName.Of(Name, shard.Number), writer.ToSourceText());
    }

    // Three numbers a location: lines from the one before, column, length. Small numbers are short.
    private static string Block(FactLocations locations)
    {
        List<int> numbers = [];
        int line = 0;
        Add([locations.Title]);
        Add(locations.Headlines);
        Add(locations.Appearances);
        Add(locations.Statements);
        Add(locations.Uses);
        Add(locations.Paragraphs);
        return new BlockWriter().Numbers(numbers).ToString();

        void Add(EquatableArray<SeedSpan> spans)
        {
            foreach (SeedSpan span in spans)
            {
                numbers.Add(span.Line - line);
                numbers.Add(span.Column);
                numbers.Add(span.Length);
                line = span.Line;
            }
        }
    }
}
