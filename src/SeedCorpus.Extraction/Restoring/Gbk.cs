using System;
using System.Globalization;
using System.Threading;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>The two-byte part of GBK. A compiler's host carries no code pages, so the mapping is a table of its own.</summary>
internal sealed class Gbk
{
    private const int FirstTrail = 0x40;
    private static readonly Lazy<Gbk> Loaded = new(() => new Gbk(), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly char[] _characters = new char[0x10000];
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];

    private Gbk()
    {
        foreach ((string leadDigits, string characters) in EmbeddedTable.Pairs("Gbk/gbk.tsv"))
        {
            int lead = int.Parse(leadDigits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < characters.Length; i++)
            {
                int trail = FirstTrail + i;
                if (trail >= 0x7F)
                    trail++;
                if (characters[i] == '\uFFFD')
                    continue;
                int code = lead << 8 | trail;
                _characters[code] = characters[i];
                _codes[characters[i]] = (ushort)code;
            }
        }
    }

    public static Gbk Instance => Loaded.Value;

    /// <summary>The character's two bytes, lead byte high; 0 where it has none.</summary>
    public int Encode(char character) => _codes[character];

    /// <summary>The character of two bytes; NUL where there is none.</summary>
    public char Decode(int lead, int trail) => _characters[lead << 8 | trail];

    public static bool IsLead(int value) => value is >= 0x81 and <= 0xFE;
}
