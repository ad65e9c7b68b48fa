using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Documentation;

/// <summary>The C# of the README and the pages is that of the package.</summary>
public class SnippetTests
{
    // What the template's project has in scope, and the corpus.
    private const string Scope = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using MyApp;
        global using static MyApp.Corpus;
        """;

    public static TheoryData<string, int, string> Snippets
    {
        get
        {
            TheoryData<string, int, string> snippets = [];
            foreach (string page in MarkdownPage.Guides)
            {
                foreach ((int number, string code) in new MarkdownPage(page).Snippets.Index())
                    snippets.Add(page, number, code);
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles(string page, int number, string code)
    {
        CSharpCompilation corpus = DocumentedCorpora.Of(page).Output;
        SyntaxTree snippet = Compilations.Parse(code, corpus);
        bool isProgram = snippet.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
        Compilation compilation = corpus
            .AddSyntaxTrees(Compilations.Parse(Scope, corpus), snippet)
            .WithOptions(corpus.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(compilation.GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{page}, snippet {number + 1}: {problem}"));
    }

    [Fact]
    public void The_readme_has_snippets() => Assert.NotEmpty(new MarkdownPage("README.md").Snippets);
}
