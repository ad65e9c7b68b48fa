using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>The corpora that pages speak of: the README of the repository's seeds, the others of the template's page.</summary>
internal static class DocumentedCorpora
{
    private static readonly Lazy<Run> s_repository = new(() => Generate(Path.Combine(AppContext.BaseDirectory, "seeds")));

    private static readonly Lazy<Run> s_template = new(() => Generate(
        Path.Combine(Snapshot.Project, "..", "..", "src", "SeedCorpus.Templates", "content", "seedcorpus", "seeds")));

    public static Run Of(string page) => page == "README.md" ? s_repository.Value : s_template.Value;

    private static Run Generate(string folder)
    {
        IEnumerable<Seed> seeds = Directory.EnumerateFiles(folder, "*.txt")
            .Select(file => new Seed("seeds/" + Path.GetFileName(file), File.ReadAllText(file)));
        return new Driver(seeds, read: ArticleReader.Read).Run().Compiles();
    }
}
