using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>What the package's targets tell the compiler of a project whose additional files are seeds.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    public const string Directory = "/project/";

    private static readonly Values s_project = new(new()
    {
        ["build_property.RootNamespace"] = "Measured",
        ["build_property.ProjectDir"] = Directory,
        ["build_property.SeedCorpusPathToProject"] = "../../../../../",
    });

    private static readonly Values s_seed = new(new() { ["build_metadata.AdditionalFiles.SeedCorpus"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions => s_project;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_project;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_seed;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
