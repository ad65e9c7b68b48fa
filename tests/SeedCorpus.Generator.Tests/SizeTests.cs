using System.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

public class SizeTests
{
    private const double MostPerBodyByte = 1.3;

    [Fact]
    public void Articles_add_little_more_to_an_assembly_than_their_bodies()
    {
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        IEnumerable<Seed> seeds = Enumerable.Range(0, 600).Select(i => new Seed($"seeds/{i:000}.txt", pages[i % pages.Length] + i));

        Run run = new Driver(seeds, read: ArticleReader.Read).Run();

        long bodies = run.Query("foreach (Article article in Articles) yield return article.Text;").Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        long added = SizeOf(run) - SizeOf(new Driver([]).Run());
        Assert.InRange(added, bodies / 2, (long)(bodies * MostPerBodyByte));
    }

    private static long SizeOf(Run run)
    {
        using MemoryStream assembly = new();
        Assert.True(run.Output.Emit(assembly).Success);
        return assembly.Length;
    }
}
