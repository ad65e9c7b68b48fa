using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Generator.Naming;

/// <summary>Checks and mends names of namespaces.</summary>
internal static class NamespaceName
{
    /// <summary>Whether every part is an identifier, be it a keyword.</summary>
    public static bool IsValid(string name) =>
        name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part.TrimStart('@')));

    /// <summary>The same name with its keywords escaped.</summary>
    public static string Escape(string name) =>
        string.Join(".", name.Split('.').Select(part => Identifier.Escape(part.TrimStart('@'))));

    /// <summary>A namespace for a project whose name need not be one: my-app gives my_app. Empty stays empty.</summary>
    public static string FromProject(string rootNamespace) =>
        string.Join(".", rootNamespace.Split('.').Where(part => part.Length > 0).Select(part => Identifier.Escape(Mend(part))));

    private static string Mend(string part)
    {
        StringBuilder mended = new(part.Length);
        foreach (char unit in part)
            mended.Append(SyntaxFacts.IsIdentifierPartCharacter(unit) ? unit : '_');
        return SyntaxFacts.IsIdentifierStartCharacter(mended[0]) ? mended.ToString() : "_" + mended;
    }
}
