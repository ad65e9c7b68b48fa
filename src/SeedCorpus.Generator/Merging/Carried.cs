using System;

namespace SeedCorpus.Generator.Merging;

/// <summary>What follows from each element of a list, run after run.</summary>
internal static class Carried
{
    /// <summary>
    /// What follows from each element: where one is the object that it was, what followed then. None of those is looked at: of thousands,
    /// each would have to be fetched from memory.
    /// </summary>
    /// <param name="now">The elements.</param>
    /// <param name="before">Those of the last time.</param>
    /// <param name="made">What followed from each of those.</param>
    /// <param name="make">What follows from one, whatever the others are.</param>
    public static TMade[] Of<T, TMade>(ReadOnlySpan<T> now, ReadOnlySpan<T> before, ReadOnlySpan<TMade> made, Func<T, TMade> make)
        where T : class
    {
        bool areAsMany = now.Length == before.Length;
        TMade[] carried = areAsMany ? made.ToArray() : new TMade[now.Length];
        for (int i = 0; i < now.Length; i++)
        {
            if (!areAsMany || !ReferenceEquals(now[i], before[i]))
                carried[i] = make(now[i]);
        }

        return carried;
    }
}
