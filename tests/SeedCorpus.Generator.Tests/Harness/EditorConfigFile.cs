using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>The options of a project with this .editorconfig, as the compiler reads it.</summary>
internal sealed class EditorConfigFile(string text) : AnalyzerConfigOptionsProvider
{
    private readonly Options _project = new();

    private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(ImmutableArray.Create(
        AnalyzerConfig.Parse(text, Seed.ProjectDirectory + ".editorconfig")));

    public override AnalyzerConfigOptions GlobalOptions => _project.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _project.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Merged(_project.GetOptions(textFile), _set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Merged(AnalyzerConfigOptions project, ImmutableDictionary<string, string> file) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => project.Keys.Concat(file.Keys);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            file.TryGetValue(key, out value) || project.TryGetValue(key, out value);
    }
}
