using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>A page in memory as an additional file of a project, decoded as an editor has it.</summary>
internal sealed class PageFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = ProjectOptions.Directory + path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
