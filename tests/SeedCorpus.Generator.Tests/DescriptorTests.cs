using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Tests.Harness;

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
    public void Every_diagnostic_leads_to_its_page() => Assert.All(s_all, descriptor =>
    {
        Assert.EndsWith($"/src/SeedCorpus/docs/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Rules.Docs, descriptor.Id + ".md")), $"{descriptor.Id} has no page.");
    });

    [Fact]
    public void Every_diagnostic_is_what_the_release_files_say() => Assert.Equal(
        Rules.Released.Values,
        s_all.Select(descriptor => new Rule(
                descriptor.Id, descriptor.Category, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString(null)))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal));
}
