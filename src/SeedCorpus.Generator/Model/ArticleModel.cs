using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Model;

/// <summary>An article with the names of its typed members; nothing in it depends on how many articles come before it.</summary>
/// <param name="Path">The identity of the article.</param>
/// <param name="Member">The member of the set of articles.</param>
/// <param name="StatementMembers">The members of its first statements.</param>
/// <param name="Facts">What the seed says.</param>
internal sealed record ArticleModel(string Path, string Member, EquatableArray<string> StatementMembers, ArticleFacts Facts);
