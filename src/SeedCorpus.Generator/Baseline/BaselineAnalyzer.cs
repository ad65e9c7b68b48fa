using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Reports where the corpus differs from its baseline, each difference at its line of the seed or of the baseline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    private readonly DriftReader _reader;

    /// <summary>Makes an analyzer that shares what the generator has read.</summary>
    public BaselineAnalyzer()
        : this(SeedReader.OfArticles)
    {
    }

    internal BaselineAnalyzer(SeedReader reader) => _reader = new DriftReader(reader);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Drift, Descriptors.SeedAdded, Descriptors.SeedRemoved, Descriptors.FactAdded, Descriptors.FactRemoved,
        Descriptors.FactChanged, Descriptors.BaselineUnreadable, Descriptors.NoBaseline,
    ];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (BaselineOptions.AreAccepting(start.Options.AnalyzerConfigOptionsProvider))
                return;
            CorpusDrift? drift = CorpusDrift.Of(start.Options, _reader);
            start.RegisterCompilationEndAction(end => ReportWhole(end, drift));
            if (drift is not null)
                start.RegisterAdditionalFileAction(file => ReportFile(file, drift));
        });
    }

    private static void ReportFile(AdditionalFileAnalysisContext context, CorpusDrift drift)
    {
        AdditionalText file = context.AdditionalFile;
        foreach (Change change in drift.In(file, context.CancellationToken))
            context.ReportDiagnostic(DriftDiagnostics.Of(change, file, drift.File));
        if (file != drift.File)
            return;
        foreach (BaselineProblem problem in drift.Recorded(context.CancellationToken).Problems)
            context.ReportDiagnostic(DriftDiagnostics.Of(problem, file));
    }

    private static void ReportWhole(CompilationAnalysisContext context, CorpusDrift? drift)
    {
        if (drift is not null)
        {
            Change[] changes = [.. drift.All(context.CancellationToken).Select(pair => pair.Change)];
            RecordedCorpus recorded = drift.Recorded(context.CancellationToken);
            if (!recorded.IsForeign && changes.Length + recorded.Problems.Count > 0)
                context.ReportDiagnostic(DriftDiagnostics.Summary(changes, recorded, drift.File, HandWritten.First(context)));
        }
        else if (CorpusDrift.SeedsOf(context.Options).Any())
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoBaseline, Location.None));
        }
    }
}
