namespace SeedCorpus.Benchmarks.Composing.Writing;

/// <summary>Prints an article with the full-width forms that sentences are written without.</summary>
internal static class Punctuation
{
    private const string Narrow = ",:;()?!";
    private const string Wide = "，：；（）？！";

    public static void Widen(ArticleDraft draft)
    {
        draft.Title = Widened(draft.Title);
        for (int at = 0; at < draft.Subtitles.Count; at++)
            draft.Subtitles[at] = Widened(draft.Subtitles[at]);
        for (int at = 0; at < draft.Paragraphs.Count; at++)
            draft.Paragraphs[at] = draft.Paragraphs[at] with { Text = Widened(draft.Paragraphs[at].Text), Byline = Widened(draft.Paragraphs[at].Byline) };
        for (int at = 0; at < draft.Statements.Count; at++)
            draft.Statements[at] = draft.Statements[at] with { Starts = Widened(draft.Statements[at].Starts) };
    }

    private static string Widened(string text) => string.Create(text.Length, text, (span, from) =>
    {
        for (int at = 0; at < span.Length; at++)
            span[at] = Narrow.IndexOf(from[at], StringComparison.Ordinal) is var index and >= 0 ? Wide[index] : from[at];
    });
}
