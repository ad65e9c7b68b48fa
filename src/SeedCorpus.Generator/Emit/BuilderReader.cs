using System;
using System.IO;
using System.Text;

namespace SeedCorpus.Generator.Emit;

/// <summary>Reads what a builder holds without making one string of it.</summary>
internal sealed class BuilderReader(StringBuilder text) : TextReader
{
    private int _next;

    public override int Peek() => _next < text.Length ? text[_next] : -1;

    public override int Read() => _next < text.Length ? text[_next++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int length = Math.Min(count, text.Length - _next);
        text.CopyTo(_next, buffer, index, length);
        _next += length;
        return length;
    }

    public override int ReadBlock(char[] buffer, int index, int count) => Read(buffer, index, count);

    public override string ReadToEnd()
    {
        string rest = text.ToString(_next, text.Length - _next);
        _next = text.Length;
        return rest;
    }
}
