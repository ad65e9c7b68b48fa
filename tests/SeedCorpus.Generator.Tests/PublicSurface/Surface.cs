using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.PublicSurface;

/// <summary>Prints what a user may write of the generated code: one line for a member, sorted.</summary>
/// <param name="run">What was generated, in the namespace MyApp.</param>
/// <param name="least">
/// Internal: what the project with the seeds sees. Public: what another project sees of it.
/// </param>
internal sealed class Surface(Run run, Accessibility least)
{
    /// <summary>The types, each with its members but for the typed ones of the sets.</summary>
    public string Print()
    {
        StringBuilder text = new();
        foreach (INamedTypeSymbol type in Types)
        {
            string[] members = [.. Members(type).Where(member => !IsTyped(member)).Select(Describe).Order(StringComparer.Ordinal)];
            text.Append(CultureInfo.InvariantCulture, $"{Describe(type)}\n{{\n");
            foreach (string member in members)
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            text.Append("}\n\n");
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>The members that name an element of the corpus, each after its set.</summary>
    public string[] TypedMembers() =>
        [.. Types.SelectMany(Members).Where(IsTyped).Select(member => $"{member.ContainingType.Name}: {Describe(member)}")];

    /// <summary>What each record tells: <c>article.Title</c>.</summary>
    public static IEnumerable<string> Properties(Run run) => new Surface(run, Accessibility.Internal).Types
        .Where(type => type.IsRecord)
        .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(property => property.DeclaredAccessibility == Accessibility.Public)
        .Select(property => $"{char.ToLowerInvariant(property.ContainingType.Name[0])}{property.ContainingType.Name[1..]}.{property.Name}");

    // The namespace below holds the data; no name in it is a user's business.
    private IEnumerable<INamedTypeSymbol> Types => run.Output.GlobalNamespace.GetNamespaceMembers()
        .Single(space => space.Name == "MyApp").GetTypeMembers()
        .Where(type => type.DeclaredAccessibility >= least)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        !member.IsImplicitlyDeclared
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && (member.DeclaredAccessibility >= least || member.DeclaredAccessibility is Accessibility.Protected));

    private static bool IsTyped(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false, IsIndexer: false } property
        && property.ContainingType.BaseType is { Name: "CorpusSet" } set
        && SymbolEqualityComparer.Default.Equals(property.Type, set.TypeArguments[0]);

    private string Describe(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type is { BaseType: { SpecialType: SpecialType.None } parent } ? [parent] : [];
        string[] behind = [.. bases.Concat(type.Interfaces).Select(symbol => symbol.ToDisplayString(SurfaceFormat.Type))];
        string name = type.ToDisplayString(SurfaceFormat.Declaration);
        string constraints = type.ToDisplayString(SurfaceFormat.Constrained)[name.Length..];
        return Attributes(type)
            + type.DeclaredAccessibility.ToString().ToLowerInvariant() + " "
            + (type is { IsStatic: true } ? "static " : type is { IsAbstract: true } ? "abstract " : "")
            + (type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "")
            + (IsExtensible(type) ? name.Insert(name.StartsWith("readonly ", StringComparison.Ordinal) ? 9 : 0, "partial ") : name)
            + (behind.Length == 0 ? "" : " : " + string.Join(", ", behind))
            + constraints;
    }

    // Only the project that holds the generated code can add to it.
    private bool IsExtensible(INamedTypeSymbol type) => least == Accessibility.Internal && type.DeclaringSyntaxReferences.Any(
        part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Describe(ISymbol member) =>
        Attributes(member)
        + (member is IMethodSymbol method ? Signature(method) : member.ToDisplayString(SurfaceFormat.Member));

    // Attributes of a parameter tell the compiler of nulls; the display format leaves them out.
    private static string Signature(IMethodSymbol method)
    {
        string text = method.ToDisplayString(SurfaceFormat.Member);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            string plain = parameter.ToDisplayString(SurfaceFormat.Member);
            text = text.Replace(plain, Attributes(parameter) + plain, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.Name != "GeneratedCodeAttribute")
        .Select(attribute => $"[{attribute}] ")
        .Order(StringComparer.Ordinal));
}
