using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>The files that do not depend on the seeds.</summary>
internal static class FixedFiles
{
    private static readonly (string File, string[] Templates)[] s_files =
    [
        ("Corpus", ["Corpus", "Sets"]),
        ("Records",
        [
            "Article", "Official", "Appearance", "Slogan", "SloganUse", "Statement", "Post", "Place", "Enums", "PartialDate",
            "SeedLocation", "Line",
        ]),
        ("Runtime", ["Fields", "Grouping", "Inverse", "Lists", "NearMatches", "Tables", "TextStore", "Vlq"]),
    ];

    public static void Emit(SourceProductionContext context, EmitSettings settings)
    {
        if (!settings.Enabled)
            return;
        foreach ((string file, string[] templates) in s_files)
            Add(context, file, templates, settings);
    }

    private static void Add(SourceProductionContext context, string file, string[] templates, EmitSettings settings) =>
        context.AddSource(HintName.Of(file), SourceWriter.Code(Template.Fill(templates, settings)));
}
