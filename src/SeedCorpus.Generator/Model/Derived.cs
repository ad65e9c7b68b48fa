using System;

namespace SeedCorpus.Generator.Model;

/// <summary>What follows from the rest of a record, made on first use and kept: it never tells two records apart.</summary>
internal struct Derived<T> : IEquatable<Derived<T>>
    where T : class
{
    public T? Value { get; set; }

    public readonly bool Equals(Derived<T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Derived<T>;

    public override readonly int GetHashCode() => 0;
}
