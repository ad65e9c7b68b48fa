using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>The seeds of a project as its analyzers see them, at once: what the generator has read of them is not read again.</summary>
internal static class Seeds
{
    public static EquatableArray<ReadSeed> Of(AnalyzerOptions project, SeedReader reader, CancellationToken cancellation) =>
        new SeedSet().Read(
            ([.. project.AdditionalFiles.SelectMany(file => reader.Open(file, cancellation))], project.AnalyzerConfigOptionsProvider), cancellation);

    public static EquatableArray<ArticleSource> Facts(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) =>
        new SeedParts<ArticleSource>(seed => seed.Article).Of(seeds, cancellation);

    public static EquatableArray<LocationSource> Locations(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) =>
        new SeedParts<LocationSource>(seed => seed.Locations).Of(seeds, cancellation);
}
