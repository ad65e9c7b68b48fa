using System;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>A seed of the project.</summary>
/// <param name="Path">Relative to the project; the identity of the article.</param>
/// <param name="File">As the compiler knows it; for diagnostics and as a last resort of order, never emitted.</param>
/// <param name="Content">What came of reading it.</param>
/// <param name="Options">What .editorconfig says of it.</param>
internal sealed record ReadSeed(string Path, string File, SeedContent Content, SeedOptions Options)
{
    /// <summary>What it says; null where it holds no article. One object for as long as the seed says the same.</summary>
    public ArticleSource? Article { get; private set; } = Content.Facts is { } facts ? new ArticleSource(Path, facts) : null;

    /// <summary>Where it says that; null where it holds no article. One object for as long as all stands in the same places.</summary>
    public LocationSource? Locations { get; private set; } = Content.Locations is { } locations ? new LocationSource(Path, File, locations) : null;

    /// <summary>Takes the article that there was before this seed was read, where that says the same, and the locations where they are.</summary>
    public void KeepEqualPartsOf(ReadSeed before)
    {
        Article = Kept(before.Article, Article);
        Locations = Kept(before.Locations, Locations);
    }

    private static T? Kept<T>(T? before, T? now)
        where T : class, IEquatable<T> => before is not null && now is not null && before.Equals(now) ? before : now;
}
