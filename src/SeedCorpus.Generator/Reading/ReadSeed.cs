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

    /// <summary>Where it says that; null where it holds no article.</summary>
    public LocationSource? Locations { get; } = Content.Locations is { } locations ? new LocationSource(Path, File, locations) : null;

    /// <summary>Takes the article that there was before this seed was read, where that says the same.</summary>
    public void SayAs(ArticleSource before)
    {
        if (!ReferenceEquals(before, Article) && before.Equals(Article))
            Article = before;
    }
}
