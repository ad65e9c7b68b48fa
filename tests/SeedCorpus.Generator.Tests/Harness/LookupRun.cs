using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Lookup;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>A project with a corpus whose use of it is checked.</summary>
internal sealed class LookupRun
{
    public const string ProgramPath = "/work/project/Program.cs";

    private readonly Options _options;
    private readonly SeedReader _reader;

    public LookupRun(IReadOnlyList<Seed> seeds, Options? options = null)
    {
        Seeds = seeds;
        _options = options ?? new Options();
        _reader = new SeedReader(Read);
        Generated = new Driver(seeds, _options).Run();
    }

    public IReadOnlyList<Seed> Seeds { get; }

    public Run Generated { get; }

    /// <summary>The project with what is generated in it, and nothing of its own.</summary>
    public CSharpCompilation Corpus => Generated.Output;

    /// <summary>How many seeds the analyzer has read.</summary>
    public int SeedsRead { get; private set; }

    /// <summary>A program of statements, with the corpus in scope.</summary>
    public static string Program(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using MyApp;
        using static MyApp.Corpus;

        public static class Program
        {
            public static void Main()
            {
                {{statements}}
            }
        }

        """;

    /// <summary>What is reported about statements: the text at the place, then severity, id and message.</summary>
    public string[] Report(string statements) => ReportFile(Program(statements));

    public string[] ReportFile(string source) =>
        [.. Diagnose(Corpus.AddSyntaxTrees(Compilations.Parse(source, Corpus))).Select(diagnostic =>
            $"{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}: "
            + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}")];

    /// <summary>The analyzer's diagnostics of the last file in the order of the text; the compiler must have no error there.</summary>
    public ImmutableArray<Diagnostic> Diagnose(Compilation compilation)
    {
        SemanticModel program = compilation.GetSemanticModel(compilation.SyntaxTrees.Last());
        Assert.Empty(program.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.ToString()));
        ImmutableArray<Diagnostic> found = WithAnalyzer(compilation)
            .GetAnalyzerSemanticDiagnosticsAsync(program, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return found.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
    }

    /// <summary>The analyzer's diagnostics of all files, the generated ones too.</summary>
    public ImmutableArray<Diagnostic> DiagnoseAll(Compilation compilation) =>
        WithAnalyzer(compilation).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private CompilationWithAnalyzers WithAnalyzer(Compilation compilation) =>
        compilation.WithAnalyzers([new LookupAnalyzer(_reader)], new AnalyzerOptions([.. Seeds], new HostOptions(_options, Seeds)));

    private SeedReading Read(string seed, ReadingHints hints, CancellationToken cancellation)
    {
        SeedsRead++;
        return PlainReader.Read(seed, hints, cancellation);
    }
}
