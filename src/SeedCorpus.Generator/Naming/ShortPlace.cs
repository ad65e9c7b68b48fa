using System;

namespace SeedCorpus.Generator.Naming;

/// <summary>Shortens the name of an administrative division as speech does: 北京市 to 北京.</summary>
internal static class ShortPlace
{
    // The longest first: the nationality of an autonomous region is no part of its short name.
    private static readonly string[] s_endings =
        ["维吾尔自治区", "特别行政区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "新区", "省", "市", "区", "县", "州", "盟", "旗"];

    public static string Of(string name)
    {
        foreach (string ending in s_endings)
        {
            if (name.Length >= ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal))
                return name.Substring(0, name.Length - ending.Length);
        }

        return name;
    }
}
