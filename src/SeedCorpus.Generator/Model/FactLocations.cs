using System.Collections.Generic;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Model;

/// <summary>Where a seed's facts stand, in the order in which they are emitted.</summary>
/// <param name="Title">The title line.</param>
/// <param name="Headlines">Each headline.</param>
/// <param name="Appearances">The first appearance of each official.</param>
/// <param name="Statements">Each statement.</param>
/// <param name="Uses">Each use of a slogan, in the order of <see cref="SloganUses.InOrder"/>.</param>
/// <param name="Paragraphs">Each paragraph.</param>
internal sealed record FactLocations(
    SeedSpan Title,
    EquatableArray<SeedSpan> Headlines,
    EquatableArray<SeedSpan> Appearances,
    EquatableArray<SeedSpan> Statements,
    EquatableArray<SeedSpan> Uses,
    EquatableArray<SeedSpan> Paragraphs)
{
    public static FactLocations From(ArticleFacts facts, ArticleLocations locations)
    {
        List<SeedSpan> uses = [];
        foreach (OrderedUse use in SloganUses.InOrder(facts))
            uses.Add(locations.Slogans[use.Slogan][use.Use]);
        return new FactLocations(
            locations.Title,
            locations.Headlines,
            locations.Officials,
            locations.Statements,
            new EquatableArray<SeedSpan>(uses),
            locations.Paragraphs);
    }
}
