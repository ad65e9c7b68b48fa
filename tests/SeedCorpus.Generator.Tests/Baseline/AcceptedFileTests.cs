using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>The baseline as the generator gives it to AcceptCorpus.</summary>
public class AcceptedFileTests
{
    private static readonly Options s_accepting = new(("SeedCorpusAccepting", "true"));

    [Fact]
    public void It_is_given_only_when_the_corpus_is_accepted()
    {
        Assert.DoesNotContain("Baseline.g.cs", new Driver(Corpora.Two).Run().Files.Keys);
        Assert.Equal(Recording.Of(Corpora.Two), Accept(Corpora.Two));
    }

    [Fact]
    public void Text_of_seeds_cannot_leave_its_comment()
    {
        Seed hostile = new("a.txt", "题\u2028class A;\u0085class B;\u2029#error\n#headline //~\t\\\u202E\n#source \uD800");

        Assert.Equal(Recording.Of(hostile), Accept(hostile));
    }

    private static string Accept(params Seed[] seeds)
    {
        Run run = new Driver(seeds, s_accepting, baseline: "").Run().Compiles();
        return string.Concat(run.Files["Baseline.g.cs"].Split('\n')
            .Where(line => line.StartsWith("//~", StringComparison.Ordinal))
            .Select(line => line[3..] + "\n"));
    }
}
