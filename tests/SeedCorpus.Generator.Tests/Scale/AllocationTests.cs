using Microsoft.CodeAnalysis;
using SeedCorpus.Benchmarks.Scale.Driving;

namespace SeedCorpus.Generator.Tests.Scale;

/// <summary>
/// What runs allocate, as a share of what other runs of the same test do: the driver's own part, a corpus of a third of the size,
/// the first run. Bytes are counted, and time is not: a busy machine changes nothing.
/// </summary>
[Collection(nameof(RunAlone))]
public class AllocationTests
{
    private const int Fewer = 100;

    // What it was when the tests were written, and a fifth more: 4.0 and 2.9 times the floor.
    private const double MostOfFloorForNothing = 4.8;
    private const double MostOfFloorForAKeystroke = 3.5;

    // As above: 1.36 and 1.38 times as much for three times the pages, 0.026 of the first run, and 0.45 of an edit for one
    // of the text alone.
    private const double MostGrowthOfABlankLine = 1.65;
    private const double MostGrowthOfAnEdit = 1.7;
    private const double MostOfFirstRun = 0.032;
    private const double MostOfANewOfficial = 0.54;

    private readonly ScaleProject _floor = Project(new FloorGenerator(), ComposedSeeds.Count);
    private readonly ScaleProject _fewer = Project(new SeedCorpusGenerator(), Fewer);
    private readonly ScaleProject _project = Project(new SeedCorpusGenerator(), ComposedSeeds.Count);

    [Fact]
    public void Nothing_changed() =>
        Assert.InRange(Ratio(_project.Run, _floor.Run), 0, MostOfFloorForNothing);

    [Fact]
    public void A_keystroke() =>
        Assert.InRange(Ratio(_project.Keystroke, _floor.Keystroke), 0, MostOfFloorForAKeystroke);

    [Fact]
    public void A_blank_line() =>
        Assert.InRange(Ratio(_project.AddBlankLine, _fewer.AddBlankLine), 0, MostGrowthOfABlankLine);

    [Fact]
    public void An_edit() =>
        Assert.InRange(Ratio(_project.EditSeed, _fewer.EditSeed), 0, MostGrowthOfAnEdit);

    [Fact]
    public void An_edit_of_the_text_beside_one_that_names_an_official() =>
        Assert.InRange(Ratio(_project.EditText, _project.EditSeed), 0, MostOfANewOfficial);

    [Fact]
    public void An_edit_beside_the_first_run()
    {
        ScaleProject fresh = new(new SeedCorpusGenerator(), ScalePage.First(ComposedSeeds.Count));
        double first = Allocation.Of(fresh.Run);

        Assert.InRange(Allocation.Median(fresh.EditSeed) / first, 0, MostOfFirstRun);
    }

    private static double Ratio(Func<object> run, Func<object> other) =>
        (double)Allocation.Median(run) / Allocation.Median(other);

    private static ScaleProject Project(IIncrementalGenerator generator, int pages)
    {
        ScaleProject project = new(generator, ScalePage.First(pages));
        project.Run();
        return project;
    }
}
