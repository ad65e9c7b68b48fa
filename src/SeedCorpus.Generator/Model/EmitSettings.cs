using System.Threading;

namespace SeedCorpus.Generator.Model;

/// <summary>What decides the form of every file.</summary>
/// <param name="Namespace">The namespace of the types; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public.</param>
/// <param name="PathToProject">The way from the generated files to the project; null where it is not known.</param>
/// <param name="Utf8">Whether data stands in UTF-8 literals; in strings otherwise.</param>
/// <param name="Enabled">Whether anything can be generated for this language version.</param>
internal sealed record EmitSettings(string Namespace, bool IsPublic, string? PathToProject, bool Utf8, bool Enabled)
{
    public static EmitSettings From((OptionsReading Options, Target Target) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EmitSettings(
            pair.Options.Namespace, pair.Options.IsPublic, pair.Options.PathToProject, pair.Target.HasSpan, pair.Target.SpeaksCSharp12);
    }
}
