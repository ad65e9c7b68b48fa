namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>What one side has and the other has not, with those of both sides together that mean the same text.</summary>
internal sealed class Pairing<TMissed, TExtra>
{
    private readonly List<TMissed> _missed;
    private readonly List<TExtra> _extra;

    public Pairing(IEnumerable<TMissed> missed, IEnumerable<TExtra> extra) => (_missed, _extra) = ([.. missed], [.. extra]);

    /// <summary>The misses that are in no pair.</summary>
    public IReadOnlyList<TMissed> Missed => _missed;

    /// <summary>The extras that are in no pair.</summary>
    public IReadOnlyList<TExtra> Extra => _extra;

    /// <summary>Takes out, in order, each miss with the first extra that <paramref name="belong"/> together.</summary>
    public IReadOnlyList<(TMissed Missed, TExtra Extra)> Take(Func<TMissed, TExtra, bool> belong)
    {
        List<(TMissed, TExtra)> pairs = [];
        for (int i = 0; i < _missed.Count; i++)
        {
            TMissed missed = _missed[i];
            int found = _extra.FindIndex(extra => belong(missed, extra));
            if (found < 0)
                continue;
            pairs.Add((missed, _extra[found]));
            _missed.RemoveAt(i--);
            _extra.RemoveAt(found);
        }

        return pairs;
    }
}

/// <summary>How two texts lie to each other.</summary>
internal static class Overlap
{
    /// <summary>Whether one text contains the other.</summary>
    public static bool Of(string left, string right) =>
        left.Length > 0 && right.Length > 0
        && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
}
