using System;
using System.Collections.Immutable;
using System.Linq;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>The options that .editorconfig can set for a seed, in lower case, as the compiler hands them over.</summary>
internal static class OptionKeys
{
    public const string Prefix = "seed_corpus.";
    public const string Title = Prefix + "title";
    public const string Published = Prefix + "published";
    public const string Place = Prefix + "place";
    public const string Source = Prefix + "source";
    public const string AddOfficials = Prefix + "officials.add";
    public const string RemoveOfficials = Prefix + "officials.remove";
    public const string Ignore = Prefix + "ignore";

    /// <summary>The most slips that a wrong key may have to be taken for a right one.</summary>
    private const int MostSlips = 3;

    private const int LongestKey = 64;

    public static readonly ImmutableArray<string> All =
        [Title, Published, Place, Source, AddOfficials, RemoveOfficials, Ignore];

    /// <summary>The option that an unknown key was most likely meant to be; null where none is like it.</summary>
    public static string? Nearest(string key)
    {
        if (key.Length > LongestKey)
            return null;
        (string Key, int Slips) nearest = All
            .Select(known => (Key: known, Slips: EditDistance.Between(Name(known), Name(key))))
            .OrderBy(known => known.Slips)
            .First();
        return nearest.Slips <= Math.Min(MostSlips, Name(nearest.Key).Length / 2) ? nearest.Key : null;
    }

    private static string Name(string key) => key.Substring(Prefix.Length);
}
