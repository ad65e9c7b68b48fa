using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>An additional file in memory; without text it is one that cannot be read.</summary>
internal sealed class Seed(string path, string? text, bool isMarked = true) : AdditionalText
{
    public const string ProjectDirectory = "/work/project/";

    public override string Path { get; } = path.StartsWith('/') ? path : ProjectDirectory + path;

    public string? Text { get; } = text;

    /// <summary>Whether the file came in as a SeedCorpus item.</summary>
    public bool IsMarked { get; } = isMarked;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        Text is null ? null : SourceText.From(Text, Encoding.UTF8);
}
