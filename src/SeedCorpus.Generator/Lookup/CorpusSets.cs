using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Knows the generated sets of a project (Templates/Sets.cs) among all its types.</summary>
internal sealed class CorpusSets
{
    private const string BaseClass = "CorpusSet`1";

    private readonly INamedTypeSymbol _baseClass;
    private readonly Dictionary<ISymbol, CorpusSet> _sets = new(SymbolEqualityComparer.Default);

    private CorpusSets(INamedTypeSymbol baseClass) => _baseClass = baseClass;

    /// <summary>The sets that an assembly declares itself; null where it has none.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="corpusNamespace">The namespace of its corpus, keywords escaped.</param>
    public static CorpusSets? In(IAssemblySymbol assembly, string corpusNamespace)
    {
        string prefix = corpusNamespace.Length == 0 ? "" : corpusNamespace.Replace("@", "") + ".";
        if (assembly.GetTypeByMetadataName(prefix + BaseClass) is not { } baseClass)
            return null;
        CorpusSets sets = new(baseClass);
        sets.Add(assembly, prefix + MemberNames.ArticleSet, CorpusSet.Articles);
        sets.Add(assembly, prefix + MemberNames.OfficialSet, CorpusSet.Officials);
        sets.Add(assembly, prefix + MemberNames.SloganSet, CorpusSet.Slogans);
        sets.Add(assembly, prefix + MemberNames.StatementSet, CorpusSet.Statements);
        return sets;
    }

    /// <summary>The set that an access asks for the element of a text; null where it is another access.</summary>
    public CorpusSet? Asked(IPropertyReferenceOperation access) =>
        access.Property is { IsIndexer: true, Parameters: { Length: 1 } parameters }
        && parameters[0].Type.SpecialType == SpecialType.System_String
        && SymbolEqualityComparer.Default.Equals(access.Property.ContainingType.OriginalDefinition, _baseClass)
        && access.Instance?.Type is { } type
        && _sets.TryGetValue(type, out CorpusSet set)
            ? set
            : null;

    private void Add(IAssemblySymbol assembly, string name, CorpusSet set)
    {
        if (assembly.GetTypeByMetadataName(name) is { } type)
            _sets[type] = set;
    }
}
