using System;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>Elements of a set, and where the first article of each has it.</summary>
/// <param name="Elements">In the order of the set.</param>
/// <param name="Lines">The line of each, zero-based.</param>
internal readonly record struct PlacedList<T>(EquatableArray<T> Elements, EquatableArray<int> Lines)
    where T : IEquatable<T>;
