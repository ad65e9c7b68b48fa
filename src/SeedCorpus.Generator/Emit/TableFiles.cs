using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The tables of what the articles share, and of how everything hangs together.</summary>
internal static class TableFiles
{
    public static void EmitOfficials(
        SourceProductionContext context, (EquatableArray<string> Blocks, EmitSettings Settings) pair) =>
        Emit(context, "OfficialStore", pair.Settings, pair.Blocks);

    public static void EmitSlogans(
        SourceProductionContext context, (EquatableArray<SloganModel> Slogans, EmitSettings Settings) pair) =>
        Emit(context, "SloganStore", pair.Settings, [.. pair.Slogans.Select(slogan => new BlockWriter()
            .Field(slogan.Text)
            .Field((int)slogan.Kind)
            .ToString())]);

    public static void EmitLinks(SourceProductionContext context, (LinkTable Links, EmitSettings Settings) pair) =>
        Emit(context, pair.Links.Of + "LinkStore", pair.Settings, Blocks(pair.Links));

    private static string[] Blocks(LinkTable links)
    {
        IEnumerable<string> sequences = links.Sequences.Select(numbers => new BlockWriter().Numbers(numbers.Items).ToString());
        return links.Shards is { } shards ? [new BlockWriter().Places(shards.Items).ToString(), .. sequences] : [.. sequences];
    }

    private static void Emit(SourceProductionContext context, string name, EmitSettings settings, IReadOnlyList<string> blocks)
    {
        if (!settings.Enabled)
            return;
        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        StoreWriter.Write(writer, name, blocks, settings);
        writer.Close();
        context.AddSource(HintName.Of(name), writer.ToSourceText());
    }
}
