namespace SeedCorpus.Generator.Model;

/// <summary>What the project's properties ask for.</summary>
/// <param name="Namespace">The namespace of the generated types, keywords escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether the types are public.</param>
/// <param name="PathToProject">The way from the generated files to the project; null where it is not known.</param>
/// <param name="ArticleMembers">Whether articles have typed members; null where the corpus's size decides.</param>
/// <param name="StatementMembers">Whether statements have typed members; null where the corpus's size decides.</param>
/// <param name="BadNamespace">The value of SeedCorpusNamespace that is no namespace; null where there is none.</param>
/// <param name="BadVisibility">The value of SeedCorpusVisibility that is no accessibility; null where there is none.</param>
/// <param name="BadArticleMembers">The value of SeedCorpusArticleMembers that says neither; null where there is none.</param>
/// <param name="BadStatementMembers">The value of SeedCorpusStatementMembers that says neither; null where there is none.</param>
internal sealed record OptionsReading(
    string Namespace,
    bool IsPublic,
    string? PathToProject,
    bool? ArticleMembers,
    bool? StatementMembers,
    string? BadNamespace,
    string? BadVisibility,
    string? BadArticleMembers,
    string? BadStatementMembers);
