using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Naming;

namespace SeedCorpus.Generator.Reading;

/// <summary>Reads the project's MSBuild properties.</summary>
internal static class ProjectOptions
{
    /// <summary>The property that says whether articles have typed members.</summary>
    public const string ArticleMembers = "SeedCorpusArticleMembers";

    /// <summary>The property that says whether statements have typed members.</summary>
    public const string StatementMembers = "SeedCorpusStatementMembers";

    public static OptionsReading Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string? wanted = Property(options, "SeedCorpusNamespace");
        string? badNamespace = wanted is null || NamespaceName.IsValid(wanted) ? null : wanted;
        string name = wanted is not null && badNamespace is null
            ? NamespaceName.Escape(wanted)
            : NamespaceName.FromProject(Property(options, "RootNamespace") ?? "");

        string? visibility = Property(options, "SeedCorpusVisibility");
        (bool? articleMembers, string? badArticleMembers) = Switch(options, ArticleMembers);
        (bool? statementMembers, string? badStatementMembers) = Switch(options, StatementMembers);
        return new OptionsReading(
            name,
            IsPublic: visibility == "public",
            Property(options, "SeedCorpusPathToProject"),
            articleMembers,
            statementMembers,
            badNamespace,
            BadVisibility: visibility is null or "public" or "internal" ? null : visibility,
            badArticleMembers,
            badStatementMembers);
    }

    /// <summary>Where the project lies.</summary>
    public static string Directory(AnalyzerConfigOptionsProvider options) => Property(options, "ProjectDir") ?? "";

    /// <summary>What a property that is true or false says, or its value where it says neither.</summary>
    private static (bool? Value, string? Bad) Switch(AnalyzerConfigOptionsProvider options, string name) => Property(options, name) switch
    {
        null => (null, null),
        "true" => (true, null),
        "false" => (false, null),
        { } other => (null, other),
    };

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } trimmed
            ? trimmed
            : null;
}
