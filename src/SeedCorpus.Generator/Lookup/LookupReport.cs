using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Emit;

namespace SeedCorpus.Generator.Lookup;

/// <summary>Says what is wrong with a text, and what to write for it.</summary>
internal static class LookupReport
{
    // A name that many people share would fill the screen.
    private const int MostApart = 8;

    private const int LongestText = 60;

    public static Diagnostic Unknown(Location location, SetNames names, string text, CancellationToken cancellation)
    {
        string[] near = NearNames.Of(text, names, cancellation);
        string hint = near.Length > 0 ? $"; did you mean {List(near)}?"
            : names.Names.Count == 0 ? "; the corpus has none"
            : "";
        return Diagnostic.Create(
            Descriptors.UnknownName, location, Suggestions.Pack(near), One(names.Set), Shown(text), hint);
    }

    public static Diagnostic Ambiguous(Location location, SetNames names, string text)
    {
        string[] apart = [.. names.Apart(text).Take(MostApart)];
        string hint = apart.Length > 0 ? $"write one of {List(apart)}" : "use a typed member or a query";
        return Diagnostic.Create(
            Descriptors.AmbiguousName, location, Suggestions.Pack(apart), Shown(text), One(names.Set) + "s", hint);
    }

    /// <summary>A text of a seed or of the user's code as it can stand in a message.</summary>
    public static string Shown(string text) => $"'{PlainText.Cut(PlainText.OneLine(text), LongestText)}'";

    private static string List(string[] names)
    {
        string last = Shown(names[names.Length - 1]);
        return names.Length == 1 ? last : string.Join(", ", names.Take(names.Length - 1).Select(Shown)) + " or " + last;
    }

    private static string One(CorpusSet set) => set switch
    {
        CorpusSet.Articles => "article",
        CorpusSet.Officials => "official",
        CorpusSet.Slogans => "slogan",
        _ => "statement",
    };
}
