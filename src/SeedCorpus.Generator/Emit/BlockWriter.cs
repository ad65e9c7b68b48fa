using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes a block of a store: lines of escaped fields, separated by tabs.</summary>
internal sealed class BlockWriter
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly StringBuilder _text = new();
    private readonly char[] _digits = new char[7];
    private bool _fieldStarted;
    private bool _lineEnded;

    public BlockWriter Field(string? text)
    {
        if (_fieldStarted)
            _text.Append('\t');
        _fieldStarted = true;
        _lineEnded = false;
        Escaping.Append(_text, text ?? "");
        return this;
    }

    public BlockWriter Field(int number) => Field(number.ToString(CultureInfo.InvariantCulture));

    public BlockWriter Fields(IEnumerable<string> texts)
    {
        foreach (string text in texts)
            Field(text);
        return this;
    }

    /// <summary>Writes a field of numbers in Base64 VLQ, as source maps do: short, and plain ASCII.</summary>
    [MethodImpl(HotMethod.Optimized)]
    public BlockWriter Numbers(ReadOnlySpan<int> numbers)
    {
        Field("");
        foreach (int number in numbers)
        {
            int length = 0;
            uint rest = number < 0 ? ((uint)-number << 1) | 1 : (uint)number << 1;
            do
            {
                uint digit = rest & 31;
                rest >>= 5;
                _digits[length++] = Digits[(int)(rest == 0 ? digit : digit | 32)];
            }
            while (rest != 0);
            _text.Append(_digits, 0, length);
        }

        return this;
    }

    /// <summary>Writes, for each element, the digit of its shard and three of its number among those of the shard.</summary>
    public BlockWriter Places(ReadOnlySpan<int> shards)
    {
        Field("");
        var slots = new int[Sharding.DataShards];
        foreach (int shard in shards)
        {
            int slot = slots[shard]++;
            _text.Append(Digits[shard]).Append(Digits[slot >> 12]).Append(Digits[(slot >> 6) & 63]).Append(Digits[slot & 63]);
        }

        return this;
    }

    public BlockWriter EndLine()
    {
        _text.Append('\n');
        _fieldStarted = false;
        _lineEnded = true;
        return this;
    }

    /// <summary>The block so far, without the end of its last line.</summary>
    public override string ToString() =>
        _lineEnded ? _text.ToString(0, _text.Length - 1) : _text.ToString();
}
