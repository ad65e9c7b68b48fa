namespace SeedCorpus.Extraction.Restoring;

/// <summary>A text between two steps of restoring: each of its UTF-16 units knows its stretch of the seed.</summary>
internal sealed class MappedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    /// <summary>The seed itself: each unit stands where it stands.</summary>
    public MappedText(string seed) => Text = seed;

    public MappedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    public string Text { get; }

    /// <summary>The offsets where the units' stretches begin; null where each unit is its own stretch.</summary>
    public int[]? Starts => _starts;

    /// <summary>The offsets behind the units' stretches; null where each unit is its own stretch.</summary>
    public int[]? Ends => _ends;

    public int Start(int unit) => _starts is null ? unit : _starts[unit];

    public int End(int unit) => _ends is null ? unit + 1 : _ends[unit];
}
