using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>What MSBuild tells the compiler of a project, whatever its files.</summary>
internal sealed class Options(params (string Property, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        [("build_property.RootNamespace", "MyApp"), ("build_property.ProjectDir", Seed.ProjectDirectory),
            .. properties.Select(property => ("build_property." + property.Property, property.Value))]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);

    private sealed class Values(IEnumerable<(string Key, string Value)> pairs) : AnalyzerConfigOptions
    {
        // The last one wins, as in MSBuild.
        private readonly Dictionary<string, string> _values =
            pairs.GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
