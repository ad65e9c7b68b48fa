using System.Collections.Generic;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Merging;

/// <summary>One use of one slogan of an article.</summary>
/// <param name="Slogan">Index of the slogan in the article.</param>
/// <param name="Use">Index of the use in the slogan.</param>
/// <param name="Facts">The use.</param>
internal readonly record struct OrderedUse(int Slogan, int Use, SloganUseFacts Facts);

/// <summary>Orders the uses of all the slogans of an article.</summary>
internal static class SloganUses
{
    /// <summary>Headlines first, then the body, in the order of the text.</summary>
    public static List<OrderedUse> InOrder(ArticleFacts facts)
    {
        List<OrderedUse> uses = [];
        for (int slogan = 0; slogan < facts.Slogans.Count; slogan++)
        {
            for (int use = 0; use < facts.Slogans[slogan].Uses.Count; use++)
                uses.Add(new OrderedUse(slogan, use, facts.Slogans[slogan].Uses[use]));
        }

        uses.Sort(static (left, right) =>
        {
            int order = InBody(left).CompareTo(InBody(right));
            if (order == 0)
                order = left.Facts.Headline.CompareTo(right.Facts.Headline);
            if (order == 0)
                order = left.Facts.Paragraph.CompareTo(right.Facts.Paragraph);
            if (order == 0)
                order = left.Facts.Offset.CompareTo(right.Facts.Offset);
            return order == 0 ? left.Slogan.CompareTo(right.Slogan) : order;
        });
        return uses;
    }

    private static bool InBody(OrderedUse use) => use.Facts.Headline < 0;
}
