using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>What is computed again after an edit; each edit's output equals that of a driver that has never run before.</summary>
public class IncrementalTests
{
    private const string HarbourPath = "seeds/harbour.txt";

    private readonly Driver _driver = new(Corpora.Two);
    private readonly Run _before;

    public IncrementalTests() => _before = _driver.Run();

    [Fact]
    public void No_change_recomputes_nothing()
    {
        Run after = Check(Changes.None);

        Assert.Empty(after.FilesChangedSince(_before));
    }

    [Fact]
    public void An_edit_of_csharp_reads_no_seed()
    {
        _driver.EditCSharp("namespace MyApp { internal static class Program { } }");

        Check(Changes.None);
    }

    [Fact]
    public void An_edited_paragraph_changes_the_file_that_holds_it()
    {
        _driver.Edit(HarbourPath, Corpora.Harbour.Replace("会议指出", "大会指出", StringComparison.Ordinal));

        Run after = Check(Changes.None with { Files = 1, Seeds = 1, Facts = 1, Corpus = 1, DataShards = 1 });
        Assert.Equal([DataFile(_before, "harbour")], after.FilesChangedSince(_before));
    }

    [Fact]
    public void A_blank_line_moves_locations_and_the_lines_that_comments_cite()
    {
        _driver.Edit(HarbourPath, "\n" + Corpora.Harbour);

        Run after = Check(Changes.None with
        {
            Files = 1,
            Seeds = 1,
            Locations = 1,
            LocationIndex = 1,
            LocationShards = 1,
            MemberShards = 1,
        });
        Assert.Equal([LocationsFile(_before), MembersFile(_before)], after.FilesChangedSince(_before));
    }

    [Fact]
    public void A_blank_line_at_the_end_changes_nothing_but_the_reading()
    {
        _driver.Edit(HarbourPath, Corpora.Harbour + "\n\n");

        Run after = Check(Changes.None with { Files = 1 });
        Assert.Empty(after.FilesChangedSince(_before));
    }

    [Fact]
    public void A_blank_line_moves_a_finding()
    {
        Driver driver = new([new Seed(HarbourPath, "题目\n#finding NoBody\n")]);
        Assert.Equal(["seeds/harbour.txt(2,10): warning SEED1008: The seed has no body: no paragraph of an article was found in it"], driver.Run().Diagnostics);

        driver.Edit(HarbourPath, "题目\n\n#finding NoBody\n");

        Run after = driver.Run();
        Assert.Equal(Changes.None with { Files = 1, Seeds = 1 }, Changes.Of(after.Result));
        Assert.Equal(["seeds/harbour.txt(3,10): warning SEED1008: The seed has no body: no paragraph of an article was found in it"], after.Diagnostics);
    }

    [Fact]
    public void A_seed_added_leaves_the_files_of_the_others_alone()
    {
        _driver.Add(new Seed("seeds/added.txt", "新题目\n新段落。"));

        Run after = Check(Changes.None with
        {
            Files = 1,
            Seeds = 1,
            Facts = 1,
            Locations = 1,
            Corpus = 1,
            LocationIndex = 1,
            DataShards = 1,
            LocationShards = 1,
            Links = 3,
            UsedShards = 1,
        });
        Assert.DoesNotContain(DataFile(_before, "harbour"), after.FilesChangedSince(_before));
        Assert.DoesNotContain(DataFile(_before, "river"), after.FilesChangedSince(_before));
    }

    [Fact]
    public void A_seed_removed_takes_its_facts_along()
    {
        _driver.Remove(HarbourPath);

        Run after = Check();
        Assert.DoesNotContain(after.Files.Values, text => text.Contains("严防死守", StringComparison.Ordinal));
    }

    [Fact]
    public void A_seed_renamed_keeps_its_facts_under_the_new_path()
    {
        _driver.Rename(HarbourPath, "seeds/zz.txt");

        Run after = Check();
        Assert.DoesNotContain(after.Files.Values, text => text.Contains("harbour", StringComparison.Ordinal));
        Assert.Contains(after.Files.Values, text => text.Contains("Seed: seeds/zz.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_order_of_the_seeds_changes_no_file()
    {
        _driver.Reverse();

        Run after = Check();
        Assert.Empty(after.FilesChangedSince(_before));
    }

    [Fact]
    public void Options_read_anew_and_equal_read_no_seed()
    {
        _driver.SetOptions(new Options());

        Check(Changes.None);
    }

    [Fact]
    public void Another_namespace_reads_no_seed()
    {
        _driver.SetOptions(new Options(("SeedCorpusNamespace", "Other")));

        Run after = Check(Changes.None with { Options = 1, Settings = 1 });
        Assert.Equal(_before.Files.Count, after.FilesChangedSince(_before).Length);
    }

    private Run Check(Changes changes)
    {
        Run after = Check();
        Assert.Equal(changes, Changes.Of(after.Result));
        return after;
    }

    private Run Check()
    {
        Run after = _driver.Run().Compiles();
        Assert.Equal(_driver.RunCold().Files, after.Files);
        return after;
    }

    private static string DataFile(Run run, string seed) =>
        run.Files.Single(file => file.Value.Contains($"Seed: seeds/{seed}.txt", StringComparison.Ordinal)).Key;

    // Harbour's locations and members lie in the files whose numbers are that of its data, modulo the number of such files.
    private static string LocationsFile(Run run) => $"Locations{NumberOf(run) % Merging.Sharding.LocationShards:00}.g.cs";

    private static string MembersFile(Run run) => $"Members{NumberOf(run) % Merging.Sharding.MemberShards:00}.g.cs";

    private static int NumberOf(Run run) =>
        int.Parse(DataFile(run, "harbour")[4..6], System.Globalization.CultureInfo.InvariantCulture);
}
