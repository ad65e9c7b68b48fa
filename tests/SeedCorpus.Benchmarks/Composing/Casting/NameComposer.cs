namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>Makes names up.</summary>
internal static class NameComposer
{
    /// <param name="chance">The choices of the cast.</param>
    /// <param name="minority">In so many of a hundred cases the name is one without surname.</param>
    /// <param name="taken">The names that cannot be given again; the new one is added.</param>
    public static string Next(Chance chance, int minority, HashSet<string> taken)
    {
        while (true)
        {
            string name = chance.Percent(minority) ? Minority(chance) : Han(chance);
            if (!RealNames.Has(name) && taken.Add(name))
                return name;
        }
    }

    private static string Minority(Chance chance) => chance.Percent(50)
        ? chance.Of(NameCharacters.Unbroken)
        : $"{chance.Of(NameCharacters.Parts)}·{chance.Of(NameCharacters.Parts)}";

    private static string Han(Chance chance)
    {
        string surname = chance.Percent(2)
            ? chance.Of(NameCharacters.Compound)
            : NameCharacters.Surnames[chance.Below(NameCharacters.Surnames.Length)].ToString();
        char last = NameCharacters.Last[chance.Below(NameCharacters.Last.Length)];
        if (surname.Length == 1 ? chance.Percent(18) : chance.Percent(60))
            return surname + last;
        char first = NameCharacters.First[chance.Below(NameCharacters.First.Length)];
        return first == last ? surname + last : surname + first + last;
    }
}
