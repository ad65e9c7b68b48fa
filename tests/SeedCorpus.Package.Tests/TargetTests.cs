using SeedCorpus.Package.Tests.Harness;

namespace SeedCorpus.Package.Tests;

/// <summary>The projects that the package serves; each is built with warnings as errors, and what can be run is run.</summary>
[Collection(SharedFeed.Name)]
public class TargetTests(Feed feed)
{
    private const string Console = "<OutputType>Exe</OutputType>";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_program(string framework)
    {
        Solution solution = OnePage().Project("App.csproj", framework, Console + "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>");

        solution.Build().MustSucceed();

        Assert.Equal(Pages.ProgramPrints, solution.Run($"bin/Debug/{framework}/App.dll"));
    }

    [Fact]
    public void A_project_without_nullable_annotations_and_implicit_usings_but_with_every_rule_of_analysis()
    {
        Solution solution = OnePage().Project("App.csproj", "net10.0", Console + """
            <Nullable>disable</Nullable>
            <ImplicitUsings>disable</ImplicitUsings>
            <AnalysisMode>All</AnalysisMode>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
            <IsAotCompatible>true</IsAotCompatible>
            <NoWarn>CA1852</NoWarn>
            """);

        solution.Build().MustSucceed();

        Assert.Equal(Pages.ProgramPrints, solution.Run("bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void A_path_with_spaces_and_han_characters()
    {
        Solution solution = new Solution(feed, "我的 语料库").Write("seeds/南山 一.txt", Pages.South).Write("Program.cs", Pages.Program)
            .Project("语料 App.csproj", "net10.0", Console + "<RootNamespace>App</RootNamespace>");

        solution.Build().MustSucceed();

        Assert.Equal(Pages.ProgramPrints, solution.Run("bin/Debug/net10.0/语料 App.dll"));
    }

    /// <summary>Signs that have a meaning in a project or in a configuration of the compiler.</summary>
    [Theory]
    [InlineData("南山#1.txt")]
    [InlineData("南山;1.txt")]
    [InlineData("南山%231.txt")]
    [InlineData("[南山]{1,2}!.txt")]
    [InlineData("$(南山)@(x)'1'.txt")]
    public void A_seed_with_signs_in_its_name(string name)
    {
        Solution solution = new Solution(feed).Write("seeds/" + name, Pages.South).Write("Program.cs", Pages.Program)
            .Project("App.csproj", "net10.0", Console);

        solution.Build().MustSucceed();

        Assert.Equal(Pages.ProgramPrints, solution.Run("bin/Debug/net10.0/App.dll"));
    }

    /// <summary>What a program can do with a library's corpus, though it is itself of a C# that could have none.</summary>
    [Fact]
    public void A_library_for_netstandard_with_a_public_corpus_and_a_program_that_uses_it()
    {
        Solution solution = new Solution(feed)
            .Write("Library/seeds/south.txt", Pages.South)
            .Project("Library/Library.csproj", "netstandard2.0", """
                <LangVersion>12</LangVersion>
                <SeedCorpusVisibility>public</SeedCorpusVisibility>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                """)
            .Write("App/Program.cs", """
                using static Library.Corpus;

                static class Program
                {
                    static void Main()
                    {
                        System.Console.OutputEncoding = System.Text.Encoding.UTF8;
                        System.Console.WriteLine(Officials.张三.Posts[0].Text);
                        System.Console.WriteLine(Articles[0].Title);
                    }
                }
                """)
            .Plain("App/App.csproj", "net10.0", Console + "<LangVersion>7.3</LangVersion>",
                """<ProjectReference Include="../Library/Library.csproj" />""");

        solution.Build("App").MustSucceed();

        Assert.Equal(["市委书记", "南山市召开防汛工作会议"], solution.Run("App/bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void Two_corpora_in_one_solution()
    {
        Solution solution = OnePage("App/")
            .Write("App/More.cs", """
                using System.Runtime.CompilerServices;

                static class More
                {
                    [ModuleInitializer]
                    internal static void Print() => System.Console.WriteLine(North.Corpus.Officials.王五.Name);
                }
                """)
            .Project("App/App.csproj", "net10.0", Console, """<ProjectReference Include="../North/North.csproj" />""")
            .Write("North/seeds/north.txt", Pages.North)
            .Write("North/Friends.cs", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]\n")
            .Project("North/North.csproj", "net10.0")
            .Write("All.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="North/North.csproj" /></Solution>""");

        solution.Build("All.slnx").MustSucceed();

        Assert.Equal(["王五", .. Pages.ProgramPrints], solution.Run("App/bin/Debug/net10.0/App.dll"));
    }

    /// <summary>
    /// For net9.0, whose native compiler comes in one package; that of net10.0 asks for another, which not every registry has. The
    /// generated code is the same. A C compiler has to be installed: clang or gcc.
    /// </summary>
    [Fact]
    public void A_native_program()
    {
        Solution solution = OnePage().Project("App.csproj", "net9.0", Console + "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>");

        Command publish = solution.Dotnet("publish", "-warnaserror", "-m:1", "--output", "native").MustSucceed();

        Assert.Contains("Generating native code", publish.Output, StringComparison.Ordinal);
        Assert.Empty(publish.Problems);
        Assert.Equal(Pages.ProgramPrints, Command.Run(solution.Root, solution.PathTo("native/App")).MustSucceed().Lines);
    }

    [Fact]
    public void A_project_for_many_frameworks_and_its_baseline()
    {
        Solution solution = new Solution(feed).Write("seeds/south.txt", Pages.South)
            .Project("App.csproj", "netstandard2.0;net8.0", "<LangVersion>12</LangVersion>");

        solution.Dotnet("build", "-warnaserror", "-m:1", "-t:AcceptCorpus", "-restore").MustSucceed();
        solution.Build().MustSucceed();
        solution.Write("seeds/south.txt", Pages.South.Replace("李四", "李五", StringComparison.Ordinal));

        Assert.Contains(solution.Build().MustFail().Problems, problem => problem.StartsWith("error SEED5003:", StringComparison.Ordinal));
    }

    private Solution OnePage(string folder = "") =>
        new Solution(feed).Write(folder + "seeds/south.txt", Pages.South).Write(folder + "Program.cs", Pages.Program);
}
