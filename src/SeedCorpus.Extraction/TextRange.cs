namespace SeedCorpus.Extraction;

/// <summary>A stretch of the restored text, in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange Between(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public string In(string text) => text.Substring(Start, Length);
}
