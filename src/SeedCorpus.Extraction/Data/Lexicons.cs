using System;
using System.Linq;

namespace SeedCorpus.Extraction.Data;

/// <summary>Lexicons of the embedded tables, each read at its first use.</summary>
internal static class Lexicons
{
    /// <summary>The words of a table's first column.</summary>
    public static Lazy<Lexicon<bool>> OfWords(string table) =>
        new(() => new Lexicon<bool>(EmbeddedTable.Rows(table).Select(row => (row[0], true))));

    /// <summary>The words of a table's first column with what its second column calls them.</summary>
    public static Lazy<Lexicon<TKind>> OfKinds<TKind>(string table)
        where TKind : struct, Enum =>
        new(() => new Lexicon<TKind>(EmbeddedTable.Rows(table).Select(row => (row[0], (TKind)Enum.Parse(typeof(TKind), row[1])))));
}
