using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedCorpus.Benchmarks.Fuzzing.Generating;

/// <summary>A case as a seed of a project.</summary>
internal sealed class FuzzFile(FuzzCase page) : AdditionalText
{
    public override string Path => FormattableString.Invariant($"/project/seeds/{page.Number}.txt");

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(page.Text, Encoding.UTF8);
}

/// <summary>The options of a project whose additional files are seeds.</summary>
internal sealed class FuzzOptions(IEnumerable<FuzzFile> files) : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        ("build_property.RootNamespace", "Fuzzed"),
        ("build_property.ProjectDir", "/project/"),
        ("build_property.SeedCorpusSeedFiles", string.Join("//", files.Select(file => file.Path))));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_none;

    private sealed class Values(params (string Key, string Value)[] pairs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = pairs.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
