using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.Generator.Tests;

public class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] s_all =
        [.. typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Every_finding_has_a_diagnostic_of_its_own() => Assert.Equal(
        Enum.GetValues<FindingKind>().Length, Enum.GetValues<FindingKind>().Select(kind => Descriptors.Of(kind).Id).Distinct().Count());

    [Fact]
    public void Ids_are_distinct() => Assert.Equal(s_all.Length, s_all.Select(descriptor => descriptor.Id).Distinct().Count());

    [Fact]
    public void Every_diagnostic_leads_to_its_page() => Assert.All(s_all, descriptor => Assert.EndsWith(
        $"/src/SeedCorpus/docs/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));
}
