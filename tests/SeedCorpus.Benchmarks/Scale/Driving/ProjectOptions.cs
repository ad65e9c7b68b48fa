using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>What the package's targets tell the compiler of a project whose additional files are seeds.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    public const string Directory = "/project/";

    private static readonly Values s_none = new([]);

    /// <param name="files">The seeds.</param>
    public ProjectOptions(IEnumerable<PageFile> files) => GlobalOptions = new Values(new()
    {
        ["build_property.RootNamespace"] = "Measured",
        ["build_property.ProjectDir"] = Directory,
        ["build_property.SeedCorpusPathToProject"] = "../../../../../",
        ["build_property.SeedCorpusSeedFiles"] = string.Join("//", files.Select(file => file.Path)),
    });

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
