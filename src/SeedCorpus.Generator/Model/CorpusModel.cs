using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The facts of all the seeds, merged.</summary>
/// <param name="Articles">In the order of their paths.</param>
/// <param name="Officials">In the order of name, then place.</param>
/// <param name="Slogans">In the order of their texts.</param>
/// <param name="Links">How they hang together.</param>
/// <param name="Duplicates">The articles that repeat another one.</param>
/// <param name="PostConflicts">The people who hold a post and its deputy's on one day.</param>
/// <param name="NearNames">The names that may be misprints of others.</param>
/// <param name="NearSlogans">The slogans that may be misprints of others.</param>
internal sealed record CorpusModel(
    EquatableArray<ArticleModel> Articles,
    EquatableArray<OfficialModel> Officials,
    EquatableArray<SloganModel> Slogans,
    LinksModel Links,
    EquatableArray<DuplicateModel> Duplicates,
    EquatableArray<PostConflictModel> PostConflicts,
    EquatableArray<NearModel> NearNames,
    EquatableArray<NearModel> NearSlogans);
