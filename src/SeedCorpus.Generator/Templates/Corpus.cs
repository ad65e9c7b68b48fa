namespace SEEDCORPUS_NAMESPACE;

/// <summary>The corpus that the seeds of this project make up: read when the project was compiled, not when it runs.</summary>
[GENERATED_CODE]
/*visibility*/ internal static partial class Corpus
{
    /// <summary>Every article, ordered by the path of its seed.</summary>
    public static ArticleSet Articles => ArticleSet.All;

    /// <summary>Every official, ordered by name and place.</summary>
    public static OfficialSet Officials => OfficialSet.All;

    /// <summary>Every slogan, ordered by its text.</summary>
    public static SloganSet Slogans => SloganSet.All;

    /// <summary>Every statement, in the order of the articles and of their text.</summary>
    public static StatementSet Statements => StatementSet.All;

    /// <summary>Finds each place where a text stands in a headline or a paragraph: a keyword-in-context search.</summary>
    /// <param name="text">What to look for, character by character; matches do not overlap.</param>
    /// <param name="context">How many UTF-16 units to show on either side, within the same headline or paragraph.</param>
    /// <returns>The lines in the order of the articles; searching goes on as they are enumerated.</returns>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="global::System.ArgumentException"><paramref name="text"/> is empty.</exception>
    /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="context"/> is negative.</exception>
    public static global::System.Collections.Generic.IEnumerable<Line> Concordance(string text, int context = 20)
    {
        if (text is null)
            throw new global::System.ArgumentNullException(nameof(text));
        if (text.Length == 0)
            throw new global::System.ArgumentException("The text to look for is empty.", nameof(text));
        if (context < 0)
            throw new global::System.ArgumentOutOfRangeException(nameof(context));
        return Search(text, context);
    }

    private static global::System.Collections.Generic.IEnumerable<Line> Search(string text, int context)
    {
        foreach (Article article in Articles)
        {
            for (int i = 0; i < article.Headlines.Count; i++)
            {
                foreach (int at in Occurrences(article.Headlines[i], text))
                    yield return new Line(article, article.Headlines[i], at, text.Length, context, article.HeadlineLocation(i));
            }

            for (int i = 0; i < article.Paragraphs.Count; i++)
            {
                foreach (int at in Occurrences(article.Paragraphs[i], text))
                    yield return new Line(article, article.Paragraphs[i], at, text.Length, context, article.ParagraphLocation(i));
            }
        }
    }

    private static global::System.Collections.Generic.IEnumerable<int> Occurrences(string passage, string text)
    {
        int at = passage.IndexOf(text, global::System.StringComparison.Ordinal);
        while (at >= 0)
        {
            yield return at;
            at = passage.IndexOf(text, at + text.Length, global::System.StringComparison.Ordinal);
        }
    }
}
