using System;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Naming;

/// <summary>Numbers for names of members, so that those of thousands of elements are told apart without a look at one.</summary>
internal sealed class MemberNumbering
{
    private readonly Numbering<string> _names = new(StringComparer.Ordinal);
    private readonly int _taken;

    public MemberNumbering()
    {
        foreach (string name in MemberNames.Taken)
            _names.Of(name);
        _taken = _names.Count;
    }

    public int Count => _names.Count;

    /// <summary>The number of the name that a text makes.</summary>
    public int Of(string text) => _names.Of(MemberNames.Plain(text));

    /// <summary>A name for each element: <see cref="MemberNames.Apart"/>, where two are alike.</summary>
    /// <param name="set">The class that will hold the members.</param>
    /// <param name="numbers">Those of the elements' names.</param>
    public string[] Apart(string set, int[] numbers)
    {
        bool areApart = true;
        var isUsed = new bool[Count];
        foreach (int number in numbers)
        {
            areApart &= number >= _taken && !isUsed[number];
            isUsed[number] = true;
        }

        string[] names = Array.ConvertAll(numbers, number => _names[number]);
        return areApart ? names : MemberNames.Apart(set, names);
    }
}
