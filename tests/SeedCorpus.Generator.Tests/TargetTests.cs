using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests;

/// <summary>The projects that take the generated code without a warning.</summary>
public class TargetTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Every_language_version_from_csharp_12(LanguageVersion version) =>
        new Driver(Corpora.Two, compilation: Compilations.Empty(Driver.CSharp12.WithLanguageVersion(version))).Run().Compiles();

    [Fact]
    public void Projects_without_nullable_reference_types() =>
        new Driver(Corpora.Two, compilation: Compilations.Empty(nullable: NullableContextOptions.Disable)).Run().Compiles();

    [Fact]
    public void Libraries_that_publish_and_document_the_corpus() =>
        new Driver(Corpora.Two, new Options(("SeedCorpusVisibility", "public"))).Run().Compiles();

    [Fact]
    public void Netstandard()
    {
        Run run = new Driver(Corpora.Two, compilation: Compilations.NetStandard()).Run().Compiles();

        Assert.Equal(["昨天,港城市召开防汛工作会议。市委书记钱海强调,要严防死守,做到三个到位。市长孙山主持。"], run.Query("yield return Articles[0].Paragraphs[0];"));
    }

    [Fact]
    public void A_type_of_the_users_captures_no_name()
    {
        CSharpCompilation empty = Compilations.Empty();
        CSharpCompilation hostile = empty.ReplaceSyntaxTree(empty.SyntaxTrees[0], Compilations.Parse(
            """
            namespace MyApp.System { internal class String { } internal class Array { } }
            namespace MyApp.Collections { internal class List { } }
            namespace MyApp { internal class IReadOnlyList<T> { } internal class Func<T> { } internal class DateTime { } internal class Fields { } }
            """,
            empty));

        new Driver(Corpora.Two, compilation: hostile).Run().Compiles();
    }

    [Fact]
    public void An_older_language_is_told_what_is_missing()
    {
        Run run = new Driver(
            Corpora.Two, compilation: Compilations.Empty(Driver.CSharp12.WithLanguageVersion(LanguageVersion.CSharp11))).Run();

        Assert.Empty(run.Files);
        Assert.Equal(["error SEED6103: The corpus needs C# 12 or later: set LangVersion to 12 or higher"], run.Diagnostics);
    }
}
