using System.Threading;

namespace SeedCorpus.Generator.Model;

/// <summary>What decides the form of every file.</summary>
/// <param name="Namespace">The namespace of the types; empty for the global one.</param>
/// <param name="IsPublic">Whether they are public.</param>
/// <param name="PathToProject">The way from the generated files to the project; null where it is not known.</param>
/// <param name="ArticleMembers">Whether articles have typed members.</param>
/// <param name="StatementMembers">Whether statements have typed members.</param>
/// <param name="Enabled">Whether anything can be generated for this language version.</param>
internal sealed record EmitSettings(string Namespace, bool IsPublic, string? PathToProject, bool ArticleMembers, bool StatementMembers, bool Enabled)
{
    /// <summary>
    /// The most articles, and the most statements, that have typed members unless the project wants them. The compiler binds each: the
    /// statements of a thousand pages took it as long as all the rest, ten thousand articles a fifth of its time, and nobody finds one of
    /// ten thousand in a list.
    /// </summary>
    internal const int MostMembers = 2_000;

    public static EmitSettings From(((OptionsReading Options, Target Target) Left, CorpusSize Size) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        OptionsReading options = pair.Left.Options;
        return new EmitSettings(
            options.Namespace,
            options.IsPublic,
            options.PathToProject,
            options.ArticleMembers ?? pair.Size.Articles <= MostMembers,
            options.StatementMembers ?? pair.Size.Statements <= MostMembers,
            pair.Left.Target.SpeaksCSharp12);
    }
}
