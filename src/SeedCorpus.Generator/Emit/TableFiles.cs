using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The tables of what the articles share, and how everything hangs together.</summary>
internal static class TableFiles
{
    public static void EmitOfficials(
        SourceProductionContext context, (EquatableArray<OfficialModel> Officials, EmitSettings Settings) pair) =>
        Emit(context, "OfficialStore", pair.Settings, pair.Officials.Select(official => new BlockWriter()
            .Field(official.Name)
            .Field(official.Place?.Name).Field(official.Place?.Code).Field(official.Place?.Province)
            .Field(official.Member == official.Name ? "" : official.Member)
            .ToString()));

    public static void EmitSlogans(
        SourceProductionContext context, (EquatableArray<SloganModel> Slogans, EmitSettings Settings) pair) =>
        Emit(context, "SloganStore", pair.Settings, pair.Slogans.Select(slogan => new BlockWriter()
            .Field(slogan.Text)
            .Field((int)slogan.Kind)
            .ToString()));

    public static void EmitLinks(SourceProductionContext context, (LinksModel Links, EmitSettings Settings) pair)
    {
        LinksModel links = pair.Links;
        EquatableArray<int>[] sequences =
        [
            links.Shards, links.Appearances, links.Statements, links.Uses, links.OfficialOfAppearance, links.SloganOfUse,
        ];
        Emit(context, "LinkStore", pair.Settings, sequences.Select(numbers => new BlockWriter().Numbers(numbers).ToString()));
        EmitStores(context, links, pair.Settings);
    }

    private static void Emit(SourceProductionContext context, string name, EmitSettings settings, IEnumerable<string> blocks)
    {
        if (!settings.Enabled)
            return;
        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        StoreWriter.Write(writer, name, [.. blocks], settings);
        writer.Close();
        context.AddSource(HintName.Of(name), writer.ToSourceText());
    }

    private static void EmitStores(SourceProductionContext context, LinksModel links, EmitSettings settings)
    {
        if (!settings.Enabled)
            return;
        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        writer.Line(Template.GeneratedCode);
        writer.Open("internal static class Stores");
        writer.Line(FormattableString.Invariant($"internal const int ShardCount = {Sharding.DataShards};"));
        writer.Line(FormattableString.Invariant($"internal const int LocationShardCount = {Sharding.LocationShards};"));
        writer.Line();
        WriteOpening(writer, "Shard", DataShardFile.Name, links.Shards, settings);
        writer.Line();
        WriteOpening(
            writer, "LocationShard", LocationShardFile.Name, links.Shards.Select(shard => shard % Sharding.LocationShards), settings);
        writer.Close();
        writer.Close();
        context.AddSource(HintName.Of("Stores"), writer.ToSourceText());
    }

    private static void WriteOpening(
        SourceWriter writer, string method, string className, IEnumerable<int> shards, EmitSettings settings)
    {
        string type = $"global::{Template.Prefix(settings)}{Template.DataNamespace}.";
        writer.Open($"internal static {type}TextStore {method}(int number) => number switch");
        foreach (int shard in shards.Distinct().OrderBy(shard => shard))
            writer.Line(FormattableString.Invariant($"{shard} => new {type}{className}{shard:00}(),"));
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        writer.Close(";");
    }
}
