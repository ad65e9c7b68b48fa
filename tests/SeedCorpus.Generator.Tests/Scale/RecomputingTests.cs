using Microsoft.CodeAnalysis;
using SeedCorpus.Benchmarks.Scale.Driving;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Scale;

/// <summary>
/// How much is generated for some hundred pages, and how much of that again after an edit of one. The edits are those that the
/// benchmarks' command <c>driver</c> measures; counts are the same on every machine.
/// </summary>
public class RecomputingTests
{
    private const int MostFiles = 80;

    // What it was when the tests were written, and a fifth more: 11 and 5 for an edit, 8 and 3 for one of the text alone,
    // 6 and 3 for a blank line.
    private const int MostStepsOfAnEdit = 13;
    private const int MostFilesOfAnEdit = 6;
    private const int MostStepsOfATextEdit = 10;
    private const int MostFilesOfATextEdit = 4;
    private const int MostStepsOfABlankLine = 7;
    private const int MostFilesOfABlankLine = 4;

    private readonly ComposedSeeds _seeds = new();
    private readonly Run _before;

    public RecomputingTests() => _before = _seeds.Run();

    [Fact]
    public void Files_are_few_however_many_pages_there_are() => Assert.InRange(_before.Files.Count, 1, MostFiles);

    [Fact]
    public void An_edit_changes_few_files()
    {
        _seeds.EditSeed();

        Check(MostStepsOfAnEdit, MostFilesOfAnEdit);
    }

    [Fact]
    public void An_edit_of_the_text_alone_changes_fewer()
    {
        _seeds.EditText();

        Check(MostStepsOfATextEdit, MostFilesOfATextEdit);
    }

    [Fact]
    public void A_blank_line_changes_few_files()
    {
        _seeds.AddBlankLine();

        Check(MostStepsOfABlankLine, MostFilesOfABlankLine);
    }

    [Fact]
    public void Each_edit_that_is_measured_names_a_new_official() => Assert.All(
        ComposedSeeds.Pages.Select((page, number) => (Page: page, Name: PageEdits.MayorName(number))),
        edit => Assert.Contains(
            ArticleReader.Read(PageEdits.WithMayor(edit.Page, edit.Name)).Facts!.Officials,
            official => official.Name == edit.Name && official.Posts.Any(post => post.Title == "代市长")));

    [Fact]
    public void Each_edit_of_the_text_that_is_measured_names_nobody() => Assert.All(ComposedSeeds.Pages, page => Assert.Equal(
        ArticleReader.Read(page.Text).Facts!.Officials.Select(official => official.Name),
        ArticleReader.Read(PageEdits.WithSentence(page, 1)).Facts!.Officials.Select(official => official.Name)));

    private void Check(int mostSteps, int mostFiles)
    {
        Run after = _seeds.Run();
        Assert.InRange(StepsRun(after), 1, mostSteps);
        Assert.InRange(FilesEmitted(after), 1, mostFiles);
        Assert.InRange(after.FilesChangedSince(_before).Length, 1, mostFiles);
        Assert.Equal(_seeds.RunCold().Files, after.Files);
    }

    /// <summary>How many outputs of all steps are not those of the run before.</summary>
    private static int StepsRun(Run run)
    {
        var changes = Changes.Of(run.Result);
        return typeof(Changes).GetProperties().Sum(step => (int)step.GetValue(changes)!);
    }

    /// <summary>How many outputs of the generator were written again, those that turned out as before among them.</summary>
    private static int FilesEmitted(Run run) => run.Result.TrackedOutputSteps.Values
        .SelectMany(steps => steps)
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason != IncrementalStepRunReason.Cached);
}
