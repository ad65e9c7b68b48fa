using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Finds the names that a text which names nothing may have meant.</summary>
internal static class NearNames
{
    /// <summary>The most names that are suggested.</summary>
    public const int Most = 3;

    /// <summary>The nearest names, one for an element, the nearest first and those as near as each other in ordinal order.</summary>
    public static string[] Of(string text, SetNames names, CancellationToken cancellation)
    {
        NameComparer comparer = new(text);
        List<(Likeness Likeness, int Distance, string Name)> near = [];
        for (int element = 0; element < names.Names.Count; element++)
        {
            cancellation.ThrowIfCancellationRequested();
            (Likeness Likeness, int Distance, string Name)? best = null;
            for (int i = 0; i < names.Names[element].Length; i++)
            {
                string name = names.Names[element][i];
                (Likeness likeness, int distance) = comparer.Compare(name, names.PlainNames[element][i]);
                if (likeness != Likeness.None && !(best is { } other && Order(other, (likeness, distance, name)) <= 0))
                    best = (likeness, distance, name);
            }

            if (best is { } found && names.Sole(element, found.Name) is { } sole)
                near.Add((found.Likeness, found.Distance, sole));
        }

        near.Sort((left, right) => Order(left, right) is not 0 and var order ? order : string.CompareOrdinal(left.Name, right.Name));
        return [.. near.Take(Most).Select(name => name.Name)];
    }

    private static int Order((Likeness Likeness, int Distance, string Name) left, (Likeness Likeness, int Distance, string Name) right) =>
        left.Likeness != right.Likeness ? left.Likeness.CompareTo(right.Likeness) : left.Distance.CompareTo(right.Distance);
}
