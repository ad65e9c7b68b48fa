using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Finds the names that a text which names nothing may have meant.</summary>
internal static class NearNames
{
    /// <summary>The most names that are suggested.</summary>
    private const int Most = 3;

    /// <summary>
    /// The nearest names, one for an element: the nearest first, and those as near as each other in the order of the set.
    /// Guesses are left out where there is better.
    /// </summary>
    public static string[] Of(string text, SetNames names, CancellationToken cancellation)
    {
        NameComparer comparer = new(text);
        List<Near> near = [];
        for (int element = 0; element < names.Names.Count; element++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (NearestOf(element) is { Likeness: not Likeness.None } found && names.Sole(element, found.Name) is { } sole)
                near.Add(found with { Name = sole });
        }

        int surest = near.Select(name => Sureness(name.Likeness)).DefaultIfEmpty().Min();
        return
        [
            .. near.Where(name => Sureness(name.Likeness) == surest)
                .OrderBy(name => name.Likeness)
                .ThenBy(name => name.Distance)
                .Take(Most)
                .Select(name => name.Name),
        ];

        Near NearestOf(int element) => names.Names[element]
            .Select((name, i) => comparer.Compare(name, names.PlainNames[element][i]))
            .OrderBy(name => name.Likeness)
            .ThenBy(name => name.Distance)
            .First();
    }

    private static int Sureness(Likeness likeness) => likeness switch
    {
        Likeness.SamePlainly or Likeness.Pinyin => 0,
        Likeness.Slips or Likeness.Part => 2,
        _ => 1,
    };
}
