using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedCorpus.Generator.Lookup;

namespace SeedCorpus.CodeFixes.Lookup;

/// <summary>Writes a name of the corpus for a text that names none, or several: a choice for each suggestion.</summary>
public abstract class SuggestionFix : CodeFixProvider
{
    private protected SuggestionFix()
    {
    }

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax text && IsSpeltOut(text))
                Register(context, diagnostic, root, text);
        }
    }

    // A constant has its text elsewhere, where others may use it.
    private static bool IsSpeltOut(ExpressionSyntax text) =>
        !text.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any();

    private static void Register(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, ExpressionSyntax text)
    {
        int rank = 0;
        foreach (string name in Suggestions.Of(diagnostic))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Write " + LookupReport.Shown(name),
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(
                        root.ReplaceNode(text, NameLiteral.Of(name).WithTriviaFrom(text)))),
                    diagnostic.Id + "." + rank.ToString(CultureInfo.InvariantCulture)),
                diagnostic);
            rank++;
        }
    }
}
