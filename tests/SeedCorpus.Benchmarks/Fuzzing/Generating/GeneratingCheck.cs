using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.Benchmarks.Fuzzing.Generating;

/// <summary>What holds of the corpus of any pages: the generator does not fail, reads all of them, and what it makes compiles.</summary>
internal static class GeneratingCheck
{
    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <returns>What is wrong; empty where nothing is.</returns>
    public static IReadOnlyList<string> Problems(IEnumerable<FuzzCase> cases)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose)
            .WithPreprocessorSymbols("NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER");
        var compilation = CSharpCompilation.Create(
            "Fuzzed",
            references: s_framework,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));
        FuzzFile[] files = [.. cases.Select(page => new FuzzFile(page))];
        GeneratorRunResult result = CSharpGeneratorDriver
            .Create([new SeedCorpusGenerator().AsSourceGenerator()], files, parse, new FuzzOptions(files))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _)
            .GetRunResult().Results.Single();
        if (result.Exception is { } exception)
            return [exception.ToString()];

        using var assembly = new MemoryStream();
        return
        [
            .. Findings(compilation, files).Where(problem => problem.Id is "SEED1000" or "AD0001" || HasControls(problem.GetMessage(CultureInfo.InvariantCulture))).Select(Shown),
            .. output.Emit(assembly).Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(Shown),
        ];
    }

    private static ImmutableArray<Diagnostic> Findings(CSharpCompilation compilation, FuzzFile[] files) => compilation
        .WithAnalyzers([new FindingsAnalyzer()], new AnalyzerOptions([.. files], new FuzzOptions(files)))
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static string Shown(Diagnostic problem) => problem.ToString();

    private static bool HasControls(string message) => message.Any(unit => char.GetUnicodeCategory(unit)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
