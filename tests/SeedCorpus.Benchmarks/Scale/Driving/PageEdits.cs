namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>What somebody writes into a page.</summary>
internal static class PageEdits
{
    // Names in characters that are the same in both scripts.
    private const string Surnames = "王李周吴徐朱胡高林何郭唐曹江石田";
    private const string Given = "小大明文永世正立海玉春秋光宏志成北南平安";

    /// <summary>A new person for each number, some thousands of them.</summary>
    public static string MayorName(int number)
    {
        (int rest, int last) = Math.DivRem(number, Given.Length);
        (rest, int first) = Math.DivRem(rest, Given.Length);
        return string.Concat(
            Surnames.AsSpan(rest % Surnames.Length, 1), Given.AsSpan(first, 1), Given.AsSpan(last, 1));
    }

    /// <summary>
    /// The page with a sentence that names a new mayor, at the end of its longest line: that one is a paragraph of the body.
    /// </summary>
    public static string WithMayor(ScalePage page, string name)
    {
        int end = LongestLineEnd(page.Text);
        string sentence = page.IsTraditional ? $"代市長{name}主持會議並講話。" : $"代市长{name}主持会议并讲话。";
        return page.Text.Insert(end, sentence);
    }

    /// <summary>The page with a sentence that names nobody, at the end of its longest line; its characters are the same in both scripts.</summary>
    public static string WithSentence(ScalePage page, int number) =>
        page.Text.Insert(LongestLineEnd(page.Text), FormattableString.Invariant($"全程共{number}公里。"));

    /// <summary>The page with blank lines above it.</summary>
    public static string WithBlankLines(ScalePage page, int count) => new string('\n', count) + page.Text;

    private static int LongestLineEnd(string text)
    {
        (int longest, int longestEnd) = (0, 0);
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int next = feed < 0 ? text.Length : feed + 1;
            int length = text.AsSpan(start, next - start).TrimEnd().Length;
            if (length > longest)
                (longest, longestEnd) = (length, start + length);
            start = next;
        }

        return longestEnd;
    }
}
