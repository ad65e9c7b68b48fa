using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Containment;

/// <summary>
/// What is left of generated code without its words: the kinds of all nodes in their order, in comments and directives too.
/// Two corpora of one shape have one skeleton, unless text of a seed became code.
/// </summary>
internal static class Skeleton
{
    public static string[] Of(Run run) =>
        [.. Roots(run).SelectMany(root => root.DescendantNodes(descendIntoTrivia: true)).Select(Line)];

    /// <summary>The names of types and members, each with the kind of what it names.</summary>
    public static string[] Declared(Run run) =>
        [.. Roots(run).SelectMany(root => root.DescendantNodes()).Select(Declaration).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>What the parser could make nothing of.</summary>
    public static IEnumerable<SyntaxTrivia> Skipped(Run run) =>
        Roots(run).SelectMany(root => root.DescendantTrivia(descendIntoTrivia: true)).Where(trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia));

    public static IEnumerable<string> Identifiers(Run run) => Roots(run)
        .SelectMany(root => root.DescendantTokens())
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(token => token.ValueText);

    private static IEnumerable<SyntaxNode> Roots(Run run) =>
        run.Result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => file.SyntaxTree.GetRoot());

    private static string Line(SyntaxNode node) => node switch
    {
        XmlElementSyntax element => $"{node.Kind()} {element.StartTag.Name}",
        XmlEmptyElementSyntax element => $"{node.Kind()} {element}",
        DirectiveTriviaSyntax => $"{node.Kind()} {node.ToString().Trim()}",
        _ => node.Kind().ToString(),
    };

    private static string? Declaration(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax declared => $"namespace {declared.Name}",
        BaseTypeDeclarationSyntax declared => $"type {declared.Identifier.ValueText}",
        DelegateDeclarationSyntax declared => $"delegate {declared.Identifier.ValueText}",
        EnumMemberDeclarationSyntax declared => $"value {declared.Identifier.ValueText}",
        MethodDeclarationSyntax declared => $"method {declared.Identifier.ValueText}",
        PropertyDeclarationSyntax declared => $"property {declared.Identifier.ValueText}",
        VariableDeclaratorSyntax declared => $"variable {declared.Identifier.ValueText}",
        MemberDeclarationSyntax => node.Kind().ToString(),
        _ => null,
    };
}
