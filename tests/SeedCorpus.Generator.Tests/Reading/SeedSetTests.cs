using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Reading;

/// <summary>The seeds of one run after the other are those that a set gives that has had no run before.</summary>
public class SeedSetTests
{
    // Those of this class, whether they are there or not.
    private static readonly Seed[] s_listed =
    [
        .. Enumerable.Range(100, 100).Select(number => $"{number}")
            .Concat(["a", "b", "c", "d", "/elsewhere/a", "/there/a"])
            .Select(name => new Seed(name + ".txt", "")),
    ];

    private readonly SeedSet _set = new();
    private readonly SeedReader _reader = new(PlainReader.Read);
    private readonly HostOptions _options = new(new Options(), s_listed);

    [Fact]
    public void Seeds_come_in_the_order_of_their_paths()
    {
        TextFile c = File("c.txt", "丙"), a = File("a.txt", "甲"), b = File("b.txt", "乙");

        Assert.Equal(["a.txt", "b.txt", "c.txt"], PathsOf(c, a, b));
    }

    [Fact]
    public void Seeds_come_and_go_and_change()
    {
        TextFile a = File("a.txt", "甲"), b = File("b.txt", "乙"), c = File("c.txt", "丙"), d = File("d.txt", "丁");
        PathsOf(b, c, d);

        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], PathsOf(b, c, d, a));
        Assert.Equal(["a.txt", "c.txt", "d.txt"], PathsOf(c, d, a));
        EquatableArray<ReadSeed> seeds = Of(d, a, File("c.txt", "戊"));
        Assert.Equal(["a.txt", "c.txt", "d.txt"], seeds.Select(seed => seed.Path));
        Assert.Equal("戊", seeds[1].Article!.Facts.Title);
    }

    [Fact]
    public void Files_that_change_places_change_nothing()
    {
        TextFile a = File("a.txt", "甲"), b = File("b.txt", "乙");
        EquatableArray<ReadSeed> before = Of(a, b);

        EquatableArray<ReadSeed> after = Of(b, a);

        Assert.Equal(["a.txt", "b.txt"], after.Select(seed => seed.Path));
        Assert.All(after.Zip(before), pair => Assert.Same(pair.Second, pair.First));
    }

    [Fact]
    public void More_files_than_are_compared_one_by_one_may_change_at_once()
    {
        TextFile[] before = [.. Enumerable.Range(100, 90).Select(number => File($"{number}.txt", "甲"))];
        Of(before);

        EquatableArray<ReadSeed> after = Of([.. Enumerable.Range(110, 90).Reverse().Select(number => File($"{number}.txt", "乙"))]);

        Assert.Equal(Enumerable.Range(110, 90).Select(number => $"{number}.txt"), after.Select(seed => seed.Path));
        Assert.All(after, seed => Assert.Equal("乙", seed.Article!.Facts.Title));
    }

    [Fact]
    public void Files_under_one_path_are_numbered_whichever_comes_first()
    {
        TextFile near = new(new Seed("/elsewhere/a.txt", "甲"), _reader), far = new(new Seed("/there/a.txt", "乙"), _reader);
        PathsOf(near);

        Assert.Equal(["a.txt", "a.txt#2"], PathsOf(near, far));
        Assert.Equal(["a.txt"], PathsOf(far));
        Assert.Equal(["a.txt", "a.txt#2"], PathsOf(far, near));
    }

    [Fact]
    public void Other_options_are_asked_for_each_file()
    {
        TextFile a = File("a.txt", "甲");
        Of(a);
        HostOptions options = new(new Options(("ProjectDir", Seed.ProjectDirectory + "sub/")), s_listed);

        Assert.Equal(["../a.txt"], _set.Read(([a], options), CancellationToken.None).Select(seed => seed.Path));
    }

    [Fact]
    public void An_article_whose_seed_says_the_same_elsewhere_stays_the_object_that_it_was()
    {
        TextFile other = File("b.txt", "乙");
        ArticleSource before = Of(other, File("a.txt", "题目\n正文。"))[0].Article!;

        ReadSeed moved = Of(other, File("a.txt", "\n\n题目\n正文。"))[0];

        Assert.Same(before, moved.Article);
    }

    [Fact]
    public void An_article_that_says_something_else_is_another()
    {
        ArticleSource before = Of(File("a.txt", "题目\n正文。"))[0].Article!;

        Assert.NotSame(before, Of(File("a.txt", "题目\n别的正文。"))[0].Article);
    }

    [Fact]
    public void Locations_stay_the_object_that_they_were_where_something_else_stands_in_the_same_places()
    {
        LocationSource before = Of(File("a.txt", "题目\n正文。"))[0].Locations!;

        Assert.Same(before, Of(File("a.txt", "题目\n别文。"))[0].Locations);
        Assert.NotSame(before, Of(File("a.txt", "题目\n别的正文。"))[0].Locations);
    }

    private IEnumerable<string> PathsOf(params TextFile[] files) => Of(files).Select(seed => seed.Path);

    private EquatableArray<ReadSeed> Of(params TextFile[] files) => _set.Read(([.. files], _options), CancellationToken.None);

    private TextFile File(string path, string text) => new(new Seed(path, text), _reader);
}
