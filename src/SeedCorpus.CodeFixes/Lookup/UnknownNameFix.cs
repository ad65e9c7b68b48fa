using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.CodeFixes.Lookup;

/// <summary>Writes what a text that names nothing may have meant; all at once where the likeliest is wanted for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownNameFix))]
[Shared]
public sealed class UnknownNameFix : SuggestionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => [Descriptors.UnknownName.Id];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;
}
