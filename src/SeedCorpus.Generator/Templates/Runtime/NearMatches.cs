namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>Says why a text names nothing, and what it may have meant.</summary>
[GENERATED_CODE]
internal static class NearMatches
{
    private const int Shown = 5;

    internal static string Describe(string text, global::System.Collections.Generic.Dictionary<string, int> keys)
    {
        var near = new global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<int, string>>();
        foreach (global::System.Collections.Generic.KeyValuePair<string, int> key in keys)
        {
            int shared = key.Value < 0 ? 0 : Shared(text, key.Key);
            if (shared > 0)
                near.Add(new global::System.Collections.Generic.KeyValuePair<int, string>(shared, key.Key));
        }

        near.Sort((left, right) => left.Key != right.Key
            ? right.Key.CompareTo(left.Key)
            : global::System.StringComparer.Ordinal.Compare(left.Value, right.Value));
        string message = "\"" + text + "\" names " + (keys.ContainsKey(text) ? "more than one element" : "nothing") + " in the corpus";
        if (near.Count == 0)
            return message + ".";
        var names = new string[global::System.Math.Min(Shown, near.Count)];
        for (int i = 0; i < names.Length; i++)
            names[i] = near[i].Value.Length > 40 ? near[i].Value.Substring(0, 40) + "…" : near[i].Value;
        return message + "; near it are: " + string.Join(", ", names) + ".";
    }

    // How alike two texts are: the characters of one that the other has too, as thousandths of both; 0 below a third.
    private static int Shared(string left, string right)
    {
        int shared = 0;
        foreach (char unit in left)
            shared += right.IndexOf(unit) >= 0 ? 1 : 0;
        int score = left.Length + right.Length == 0 ? 0 : 2000 * shared / (left.Length + right.Length);
        return score < 333 ? 0 : score;
    }
}
