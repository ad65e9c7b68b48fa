using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>Asks a compilation for the little that decides the form of the output.</summary>
internal static class Targets
{
    public static Target Of(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new Target(
            SpeaksCSharp12: compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp12 });
    }
}
