using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.CodeFixes.Lookup;

/// <summary>Writes which of several elements is meant. That is the user's choice each time, so that there is no fixing of all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AmbiguousNameFix))]
[Shared]
public sealed class AmbiguousNameFix : SuggestionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [Descriptors.AmbiguousName.Id];

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;
}
