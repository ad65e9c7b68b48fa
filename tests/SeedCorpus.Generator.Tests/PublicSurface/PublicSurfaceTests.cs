using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.PublicSurface;

/// <summary>
/// What users may write of the generated code is what the files beside this one list, for each target. A public line that goes
/// or changes breaks users; an internal one is a name that their own parts of the records cannot take. To accept, rename the
/// received file, and say in the changelog what changed.
/// </summary>
public class PublicSurfaceTests
{
    private static readonly Dictionary<string, CSharpCompilation> s_targets = new()
    {
        ["net10.0"] = Compilations.Empty(),
        ["net8.0"] = Compilations.Net8(),
        ["netstandard2.0"] = Compilations.NetStandard(),
    };

    private static readonly Seed[] s_one = [new("seeds/harbour.txt", Corpora.Harbour)];

    [Theory]
    [InlineData("net10.0", "internal")]
    [InlineData("net10.0", "public")]
    [InlineData("net8.0", "internal")]
    [InlineData("net8.0", "public")]
    [InlineData("netstandard2.0", "internal")]
    [InlineData("netstandard2.0", "public")]
    public void A_corpus_shows_its_users_what_the_file_lists(string target, string visibility) => Snapshot.VerifyFile(
        Path.Combine(Snapshot.Project, "PublicSurface", $"{target}.{visibility}.txt"),
        Of(s_one, target, visibility).Print());

    [Fact]
    public void Nothing_of_an_internal_corpus_is_public() =>
        Assert.Equal("\n", new Surface(Generate(s_one, "net10.0", "internal"), Accessibility.Public).Print());

    [Fact]
    public void Seeds_add_nothing_but_typed_members() =>
        Assert.Equal(Of([], "net10.0", "public").Print(), Of(Corpora.Two, "net10.0", "public").Print());

    [Fact]
    public void A_typed_member_is_a_property_of_its_set() => Assert.Equal(
        [
            "ArticleSet: public MyApp.Article 河湾_06_03 { get; }",
            "OfficialSet: public MyApp.Official 周平 { get; }",
            "OfficialSet: public MyApp.Official 孙山 { get; }",
            "OfficialSet: public MyApp.Official 钱海 { get; }",
            "SloganSet: public MyApp.Slogan 三个到位 { get; }",
            "StatementSet: public MyApp.Statement 河湾_06_03_孙山要求 { get; }",
        ],
        Of([new("seeds/river.txt", Corpora.River)], "net10.0", "public").TypedMembers());

    private static Surface Of(Seed[] seeds, string target, string visibility) =>
        new(Generate(seeds, target, visibility), visibility == "public" ? Accessibility.Public : Accessibility.Internal);

    private static Run Generate(Seed[] seeds, string target, string visibility) =>
        new Driver(seeds, new Options(("SeedCorpusVisibility", visibility)), s_targets[target]).Run().Compiles();
}
