using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Reading;

/// <summary>Reads the project's MSBuild properties.</summary>
internal static class ProjectOptions
{
    public static OptionsReading Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string? wanted = Property(options, "SeedCorpusNamespace");
        string? badNamespace = wanted is null || NamespaceName.IsValid(wanted) ? null : wanted;
        string name = wanted is not null && badNamespace is null
            ? NamespaceName.Escape(wanted)
            : NamespaceName.FromProject(Property(options, "RootNamespace") ?? "");

        string? visibility = Property(options, "SeedCorpusVisibility");
        string? statementMembers = Property(options, "SeedCorpusStatementMembers");
        return new OptionsReading(
            name,
            IsPublic: visibility == "public",
            Property(options, "SeedCorpusPathToProject"),
            statementMembers switch { "true" => true, "false" => false, _ => null },
            badNamespace,
            BadVisibility: visibility is null or "public" or "internal" ? null : visibility,
            BadStatementMembers: statementMembers is null or "true" or "false" ? null : statementMembers);
    }

    /// <summary>Where the project lies.</summary>
    public static string Directory(AnalyzerConfigOptionsProvider options) => Property(options, "ProjectDir") ?? "";

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } trimmed
            ? trimmed
            : null;
}
