using System.Text;
using SeedCorpus.Benchmarks.Composing;
using SeedCorpus.Benchmarks.Composing.Truths;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Tests.Composing;

/// <summary>Composed pages are the same everywhere, as large as pages are, about nobody real, and their truth is clean.</summary>
public class ComposerTests
{
    private const int MeanBytes = 5600;

    [Fact]
    public void The_same_seed_makes_the_same_pages() =>
        Assert.Equal("93D572475FBB4A3D", ComposedPages.Hash(ComposedPages.First.Take(50)));

    [Fact]
    public void A_page_does_not_depend_on_how_many_are_made()
    {
        ComposedPage alone = CorpusComposer.Compose(ComposedPages.Seed, 18).Last();

        Assert.Equal(ComposedPages.Hash([ComposedPages.First[17]]), ComposedPages.Hash([alone]));
    }

    [Fact]
    public void Another_seed_makes_other_pages()
    {
        HashSet<string> texts = [.. ComposedPages.First.Select(page => page.Text)];

        Assert.DoesNotContain(CorpusComposer.Compose(ComposedPages.Seed + 1, 50), page => texts.Contains(page.Text));
    }

    [Fact]
    public void No_two_pages_have_one_path()
    {
        Assert.Equal(ComposedPages.First.Count, ComposedPages.First.Select(page => page.Path).Distinct().Count());
        Assert.All(ComposedPages.First, page => Assert.Matches(@"^seeds/20\d\d/[01]\d/\d{5}\.txt$", page.Path));
    }

    [Fact]
    public void Pages_are_as_large_as_those_of_the_web()
    {
        double mean = ComposedPages.First.Average(page => Encoding.UTF8.GetByteCount(page.Text));

        Assert.InRange(mean, MeanBytes * 0.85, MeanBytes * 1.15);
        Assert.All(ComposedPages.First, page => Assert.InRange(page.Truth.Paragraphs.Count, 5, 21));
    }

    [Fact]
    public void The_truth_is_Simplified()
    {
        HashSet<char> traditional = [.. EmbeddedTable.Pairs("OpenCC/telling.tsv").Single(row => row.Key == "Traditional").Value];

        foreach (Truth truth in ComposedPages.First.Select(page => page.Truth))
        {
            foreach (string text in truth.Officials.Select(official => official.Name)
                .Concat(truth.Paragraphs.Select(paragraph => paragraph.Text)).Concat(truth.Headlines).Concat(truth.Slogans.Select(slogan => slogan.Text)))
            {
                Assert.DoesNotContain(text, traditional.Contains);
                Assert.DoesNotContain('{', text);
            }
        }
    }

    [Fact]
    public void Every_slogan_and_official_of_the_truth_is_used()
    {
        foreach (Truth truth in ComposedPages.First.Select(page => page.Truth))
        {
            string text = string.Join("\n", [.. truth.Headlines, .. truth.Paragraphs.Select(paragraph => paragraph.Text)]);
            Assert.All(truth.Slogans, slogan => Assert.InRange(slogan.Uses, 1, 60));
            Assert.All(truth.Officials, official => Assert.Contains(official.Name, text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.All(truth.Officials, official => Assert.NotEmpty(official.Roles));
        }
    }
}
