using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The files that do not depend on the seeds.</summary>
internal static class FixedFiles
{
    private static readonly string[] s_names =
    [
        "Corpus", "Sets", "Article", "Official", "Appearance", "Slogan", "SloganUse", "Statement", "Post", "Place", "Enums",
        "PartialDate", "SeedLocation", "Line",
        "Fields", "Grouping", "Inverse", "Lists", "NearMatches", "Tables", "TextStore", "Vlq",
    ];

    public static void Emit(SourceProductionContext context, EmitSettings settings)
    {
        if (!settings.Enabled)
            return;
        foreach (string name in s_names)
            Add(context, name, settings);
        Add(context, settings.Utf8 ? "TextStore.Utf8" : "TextStore.Utf16", settings);
    }

    private static void Add(SourceProductionContext context, string name, EmitSettings settings)
    {
        SourceWriter writer = new();
        writer.Raw(Template.Fill(name, settings));
        context.AddSource(HintName.Of(name), writer.ToSourceText());
    }
}
