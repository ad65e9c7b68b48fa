namespace SEEDCORPUS_NAMESPACE;

/// <summary>One line of a concordance: a keyword with the text on either side of it.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Line
{
    private readonly int _context;
    private readonly int _at;

    internal Line(Article article, string passage, int at, int length, int context, SeedLocation location)
    {
        Article = article;
        Location = location;
        _context = context;
        _at = at;
        // A surrogate pair is left out rather than cut in two.
        int start = at - global::System.Math.Min(at, context);
        if (start > 0 && char.IsLowSurrogate(passage[start]))
            start++;
        int end = at + length + global::System.Math.Min(passage.Length - at - length, context);
        if (end < passage.Length && end > at + length && char.IsLowSurrogate(passage[end]))
            end--;
        Left = passage.Substring(start, at - start);
        Keyword = passage.Substring(at, length);
        Right = passage.Substring(at + length, end - at - length);
    }

    /// <summary>What stands before the keyword.</summary>
    public string Left { get; }

    /// <summary>What was looked for.</summary>
    public string Keyword { get; }

    /// <summary>What stands behind the keyword.</summary>
    public string Right { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the headline or paragraph that holds the keyword stands in the seed.</summary>
    public SeedLocation Location { get; }

    /// <summary>Whether both are the same place in the same article.</summary>
    public bool Equals(Line? other) =>
        other is not null && _at == other._at && Keyword == other.Keyword && Location == other.Location;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Location.GetHashCode() * 31) + _at);

    /// <summary>The line as a terminal shows it: keywords stand one below the other, a Han character being two columns wide.</summary>
    public override string ToString() =>
        new string(' ', global::System.Math.Max(0, (2 * _context) - Columns(Left))) + Left + " [" + Keyword + "] " + Right;

    private static int Columns(string text)
    {
        int columns = 0;
        foreach (char unit in text)
        {
            bool wide = unit is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
                or (>= '\uFFE0' and <= '\uFFE6');
            columns += wide ? 2 : 1;
        }

        return columns;
    }
}
