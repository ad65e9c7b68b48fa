namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

internal abstract partial class TextStore
{
    private protected abstract string Piece(int number);

    private string Cut(int piece) => Piece(piece);

    private string Cut(int piece, int start, int length) => Piece(piece).Substring(start, length);
}
