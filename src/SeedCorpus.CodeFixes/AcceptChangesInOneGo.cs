using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SeedCorpus.CodeFixes;

/// <summary>Accepts many changes in one edit: all of them change the same file, so that fixes made one by one would collide.</summary>
internal sealed class AcceptChangesInOneGo : FixAllProvider
{
    public static readonly AcceptChangesInOneGo Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        Solution solution = fixAllContext.Solution;
        List<AcceptedChange> changes = [];
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (AcceptedChange.Of(diagnostic) is { } change
                && await change.FitsAsync(solution, fixAllContext.CancellationToken).ConfigureAwait(false))
                changes.Add(change);
        }

        return changes.Count == 0
            ? null
            : CodeAction.Create(
                "Accept the changes of the corpus",
                cancellation => BaselineEdit.ApplyAsync(solution, changes, cancellation),
                nameof(AcceptChangesInOneGo));
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        // A seed or a baseline is no document of C#; what is asked for there is what is asked for in its project.
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        List<Diagnostic> diagnostics = [];
        foreach (Project project in projects.Where(project => project.Language == LanguageNames.CSharp))
            diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return [.. diagnostics];
    }
}
