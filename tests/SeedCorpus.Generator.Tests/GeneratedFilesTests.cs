using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

public class GeneratedFilesTests
{
    [Fact]
    public void Two_seeds_give_these_files()
    {
        Run run = new Driver(Corpora.Two).Run().Compiles();

        string[] templates = new Driver([]).Run().Files.Keys.Except(run.Files.Keys).ToArray();
        Assert.Empty(templates);
        Snapshot.Verify(run.Files
            .Where(file => file.Key.Contains("Data", StringComparison.Ordinal)
                || file.Key.Contains("Locations", StringComparison.Ordinal)
                || file.Key.Contains("Members", StringComparison.Ordinal)
                || file.Key.Contains("Store.", StringComparison.Ordinal) && !file.Key.StartsWith("Text", StringComparison.Ordinal)
                || file.Key is "Stores.g.cs")
            .ToDictionary());
    }

    [Fact]
    public void No_seeds_give_an_empty_corpus()
    {
        Run run = new Driver([]).Run().Compiles();

        Assert.Equal(
            ["0", "0", "0", "0", "0"],
            run.Query("""
                yield return Articles.Count;
                yield return Officials.Count;
                yield return Slogans.Count();
                yield return Statements.Count();
                yield return Concordance("any").Count();
                """));
    }

    [Fact]
    public void Files_are_few_and_their_names_short_whatever_the_size_of_the_corpus()
    {
        IEnumerable<Seed> seeds = Enumerable.Range(0, 400).Select(i => new Seed($"seeds/{i}.txt", Corpora.River));

        Run run = new Driver(seeds).Run();

        Assert.InRange(run.Files.Count, 1, 80);
        Assert.All(run.Files.Keys, name => Assert.Matches("^[A-Za-z0-9.]{1,30}$", name));
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Output_has_no_byte_order_mark_no_carriage_return_and_no_absolute_path()
    {
        Run run = new Driver([.. Corpora.Two, new Seed("/elsewhere/far.txt", "题目\r\n正文\r\n")]).Run();

        Assert.All(run.Result.GeneratedSources, file => Assert.Empty(file.SourceText.Encoding!.GetPreamble()));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("/work", text, StringComparison.Ordinal));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("elsewhere", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Bodies_lie_in_pieces_of_a_size_that_compiles_fast()
    {
        string body = string.Concat(Enumerable.Repeat("一二三四五六七八九十\n", 50_000));
        Run run = new Driver([new Seed("seeds/long.txt", "题目\n" + body)]).Run().Compiles();

        string shard = run.Files.Single(file => file.Key.StartsWith("Data", StringComparison.Ordinal)).Value;
        string[] pieces = [.. shard.Split("@\"").Skip(1).Select(piece => piece[..piece.IndexOf('"', StringComparison.Ordinal)])];
        Assert.True(pieces.Length > 3);
        Assert.All(pieces, piece => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(piece), 1, 1_000_000));
        Assert.Equal(
            [$"{body.Length - 1}", "True"],
            run.Query("""
                yield return Articles[0].Text.Length;
                yield return Articles[0].Paragraphs.All(paragraph => paragraph == "一二三四五六七八九十");
                """));
    }

    [Fact]
    public void The_order_of_seeds_does_not_matter()
    {
        Seed[] seeds = [.. Corpora.Two, new("seeds/sub/harbour.txt", Corpora.Harbour), new("a.txt", "题\n文")];

        Assert.Equal(new Driver(seeds).Run().Files, new Driver(seeds.Reverse()).Run().Files);
    }
}
