using System;
using System.Collections.Generic;
using System.Text;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Writes blocks of text as a class of literals: the index first, then the blocks one below the other, cut into pieces. UTF-8
/// literals lie in the assembly as they are; a string's characters would lie in a heap that ends at 16 MB.
/// </summary>
internal static class StoreWriter
{
    /// <summary>
    /// Longest piece in UTF-16 units: at most 120 KB of UTF-8. The compiler makes a node of every byte, several times over, and has those
    /// of one piece in memory at once.
    /// </summary>
    internal const int PieceLength = 40_000;

    public static void Write(SourceWriter writer, string className, IReadOnlyList<string> blocks, EmitSettings settings)
    {
        List<string> pieces = Cut(string.Join("\n", blocks));
        BlockWriter index = new();
        index.Numbers(Lengths(pieces, settings.Utf8)).EndLine().Numbers(Lengths(blocks, settings.Utf8));

        string type = settings.Utf8 ? "global::System.ReadOnlySpan<byte>" : "string";
        writer.Line(Template.GeneratedCode);
        writer.Open($"internal sealed class {className} : global::{Template.Prefix(settings)}{Template.DataNamespace}.TextStore");
        writer.Open($"private protected override {type} Piece(int number) => number switch");
        for (int i = 0; i <= pieces.Count; i++)
            writer.Line(FormattableString.Invariant($"{i} => Piece{i},"));
        writer.Line(settings.Utf8 ? "_ => default," : "_ => \"\",");
        writer.Close(";");
        WritePiece(writer, type, 0, index.ToString(), settings);
        for (int i = 0; i < pieces.Count; i++)
            WritePiece(writer, type, i + 1, pieces[i], settings);
        writer.Close();
    }

    // A property each: the compiler makes a node of every byte, and lets go of those of one member before it comes to the next.
    // Blocks hold no quotation mark, so that three of them end the literal and nothing else does.
    private static void WritePiece(SourceWriter writer, string type, int number, string text, EmitSettings settings)
    {
        writer.Line();
        writer.Line(FormattableString.Invariant($"private static {type} Piece{number} =>"));
        writer.Raw("\"\"\"\n" + text + "\n\"\"\"" + (settings.Utf8 ? "u8;\n" : ";\n"));
    }

    /// <summary>Cuts behind a line where there is one, and never inside a surrogate pair.</summary>
    internal static List<string> Cut(string text)
    {
        List<string> pieces = [];
        int start = 0;
        while (text.Length - start > PieceLength)
        {
            int line = text.LastIndexOf('\n', start + PieceLength - 1, PieceLength);
            int end = line < 0 ? start + PieceLength : line + 1;
            if (char.IsLowSurrogate(text[end]))
                end--;
            pieces.Add(text.Substring(start, end - start));
            start = end;
        }

        pieces.Add(text.Substring(start));
        return pieces;
    }

    private static IEnumerable<int> Lengths(IReadOnlyList<string> texts, bool utf8)
    {
        foreach (string text in texts)
            yield return utf8 ? Encoding.UTF8.GetByteCount(text) : text.Length;
    }
}
