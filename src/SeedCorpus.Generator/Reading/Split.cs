using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>Parts what a seed says from where it says it, so that a moved line moves locations and nothing else.</summary>
internal static class Split
{
    public static IEnumerable<ArticleSource> Facts((ReadSeed Seed, string ProjectDirectory) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (ReadSeed seed, string projectDirectory) = pair;
        return seed.Reading?.Facts is { } facts
            ? [new ArticleSource(SeedPath.Relative(projectDirectory, seed.File), seed.File, facts)]
            : [];
    }

    public static IEnumerable<LocationSource> Locations((ReadSeed Seed, string ProjectDirectory) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (ReadSeed seed, string projectDirectory) = pair;
        return seed.Reading is { Facts: { } facts, Locations: { } locations }
            ? [LocationSource.From(SeedPath.Relative(projectDirectory, seed.File), seed.File, facts, locations)]
            : [];
    }
}
