using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The facts of all the seeds, merged.</summary>
/// <param name="Articles">In the order of their paths.</param>
/// <param name="Officials">In the order of name, then place.</param>
/// <param name="OfficialBlocks">What is emitted of each official in the table.</param>
/// <param name="Slogans">In the order of their texts.</param>
/// <param name="FirstArticleOfOfficial">The number of the first article that names each official.</param>
/// <param name="FirstArticleOfSlogan">The number of the first article that uses each slogan.</param>
/// <param name="Links">How they hang together.</param>
internal sealed record CorpusModel(
    EquatableArray<ArticleModel> Articles,
    EquatableArray<OfficialModel> Officials,
    EquatableArray<string> OfficialBlocks,
    EquatableArray<SloganModel> Slogans,
    EquatableArray<int> FirstArticleOfOfficial,
    EquatableArray<int> FirstArticleOfSlogan,
    LinksModel Links);
