namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

internal abstract partial class TextStore
{
    private protected abstract global::System.ReadOnlySpan<byte> Piece(int number);

    private string Cut(int piece) => Decode(Piece(piece));

    private string Cut(int piece, int start, int length) => Decode(Piece(piece).Slice(start, length));

    private static string Decode(global::System.ReadOnlySpan<byte> bytes) =>
#if NETCOREAPP || NETSTANDARD2_1_OR_GREATER
        global::System.Text.Encoding.UTF8.GetString(bytes);
#else
        global::System.Text.Encoding.UTF8.GetString(bytes.ToArray());
#endif
}
