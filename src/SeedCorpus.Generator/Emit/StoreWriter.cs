using System;
using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Writes blocks of text as a class of constants: the index first, then the blocks one below the other, cut into pieces.
/// </summary>
/// <remarks>
/// The compiler copies a constant into the assembly as it is. Of a UTF-8 literal it makes a node of every byte; and a string that code loads
/// lies in a heap that ends at 16 MB, which that of constants does not.
/// </remarks>
internal static class StoreWriter
{
    /// <summary>Longest piece in UTF-16 units. A program holds a copy of one of each store: 80 KB, below the size of large objects.</summary>
    internal const int PieceLength = 40_000;

    public static void Write(SourceWriter writer, string className, IReadOnlyList<string> blocks, EmitSettings settings)
    {
        string text = string.Join("\n", blocks);
        List<int> ends = Ends(text);
        BlockWriter index = new();
        index.Numbers(ends.Select((end, i) => i == 0 ? end : end - ends[i - 1])).EndLine().Numbers(blocks.Select(block => block.Length));

        string type = $"global::{Template.Prefix(settings)}{Template.DataNamespace}.";
        writer.Line(Template.GeneratedCode);
        writer.Open($"internal sealed class {className} : {type}TextStore");

        // The name of each constant stands beside its class: so a linker that drops what nobody asks for knows to keep it.
        writer.Open("private protected override global::System.Reflection.FieldInfo? Piece(int number) => number switch");
        for (int i = 0; i <= ends.Count; i++)
            writer.Line(FormattableString.Invariant($"{i} => typeof({type}{className}).GetField(\"Piece{i}\", Constants),"));
        writer.Line("_ => null,");
        writer.Close(";");
        string lengths = index.ToString();
        WritePiece(writer, 0, lengths, 0, lengths.Length);
        for (int i = 0; i < ends.Count; i++)
            WritePiece(writer, i + 1, text, i == 0 ? 0 : ends[i - 1], ends[i]);
        writer.Close();
    }

    // Blocks hold no quotation mark, so that three of them end the literal and nothing else does.
    private static void WritePiece(SourceWriter writer, int number, string text, int start, int end)
    {
        writer.Line();
        writer.Line(FormattableString.Invariant($"private const string Piece{number} ="));
        writer.Raw("\"\"\"\n");
        writer.Raw(text, start, end - start);
        writer.Raw("\n\"\"\";\n");
    }

    /// <summary>The end of each piece: behind a line where there is one, and never inside a surrogate pair.</summary>
    private static List<int> Ends(string text)
    {
        List<int> ends = [];
        int start = 0;
        while (text.Length - start > PieceLength)
        {
            int line = text.LastIndexOf('\n', start + PieceLength - 1, PieceLength);
            int end = line < 0 ? start + PieceLength : line + 1;
            if (char.IsLowSurrogate(text[end]))
                end--;
            ends.Add(end);
            start = end;
        }

        ends.Add(text.Length);
        return ends;
    }
}
