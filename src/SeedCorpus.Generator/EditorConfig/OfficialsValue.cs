using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Reads names of officials: 张三(市长、市委副书记), 李四. Commas of both widths and 、 part them; # and ; would open a comment.</summary>
internal static class OfficialsValue
{
    private const int ShortestName = 2;
    private const int LongestName = 30;

    /// <returns>Each official once; null where a part is none.</returns>
    public static IReadOnlyList<OfficialHint>? Read(string value)
    {
        Dictionary<string, OfficialHint> officials = [];
        foreach (string part in Parts(value.Replace('（', '(').Replace('）', ')')))
        {
            if (ReadOne(part) is not { } official || officials.ContainsKey(official.Name))
                return null;
            officials.Add(official.Name, official);
        }

        return [.. officials.Values];
    }

    /// <returns>Each name once; null where a part is none.</returns>
    public static IReadOnlyList<string>? ReadNames(string value)
    {
        List<string> names = [.. Parts(value)];
        return names.All(IsName) ? [.. names.Distinct()] : null;
    }

    private static OfficialHint? ReadOne(string part)
    {
        int open = part.IndexOf('(');
        if (open < 0)
            return IsName(part) ? new OfficialHint(part, []) : null;
        string name = part.Substring(0, open).TrimEnd();
        if (!IsName(name) || part.IndexOf(')') != part.Length - 1)
            return null;
        List<string> posts = [.. Parts(part.Substring(open + 1, part.Length - open - 2))];
        return posts.All(post => post.Length > 0 && post.IndexOf('(') < 0) ? new OfficialHint(name, new EquatableArray<string>(posts.Distinct())) : null;
    }

    /// <summary>The parts between signs that stand outside brackets, trimmed; one that is empty where there are none.</summary>
    private static IEnumerable<string> Parts(string value)
    {
        int start = 0;
        bool inBrackets = false;
        for (int at = 0; at < value.Length; at++)
        {
            if (value[at] is '(' or ')')
                inBrackets = value[at] == '(';
            else if (!inBrackets && value[at] is ',' or '，' or '、')
            {
                yield return value.Substring(start, at - start).Trim();
                start = at + 1;
            }
        }

        yield return value.Substring(start).Trim();
    }

    private static bool IsName(string name) =>
        name.Length is >= ShortestName and <= LongestName
        && name.All(c => char.IsLetter(c) || char.IsSurrogate(c) || c is '·' or '•' or '‧' or '・');
}
