namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// The sign of byte damage: what stands for a lead byte that lost its partner, then a reading and a closing parenthesis.
/// Decoders print that byte as a question mark and swallow the opening parenthesis, or print U+FFFD and keep it.
/// </summary>
/// <param name="At">Where the mark stands.</param>
/// <param name="Reading">The reading behind it.</param>
/// <param name="End">The offset behind the closing parenthesis.</param>
internal readonly record struct DamageMark(int At, Syllable Reading, int End)
{
    private const char Replacement = '\uFFFD';

    private static readonly char[] Marks = ['?', '\uFF1F', Replacement];

    public static bool Is(char c) => c is '?' or '\uFF1F' or Replacement;

    /// <summary>The next place where a mark may stand; -1 where there is none.</summary>
    public static int Next(string text, int from) => from < text.Length ? text.IndexOfAny(Marks, from) : -1;

    public static bool TryRead(string text, int at, out DamageMark mark)
    {
        mark = default;
        if (!Is(text[at]))
            return false;
        int from = at + 1;
        if (text[at] == Replacement && from < text.Length && text[from] == '(')
            from++;
        if (!Syllable.TryRead(text, from, out Syllable reading, out int end) || end >= text.Length || text[end] != ')')
            return false;
        mark = new DamageMark(at, reading, end + 1);
        return true;
    }

    /// <summary>
    /// Whether a mark and a sign of ASCII may stand for two characters between which the bytes of a full-width form (A3xx) were
    /// narrowed: <c>。縣</c>, with the bytes A3BF of ? between A1A3 and BF68, is printed <c>??h</c>. Behind them stands what was cut wrongly.
    /// </summary>
    public static bool MayBeNarrowed(string text, int at) =>
        at > 0 && at + 2 < text.Length && Is(text[at]) && !Is(text[at - 1])
        && text[at + 1] is '!' or '?' or ',' or ':' or ';' or '(' or ')'
        && text[at + 2] is > '\u007F' or (>= '@' and <= '~');
}
