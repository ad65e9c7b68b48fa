using SeedCorpus.Benchmarks.Fuzzing;
using SeedCorpus.Benchmarks.Fuzzing.Generating;

namespace SeedCorpus.Generator.Tests;

/// <summary>
/// Pages made of the five seeds by chance, the same ones each time. Each is read without an exception, twice alike, with
/// places inside of it and in bounded time; each corpus of them compiles. The benchmarks' command <c>fuzz</c> makes more.
/// </summary>
[Collection(nameof(RunAlone))]
public class FuzzTests
{
    private const int Cases = 2000;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, Cases / FuzzCommand.BatchSize).Select(batch => batch * FuzzCommand.BatchSize)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Any_page_is_read_and_any_corpus_compiles(int first) =>
        Assert.Empty(FuzzCommand.Failures([.. Enumerable.Range(first, FuzzCommand.BatchSize).Select(FuzzCase.Make)])
            .Select(failure => $"case {failure.Page.Number} ({failure.Page.Made}): {failure.Problem}"));

    [Fact]
    public void A_case_is_made_alike_again() => Assert.Equal(FuzzCase.Make(7), FuzzCase.Make(7));

    [Fact]
    public void Cases_differ() =>
        Assert.True(Enumerable.Range(0, 200).Select(number => FuzzCase.Make(number).Text).Distinct().Count() > 190);
}

/// <summary>Tests that run while no other does: they bound how long something may take.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public class RunAlone;
