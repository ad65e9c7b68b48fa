using System;
using System.Collections.Generic;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes blocks of text as a class of constants: the blocks one below the other, cut into pieces, and an index of them.</summary>
/// <remarks>
/// The compiler copies a constant into the assembly as it is. Of a UTF-8 literal it makes a node of every byte; and a string that code loads
/// lies in a heap that ends at 16 MB, which that of constants does not.
/// </remarks>
internal static class StoreWriter
{
    public static void Write(SourceWriter writer, string className, IReadOnlyList<string> blocks, EmitSettings settings)
    {
        string type = $"global::{Template.Prefix(settings)}{Template.DataNamespace}.";
        writer.Line(Template.GeneratedCode);
        writer.Open($"internal sealed class {className} : {type}TextStore");
        PieceWriter pieces = new(writer);
        var lengths = new int[blocks.Count];
        for (int i = 0; i < lengths.Length; i++)
        {
            if (i > 0)
                pieces.Add("\n");
            string block = blocks[i];
            lengths[i] = block.Length;
            pieces.Add(block);
        }

        pieces.End();
        WriteIndex(writer, new BlockWriter().Numbers([.. pieces.Lengths]).EndLine().Numbers(lengths).ToString());

        // The name of each constant stands beside its class: so a linker that drops what nobody asks for knows to keep it.
        writer.Open("private protected override global::System.Reflection.FieldInfo? Piece(int number) => number switch");
        for (int i = 0; i <= pieces.Lengths.Count; i++)
            writer.Line(FormattableString.Invariant($"{i} => typeof({type}{className}).GetField(\"Piece{i}\", Constants),"));
        writer.Line("_ => null,");
        writer.Close(";");
        writer.Close();
    }

    private static void WriteIndex(SourceWriter writer, string index)
    {
        writer.Line("private const string Piece0 =");
        writer.Raw("@\"");
        writer.Raw(index);
        writer.Raw("\";\n");
        writer.Line();
    }
}
