using System;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the domain of the site that carries a page from addresses and mail addresses printed on it.</summary>
internal static class SiteReader
{
    private static readonly string[] Suffixes = [".com.cn", ".gov.cn", ".net.cn", ".org.cn", ".edu.cn", ".com", ".cn", ".net", ".org"];

    /// <returns>The registered domain printed last, in lower case: the site names itself at its foot; null without one.</returns>
    public static string? Read(string text)
    {
        for (int dot = text.LastIndexOf('.'); dot > 0; dot = text.LastIndexOf('.', dot - 1))
        {
            if (DomainAround(text, dot) is { } domain)
                return domain;
        }

        return null;
    }

    private static string? DomainAround(string text, int dot)
    {
        string? suffix = Suffixes.FirstOrDefault(candidate =>
            string.Compare(text, dot, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) == 0
            && EndsHost(text, dot + candidate.Length));
        int start = dot;
        while (start > 0 && IsHostCharacter(text[start - 1]) && text[start - 1] != '.' && dot - start < 63)
            start--;
        return suffix is null || start == dot ? null : (text.Substring(start, dot - start) + suffix).ToLowerInvariant();
    }

    /// <summary>A full stop behind a domain ends a sentence unless more of the host follows.</summary>
    private static bool EndsHost(string text, int at) =>
        at == text.Length
        || !IsHostCharacter(text[at])
        || (text[at] == '.' && (at + 1 == text.Length || !IsHostCharacter(text[at + 1])));

    private static bool IsHostCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.';
}
