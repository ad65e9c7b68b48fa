using System;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// What a store holds of an element, made on first use and kept. It follows from the rest of a record, and so never tells two of them
/// apart.
/// </summary>
internal struct StoredText : IEquatable<StoredText>
{
    private string? _text;

    /// <summary>The text of an element.</summary>
    public string Of<T>(T element, Func<T, string> write) => _text ??= write(element);

    public readonly bool Equals(StoredText other) => true;

    public override readonly bool Equals(object? obj) => obj is StoredText;

    public override readonly int GetHashCode() => 0;
}
