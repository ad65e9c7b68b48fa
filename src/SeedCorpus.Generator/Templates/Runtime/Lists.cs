namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>Read-only lists made by going from one kind of element to another.</summary>
[GENERATED_CODE]
internal static class Lists
{
    internal static global::System.Collections.Generic.IReadOnlyList<T> Where<T>(
        global::System.Collections.Generic.IReadOnlyList<T> items, global::System.Func<T, bool> condition)
    {
        var list = new global::System.Collections.Generic.List<T>();
        foreach (T item in items)
        {
            if (condition(item))
                list.Add(item);
        }

        return list.AsReadOnly();
    }

    internal static global::System.Collections.Generic.IReadOnlyList<TTarget> Distinct<T, TTarget>(
        global::System.Collections.Generic.IReadOnlyList<T> items, global::System.Func<T, TTarget?> target)
        where TTarget : class
    {
        var seen = new global::System.Collections.Generic.HashSet<TTarget>();
        var list = new global::System.Collections.Generic.List<TTarget>();
        foreach (T item in items)
        {
            if (target(item) is TTarget found && seen.Add(found))
                list.Add(found);
        }

        return list.AsReadOnly();
    }

    internal static global::System.Collections.Generic.IReadOnlyList<TTarget> DistinctMany<T, TTarget>(
        global::System.Collections.Generic.IReadOnlyList<T> items,
        global::System.Func<T, global::System.Collections.Generic.IReadOnlyList<TTarget>> targets)
        where TTarget : class
    {
        var seen = new global::System.Collections.Generic.HashSet<TTarget>();
        var list = new global::System.Collections.Generic.List<TTarget>();
        foreach (T item in items)
        {
            foreach (TTarget found in targets(item))
            {
                if (seen.Add(found))
                    list.Add(found);
            }
        }

        return list.AsReadOnly();
    }
}
