using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

public class OptionsTests
{
    [Theory]
    [InlineData("Some.Where", "Some.Where.Corpus")]
    [InlineData("my.class", "my.@class.Corpus")]
    public void SeedCorpusNamespace_names_the_namespace(string name, string corpus) =>
        AssertCorpusIs(corpus, new Options(("SeedCorpusNamespace", name)));

    [Theory]
    [InlineData("2022-app.x", "_2022_app.x.Corpus")]
    [InlineData("", "Corpus")]
    public void A_root_namespace_is_mended_where_it_must_be(string root, string corpus) =>
        AssertCorpusIs(corpus, new Options(("RootNamespace", root)));

    [Theory]
    [InlineData("a..b")]
    [InlineData("1a")]
    [InlineData("a; class Evil { }")]
    public void What_is_no_namespace_is_reported_and_the_root_namespace_used(string name)
    {
        Run run = AssertCorpusIs("MyApp.Corpus", new Options(("SeedCorpusNamespace", name)));

        Assert.Equal(
            [$"warning SEED6101: '{name}' is no namespace; SeedCorpusNamespace is ignored and the root namespace is used"], run.Diagnostics);
    }

    [Fact]
    public void The_corpus_is_internal_unless_asked_to_be_public()
    {
        Assert.Contains("\ninternal static partial class Corpus", new Driver([]).Run().Files["Corpus.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "\npublic static partial class Corpus",
            new Driver([], new Options(("SeedCorpusVisibility", "public"))).Run().Files["Corpus.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_accessibility_is_reported()
    {
        Run run = AssertCorpusIs("MyApp.Corpus", new Options(("SeedCorpusVisibility", "protected")));

        Assert.Equal(
            ["warning SEED6102: 'protected' is neither internal nor public; SeedCorpusVisibility is ignored and the corpus is internal"],
            run.Diagnostics);
    }

    [Theory]
    [InlineData("SeedCorpusArticleMembers", "articles")]
    [InlineData("SeedCorpusStatementMembers", "statements")]
    public void What_is_neither_true_nor_false_is_reported(string property, string elements)
    {
        Run run = AssertCorpusIs("MyApp.Corpus", new Options((property, "no")));

        Assert.Equal(
            [$"warning SEED6105: 'no' is neither true nor false; {property} is ignored and the number of {elements} decides"],
            run.Diagnostics);
    }

    private static Run AssertCorpusIs(string type, Options options)
    {
        Run run = new Driver(Corpora.Two, options).Run().Compiles();
        Assert.Contains(
            run.Output.GetSymbolsWithName("Corpus"),
            symbol => symbol.ToDisplayString(Microsoft.CodeAnalysis.SymbolDisplayFormat.CSharpErrorMessageFormat) == type);
        return run;
    }
}
