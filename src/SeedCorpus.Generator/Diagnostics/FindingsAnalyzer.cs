using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>Reports what is odd about the seeds, each finding at its line, but for what the options of a seed say to ignore.</summary>
/// <remarks>
/// The generator could report them, but a driver filters all diagnostics of a generator again in every run, on every keystroke; an
/// analyzer is asked only where findings are wanted.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingsAnalyzer : DiagnosticAnalyzer
{
    private readonly SeedReader _reader;

    /// <summary>Makes an analyzer that shares what the generator has read.</summary>
    public FindingsAnalyzer()
        : this(SeedReader.OfArticles)
    {
    }

    internal FindingsAnalyzer(SeedReader reader) => _reader = reader;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfSeeds;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        SharedFindings shared = new(_reader);
        context.RegisterAdditionalFileAction(file => Report(file, shared));
    }

    private void Report(AdditionalFileAnalysisContext context, SharedFindings shared)
    {
        AdditionalText file = context.AdditionalFile;
        if (!TextFile.HasExtension(file)
            || TextFile.OptionsOfSeed(file, context.Options.AnalyzerConfigOptionsProvider) is not { } options)
            return;
        IEnumerable<SeedProblem> own = _reader.Read(file, options.Hints, context.CancellationToken).Problems;
        foreach (SeedProblem problem in options.Problems.Concat(own).Concat(shared.In(file, context.Options, context.CancellationToken)))
        {
            if (!options.Ignored.Contains(problem.Id))
                context.ReportDiagnostic(Problems.Diagnose(problem));
        }
    }
}
