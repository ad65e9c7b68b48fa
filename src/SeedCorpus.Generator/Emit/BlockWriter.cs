using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes a block of a store: lines of escaped fields, separated by tabs.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder _text = new();
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

    /// <summary>Writes a text as a part of another one, where it is one.</summary>
    public BlockWriter Part(string? text, string whole)
    {
        if (string.IsNullOrEmpty(text))
            return Field("");
        int start = whole.IndexOf(text, System.StringComparison.Ordinal);
        return Field(start < 0 ? "=" + text : System.FormattableString.Invariant($"@{start}+{text!.Length}"));
    }

    public BlockWriter Fields(IEnumerable<string> texts)
    {
        foreach (string text in texts)
            Field(text);
        return this;
    }

    public BlockWriter Numbers(IEnumerable<int> numbers)
    {
        _lineEnded = false;
        bool first = true;
        foreach (int number in numbers)
        {
            if (!first)
                _text.Append(' ');
            _text.Append(number.ToString(CultureInfo.InvariantCulture));
            first = false;
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
