using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The file that opens those of data and locations.</summary>
internal static class StoresFile
{
    public static void Emit(SourceProductionContext context, (EquatableArray<int> Shards, EmitSettings Settings) pair)
    {
        (EquatableArray<int> shards, EmitSettings settings) = pair;
        if (!settings.Enabled)
            return;
        SourceWriter writer = new();
        writer.Open("namespace " + Template.Prefix(settings) + Template.DataNamespace);
        writer.Line(Template.GeneratedCode);
        writer.Open("internal static class Stores");
        writer.Line(FormattableString.Invariant($"internal const int ShardCount = {Sharding.DataShards};"));
        writer.Line(FormattableString.Invariant($"internal const int LocationShardCount = {Sharding.LocationShards};"));
        writer.Line();
        WriteOpening(writer, "Shard", DataShardFile.Name, shards, settings);
        writer.Line();
        WriteOpening(
            writer, "LocationShard", LocationShardFile.Name, shards.Select(shard => shard % Sharding.LocationShards).Distinct().OrderBy(shard => shard), settings);
        writer.Close();
        writer.Close();
        context.AddSource(HintName.Of("Stores"), writer.ToSourceText());
    }

    private static void WriteOpening(
        SourceWriter writer, string method, string className, IEnumerable<int> shards, EmitSettings settings)
    {
        string type = $"global::{Template.Prefix(settings)}{Template.DataNamespace}.";
        writer.Open($"internal static {type}TextStore {method}(int number) => number switch");
        foreach (int shard in shards)
            writer.Line(FormattableString.Invariant($"{shard} => new {type}{className}{shard:00}(),"));
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        writer.Close(";");
    }
}
