using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// A file of the typed members of some of the officials and slogans. Each finds its element by what names it: by its number, all would
/// change with every element that comes or goes.
/// </summary>
internal static class MemberShardFile
{
    public const string Name = "Members";

    public static void Emit(SourceProductionContext context, (MemberShard Shard, EmitSettings Settings) pair)
    {
        (MemberShard shard, EmitSettings settings) = pair;
        if (!settings.Enabled || shard.Officials.Elements.Count + shard.Slogans.Elements.Count == 0)
            return;
        SourceWriter writer = new();
        MemberFiles.OpenNamespace(writer, settings.Namespace);
        writer.Open($"{Template.Visibility(settings)} sealed partial class OfficialSet");
        for (int i = 0; i < shard.Officials.Elements.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            writer.Raw(shard.Officials.Elements[i].TextAt(shard.Officials.Lines[i], settings));
        }

        writer.Close();
        writer.Open($"{Template.Visibility(settings)} sealed partial class SloganSet");
        for (int i = 0; i < shard.Slogans.Elements.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            writer.Raw(shard.Slogans.Elements[i].TextAt(shard.Slogans.Lines[i], settings));
        }

        writer.Close();
        MemberFiles.CloseNamespace(writer, settings.Namespace);
        context.AddSource(HintName.Of(Name, shard.Number), writer.ToSourceText());
    }
}
