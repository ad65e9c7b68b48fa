using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Baseline;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>
/// A project with the generator in it. Every run is made twice, and the second must have nothing to do; a generator that
/// throws fails the test.
/// </summary>
internal sealed class Driver
{
    public static readonly CSharpParseOptions CSharp12 = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose)
        .WithPreprocessorSymbols("NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER");

    private readonly Func<string, ReadingHints, CancellationToken, SeedReading>? _read;
    private readonly List<Seed> _seeds;
    private readonly AdditionalText[] _baseline;
    private AnalyzerConfigOptionsProvider _options;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Driver(
        IEnumerable<Seed> seeds,
        AnalyzerConfigOptionsProvider? options = null,
        CSharpCompilation? compilation = null,
        Func<string, ReadingHints, CancellationToken, SeedReading>? read = null,
        string? baseline = null)
    {
        _seeds = [.. seeds];
        _baseline = baseline is null ? [] : [new BaselineFile(baseline)];
        _options = options ?? new Options();
        _compilation = compilation ?? Compilations.Empty();
        _read = read;
        _driver = CSharpGeneratorDriver.Create(
            [new SeedCorpusGenerator(read ?? PlainReader.Read).AsSourceGenerator()],
            Files,
            (CSharpParseOptions)_compilation.SyntaxTrees[0].Options,
            new HostOptions(_options, Files),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    private ImmutableArray<AdditionalText> Files => [.. _seeds, .. _baseline];

    public Run Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out ImmutableArray<Diagnostic> _);
        GeneratorRunResult result = Result();
        _driver = _driver.RunGenerators(_compilation);
        StepAssert.AllCached(Result());
        StepAssert.NothingBanned(result);
        AnalyzerOptions project = new([.. _seeds], new HostOptions(_options, _seeds));
        return new Run(result, (CSharpCompilation)output, new(() => Find(project)));
    }

    private ImmutableArray<Diagnostic> Find(AnalyzerOptions project)
    {
        ImmutableArray<Diagnostic> found = _compilation
            .WithAnalyzers([new FindingsAnalyzer(new SeedReader(_read ?? PlainReader.Read))], project)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return found;
    }

    /// <summary>The output of a driver that has never run before, on the same input.</summary>
    public Run RunCold() => new Driver(_seeds, _options, _compilation, _read).Run();

    public void Edit(string path, string text) => Replace(path, new Seed(path, text));

    public void Rename(string path, string newPath)
    {
        Replace(path, new Seed(newPath, Find(path).Text));
        SetOptions(_options);
    }

    public void Add(Seed seed)
    {
        _seeds.Add(seed);
        _driver = _driver.AddAdditionalTexts([seed]);
        SetOptions(_options);
    }

    public void Remove(string path)
    {
        Seed seed = Find(path);
        _seeds.Remove(seed);
        _driver = _driver.RemoveAdditionalTexts([seed]);
        SetOptions(_options);
    }

    public void Reverse()
    {
        _driver = _driver.RemoveAdditionalTexts([.. _seeds]);
        _seeds.Reverse();
        _driver = _driver.AddAdditionalTexts([.. _seeds]);
    }

    public void EditCSharp(string source) => _compilation =
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Compilations.Parse(source, _compilation));

    public void SetOptions(AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new HostOptions(options, Files));
    }

    private Seed Find(string path) => _seeds.Single(seed => seed.Path == new Seed(path, "").Path);

    private void Replace(string path, Seed seed)
    {
        Seed old = Find(path);
        _seeds[_seeds.IndexOf(old)] = seed;
        _driver = _driver.ReplaceAdditionalText(old, seed);
    }

    private GeneratorRunResult Result()
    {
        GeneratorRunResult result = Assert.Single(_driver.GetRunResult().Results);
        Assert.True(result.Exception is null, result.Exception?.ToString());
        Assert.DoesNotContain(_driver.GetRunResult().Diagnostics, diagnostic => diagnostic.Id is "CS8784" or "CS8785");
        return result;
    }
}
