using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Lookup;

/// <summary>
/// Checks each constant text that a set of the corpus is asked for by its indexer, which throws where the text names no
/// element, or several.
/// </summary>
/// <remarks>
/// The corpus of another project is let be: its seeds are not among the files of this one, so that what it holds is not known.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DiagnosticAnalyzer
{
    private readonly SeedReader _reader;

    /// <summary>Makes an analyzer that reads seeds as articles.</summary>
    public LookupAnalyzer()
        : this(SeedReader.OfArticles)
    {
    }

    internal LookupAnalyzer(SeedReader reader) => _reader = reader;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [Descriptors.UnknownName, Descriptors.AmbiguousName];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        string name = ProjectOptions.Read(context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken).Namespace;
        if (CorpusSets.In(context.Compilation.Assembly, name) is not { } sets)
            return;
        CorpusNames names = new(context.Options, _reader);
        context.RegisterOperationAction(operation => Check(operation, sets, names), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, CorpusSets sets, CorpusNames names)
    {
        var access = (IPropertyReferenceOperation)context.Operation;
        if (sets.Asked(access) is not { } set
            || access.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string text } } argument)
            return;
        SetNames known = names.Of(set, context.CancellationToken);
        if (known.Find(text) == SetNames.None)
            context.ReportDiagnostic(LookupReport.Unknown(argument.Syntax.GetLocation(), known, text, context.CancellationToken));
        else if (known.Find(text) == SetNames.Several)
            context.ReportDiagnostic(LookupReport.Ambiguous(argument.Syntax.GetLocation(), known, text));
    }
}
