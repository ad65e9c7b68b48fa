namespace SeedCorpus.Extraction.Tests.Findings;

/// <summary>Shows findings as a compiler would: line and column from 1, what stands there, and the detail.</summary>
internal static class Found
{
    /// <summary>The findings of a kind in a seed: <c>3,1 [3月5日] 3月5日</c>.</summary>
    public static IEnumerable<string> In(string seed, FindingKind kind) =>
        from finding in ArticleReader.Read(seed).Findings
        where finding.Kind == kind
        let span = finding.Span
        select $"{span.Line + 1},{span.Column + 1} [{seed.Substring(span.Start, span.Length)}] {finding.Detail}".TrimEnd();
}
