namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>The reasons that several fields share; those of one field stand with it.</summary>
internal static class Reason
{
    /// <summary>People's text is nowhere in the seed: restored otherwise, or not printed in these words.</summary>
    public const string NotInTheText = "not in the text";

    /// <summary>It stands in the seed and neither in a headline nor in a paragraph.</summary>
    public const string OutsideTheBody = "outside the body";

    /// <summary>One contains the other.</summary>
    public const string CutDifferently = "cut differently";

    /// <summary>Why a text was missed that should have been found in headlines or body.</summary>
    /// <param name="where">Where it stands.</param>
    /// <param name="inside">The reason where it stands in headlines or body.</param>
    public static string Missed(Standing where, string inside) => where switch
    {
        Standing.InTheArticle => inside,
        Standing.Outside => OutsideTheBody,
        _ => NotInTheText,
    };
}
