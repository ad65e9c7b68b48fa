using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.CodeFixes;

/// <summary>Accepts changes of the corpus: writes what the seeds now say into its baseline.</summary>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AcceptChangesFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class AcceptChangesFix : CodeFixProvider
{
    private const string One = "Accept this change of the corpus";
    private const string All = "Accept all changes of the corpus";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        Descriptors.Drift.Id, Descriptors.SeedAdded.Id, Descriptors.SeedRemoved.Id, Descriptors.FactAdded.Id,
        Descriptors.FactRemoved.Id, Descriptors.FactChanged.Id,
    ];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => AcceptChangesInOneGo.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.TextDocument.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (AcceptedChange.Of(diagnostic) is not { } change
                || !await change.FitsAsync(solution, context.CancellationToken).ConfigureAwait(false))
                continue;
            string title = change.IsWhole ? All : One;
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => BaselineEdit.ApplyAsync(solution, [change], cancellation), title),
                diagnostic);
        }
    }
}
