using System.Threading;

namespace SeedCorpus.Generator.Model;

/// <summary>What decides the form of every file.</summary>
/// <param name="Namespace">The namespace of the types; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public.</param>
/// <param name="PathToProject">The way from the generated files to the project; null where it is not known.</param>
/// <param name="StatementMembers">Whether statements have typed members.</param>
/// <param name="Enabled">Whether anything can be generated for this language version.</param>
internal sealed record EmitSettings(string Namespace, bool IsPublic, string? PathToProject, bool StatementMembers, bool Enabled)
{
    /// <summary>
    /// The most statements that have typed members unless the project wants them. The compiler binds each: those of a thousand pages took
    /// it as long as all the rest, and nobody finds one of ten thousand in a list.
    /// </summary>
    internal const int MostStatements = 2_000;

    public static EmitSettings From(((OptionsReading Options, Target Target) Left, int Statements) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        OptionsReading options = pair.Left.Options;
        return new EmitSettings(
            options.Namespace,
            options.IsPublic,
            options.PathToProject,
            options.StatementMembers ?? pair.Statements <= MostStatements,
            pair.Left.Target.SpeaksCSharp12);
    }
}
