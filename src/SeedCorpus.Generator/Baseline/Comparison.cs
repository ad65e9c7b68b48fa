using System.Collections.Generic;
using System.Linq;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Compares what a seed says with what the baseline records of it.</summary>
internal static class Comparison
{
    public static EquatableArray<Change> Of(string seed, IReadOnlyList<RecordedFact> recorded, IReadOnlyList<PlacedFact> stated)
    {
        if (recorded.Count == 0)
            return stated.Count == 0 ? [] : [Added(seed, stated)];
        if (stated.Count == 0)
            return [Removed(seed, recorded)];

        List<Change> changes = [];
        Dictionary<(string Kind, string Key), RecordedFact> left = recorded.ToDictionary(fact => (fact.Fact.Kind, fact.Fact.Key));
        foreach (PlacedFact fact in stated)
        {
            (string Kind, string Key) key = (fact.Fact.Kind, fact.Fact.Key);
            if (!left.TryGetValue(key, out RecordedFact? before))
                changes.Add(new Change(ChangeKind.FactAdded, seed, Name(fact.Fact), "", fact.Fact.Value, fact.Span, [], [fact.Fact.Line]));
            else if (before.Fact.Value != fact.Fact.Value)
                changes.Add(new Change(
                    ChangeKind.FactChanged, seed, Name(fact.Fact), before.Fact.Value, fact.Fact.Value, fact.Span, [before.Line.Text], [fact.Fact.Line]));
            left.Remove(key);
        }

        foreach (RecordedFact fact in recorded.Where(fact => left.ContainsKey((fact.Fact.Kind, fact.Fact.Key))))
            changes.Add(new Change(ChangeKind.FactRemoved, seed, Name(fact.Fact), fact.Fact.Value, "", fact.Line.Span, [fact.Line.Text], []));
        return new EquatableArray<Change>(changes);
    }

    /// <summary>Its span is that of the baseline's first line of the seed.</summary>
    public static Change Removed(string seed, IReadOnlyList<RecordedFact> recorded) => new(
        ChangeKind.SeedRemoved, seed, "", "", "", recorded[0].Line.Span, new EquatableArray<string>(recorded.Select(fact => fact.Line.Text)), []);

    /// <summary>Its span is that of the first fact: the title where there is one.</summary>
    private static Change Added(string seed, IReadOnlyList<PlacedFact> stated) => new(
        ChangeKind.SeedAdded, seed, "", "", "", stated[0].Span, [], new EquatableArray<string>(stated.Select(fact => fact.Fact.Line)));

    private static string Name(BaselineFact fact) => fact.Key.Length == 0 ? fact.Kind : fact.Kind + " " + fact.Key;
}
