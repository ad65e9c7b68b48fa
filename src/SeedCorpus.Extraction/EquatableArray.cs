using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction;

/// <summary>Makes an <see cref="EquatableArray{T}"/> from a collection expression.</summary>
public static class EquatableArray
{
    /// <summary>Copies <paramref name="items"/>; later changes to their source are not seen.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>What is made of each of <paramref name="items"/>, in their order.</summary>
    /// <remarks>A page has hundreds of short lists: an iterator for each would cost more than what it makes.</remarks>
    [MethodImpl(HotMethod.Optimized)]
    internal static EquatableArray<TResult> Of<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
        where TResult : IEquatable<TResult>
    {
        if (items.Count == 0)
            return default;
        var made = new TResult[items.Count];
        for (int i = 0; i < made.Length; i++)
            made[i] = make(items[i]);
        return new EquatableArray<TResult>(made);
    }
}

/// <summary>An immutable sequence that is equal to another when their elements are equal, in order.</summary>
/// <remarks>Incremental steps compare models by value; an array or a list would compare by reference.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>Copies <paramref name="items"/> in their order.</summary>
    public EquatableArray(IEnumerable<T> items) => _items = [.. items];

    /// <inheritdoc />
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc />
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The elements, for loops over many: the interface would be called twice for each.</summary>
    internal ReadOnlySpan<T> Items => _items;

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
            return true;
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            // Most elements are the objects that they were: one that is needs not be fetched from memory.
            if (default(T) is null && ReferenceEquals(_items![i], other._items![i]))
                continue;
            if (!_items![i].Equals(other._items![i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in this)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether they differ in an element, in order or in length.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}
