using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Reading;

/// <summary>Which files a project lists as its seeds.</summary>
public class ListedFilesTests
{
    [Theory]
    [InlineData("/pages/a.txt", "/pages/a.txt", true)]
    [InlineData("/pages/a.txt", "/pages/b.txt", false)]
    [InlineData("/pages/a.txt", "/pages/A.txt", false)]
    [InlineData("", "/pages/a.txt", false)]
    public void A_file_is_a_seed_where_its_path_is_listed(string list, string file, bool isSeed) => Assert.Equal(isSeed, Has(list, file));

    [Theory]
    [InlineData("/pages/a.txt")]
    [InlineData("/pages/b.txt")]
    public void Two_slashes_stand_between_two_paths(string file) => Assert.True(Has("/pages/a.txt///pages/b.txt", file));

    [Theory]
    [InlineData("/pages/old/../a.txt")]
    [InlineData("/pages/./a.txt")]
    [InlineData("/pages//a.txt")]
    public void A_path_may_go_another_way(string file) => Assert.True(Has("/pages/a.txt", file));

    [Theory]
    [InlineData(@"C:\pages\a.txt", "C:/pages/a.txt")]
    [InlineData(@"C:\pages\a.txt//C:\pages\b.txt", @"C:\pages\b.txt")]
    [InlineData(@"\\server\pages\a.txt", "//server/pages/a.txt")]
    public void Slashes_may_lean_either_way(string list, string file) => Assert.True(Has(list, file));

    [Theory]
    [InlineData("/pages/a%23b.txt", "/pages/a#b.txt")]
    [InlineData("/pages/a%3Bb.txt", "/pages/a;b.txt")]
    [InlineData("/pages/a%2523b.txt", "/pages/a%23b.txt")]
    [InlineData("/pages/a%0Ab.txt", "/pages/a\nb.txt")]
    public void What_would_end_the_value_is_written_as_its_number(string list, string file) => Assert.True(Has(list, file));

    private static bool Has(string list, string file) =>
        ListedFiles.Have(ListedFiles.Seeds, new Options(("SeedCorpusSeedFiles", list)), new Anywhere(file));

    private sealed class Anywhere(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
