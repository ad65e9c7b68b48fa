using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Baseline;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>The options of a project with these files: the package's targets list its seeds and its baseline among the properties.</summary>
internal sealed class HostOptions(AnalyzerConfigOptionsProvider project, IEnumerable<AdditionalText> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Listing(
        project.GlobalOptions,
        new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer)
        {
            [ListedFiles.Seeds] = List(files.Where(file => file is Seed { IsMarked: true })),
            [ListedFiles.Baseline] = List(files.Where(file => file is BaselineFile)),
        });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => project.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => project.GetOptions(textFile);

    private static string List(IEnumerable<AdditionalText> files) => string.Join("//", files.Select(file => Written(file.Path)));

    // A full path has no two slashes in a row, and what would end a value is written as its number.
    private static string Written(string path) => new StringBuilder(path)
        .Replace("//", "/").Replace("%", "%25").Replace("#", "%23").Replace(";", "%3B").Replace("\n", "%0A").Replace("\r", "%0D").ToString();

    private sealed class Listing(AnalyzerConfigOptions project, Dictionary<string, string> lists) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => project.Keys.Concat(lists.Keys);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            lists.TryGetValue(key, out value) || project.TryGetValue(key, out value);
    }
}
