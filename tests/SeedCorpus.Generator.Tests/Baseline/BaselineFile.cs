using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>The file that the project names as its baseline.</summary>
internal sealed class BaselineFile(string text) : AdditionalText
{
    public const string Name = "Corpus.Baseline.txt";

    public override string Path => Seed.ProjectDirectory + Name;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
