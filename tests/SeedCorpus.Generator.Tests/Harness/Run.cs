using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
/// <param name="result">Of the generator.</param>
/// <param name="output">The project with what is generated in it.</param>
/// <param name="findings">What the analyzer finds in the seeds.</param>
internal sealed class Run(GeneratorRunResult result, CSharpCompilation output, Lazy<ImmutableArray<Diagnostic>> findings)
{
    public GeneratorRunResult Result { get; } = result;

    public CSharpCompilation Output { get; } = output;

    public SortedDictionary<string, string> Files { get; } = new(
        result.GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>What the analyzer finds in the seeds.</summary>
    public ImmutableArray<Diagnostic> Findings => findings.Value;

    /// <summary>All diagnostics in the form that a compiler prints, relative to the project.</summary>
    public string[] Diagnostics =>
        [.. Result.Diagnostics.Concat(Findings)
            .Select(diagnostic => diagnostic.ToString().Replace(Seed.ProjectDirectory, "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>Names of the files that are not the same in both, those that are in one only included.</summary>
    public string[] FilesChangedSince(Run before) =>
        [.. Files.Keys.Union(before.Files.Keys)
            .Where(name => Files.GetValueOrDefault(name) != before.Files.GetValueOrDefault(name))
            .Order(StringComparer.Ordinal)];

    /// <summary>Checks that everything compiles without a warning.</summary>
    public Run Compiles()
    {
        Diagnostic[] problems = [.. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(problems.Length == 0, string.Join("\n", problems.Take(20).Select(problem => problem.ToString())));
        return this;
    }

    /// <summary>Compiles a query with the corpus, runs it and gives back what it yields, a line each.</summary>
    /// <param name="body">The body of an iterator of objects, with the corpus and LINQ in scope.</param>
    public string[] Query(string body)
    {
        string source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using MyApp;
            using static MyApp.Corpus;

            public static class UserQuery
            {
                public static IEnumerable<object?> Lines()
                {
                    {{body}}
                }
            }
            """;
        CSharpCompilation compilation = Output.AddSyntaxTrees(Compilations.Parse(source, Output));
        using MemoryStream stream = new();
        EmitResult emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)));
        var lines = (IEnumerable<object?>)Assembly.Load(stream.ToArray())
            .GetType("UserQuery")!.GetMethod("Lines")!.Invoke(null, null)!;
        return [.. lines.Select(line => line?.ToString() ?? "null")];
    }
}
