namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>
/// Blocks of text, one below the other, cut into pieces, each a constant. Piece 0 is the index: the lengths of the other pieces,
/// and below them the lengths of the blocks.
/// </summary>
[GENERATED_CODE]
internal abstract class TextStore
{
    private protected const global::System.Reflection.BindingFlags Constants =
        global::System.Reflection.BindingFlags.DeclaredOnly
        | global::System.Reflection.BindingFlags.Static
        | global::System.Reflection.BindingFlags.NonPublic;

    // Where each piece and each block starts in the whole, and where the last one ends.
    private readonly int[] _pieces;
    private readonly int[] _blocks;

    // The piece read last: the next block is in it, as a rule.
    private Text? _last;

    private protected TextStore()
    {
        string[] index = Load(0).Split('\n');
        _pieces = Starts(Vlq.Read(index[0]), 0);
        _blocks = Starts(Vlq.Read(index[1]), 1);
    }

    internal int Count => _blocks.Length - 1;

    internal string Read(int block)
    {
        int start = _blocks[block];
        int end = _blocks[block + 1] - 1;
        int piece = 0;
        while (_pieces[piece + 1] < start)
            piece++;
        if (end <= _pieces[piece + 1])
            return Load(piece + 1).Substring(start - _pieces[piece], end - start);

        var text = new global::System.Text.StringBuilder();
        for (; start < end; piece++)
        {
            int stop = global::System.Math.Min(end, _pieces[piece + 1]);
            text.Append(Load(piece + 1), start - _pieces[piece], stop - start);
            start = stop;
        }

        return text.ToString();
    }

    // The first block whose first field is the text, or comes behind it; the blocks are in the ordinal order of those fields.
    internal int Find(string text)
    {
        int low = 0;
        for (int high = Count; low < high;)
        {
            int middle = (low + high) >> 1;
            if (string.CompareOrdinal(Fields.First(Read(middle)), text) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The constant of a piece. Read as a member it would be copied into the code that reads it.</summary>
    private protected abstract global::System.Reflection.FieldInfo? Piece(int number);

    private string Load(int piece)
    {
        Text? last = global::System.Threading.Volatile.Read(ref _last);
        if (last is null || last.Piece != piece)
        {
            last = new Text(piece, (string)Piece(piece)!.GetRawConstantValue()!);
            global::System.Threading.Volatile.Write(ref _last, last);
        }

        return last.Value;
    }

    private static int[] Starts(int[] lengths, int separator)
    {
        var starts = new int[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
            starts[i + 1] = starts[i] + lengths[i] + separator;
        return starts;
    }

    private sealed class Text
    {
        internal Text(int piece, string value)
        {
            Piece = piece;
            Value = value;
        }

        internal int Piece { get; }

        internal string Value { get; }
    }
}
