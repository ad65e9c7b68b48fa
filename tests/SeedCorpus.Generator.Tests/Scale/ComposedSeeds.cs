using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Scale;

/// <summary>A project with composed pages as its seeds, read as articles, and an edit of one of them.</summary>
internal sealed class ComposedSeeds
{
    public const int Count = 300;

    private const int Edited = 137;

    private readonly Driver _driver = new(Pages.Select(page => new Seed(page.Path, page.Text)), read: ArticleReader.Read);

    public static IReadOnlyList<ScalePage> Pages => ScalePage.First(Count);

    public Run Run() => _driver.Run();

    public Run RunCold() => _driver.RunCold();

    /// <summary>Writes a sentence that names a new mayor into one seed.</summary>
    public void EditSeed() => _driver.Edit(Pages[Edited].Path, PageEdits.WithMayor(Pages[Edited], PageEdits.MayorName(Edited)));

    /// <summary>Writes a sentence that names nobody into one seed.</summary>
    public void EditText() => _driver.Edit(Pages[Edited].Path, PageEdits.WithSentence(Pages[Edited], Edited));

    /// <summary>Puts a blank line at the top of one seed.</summary>
    public void AddBlankLine() => _driver.Edit(Pages[Edited].Path, PageEdits.WithBlankLines(Pages[Edited], 1));
}
