using System;
using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Generator.Baseline;

/// <summary>A baseline as it was read.</summary>
internal sealed class RecordedCorpus
{
    private static readonly IReadOnlyList<RecordedFact> s_none = [];

    private readonly Dictionary<string, IReadOnlyList<RecordedFact>> _seeds;

    private RecordedCorpus(
        Dictionary<string, IReadOnlyList<RecordedFact>> seeds, IReadOnlyList<BaselineProblem> problems, bool isForeign)
    {
        _seeds = seeds;
        Problems = problems;
        IsForeign = isForeign;
    }

    /// <summary>The seeds it knows, in no order.</summary>
    public IEnumerable<string> Seeds => _seeds.Keys;

    public IReadOnlyList<BaselineProblem> Problems { get; }

    /// <summary>Whether it is of a form that is not known here, so that nothing can be compared with it.</summary>
    public bool IsForeign { get; }

    /// <summary>What it records of a seed; empty for one that it does not know.</summary>
    public IReadOnlyList<RecordedFact> Of(string seed) => _seeds.TryGetValue(seed, out IReadOnlyList<RecordedFact>? facts) ? facts : s_none;

    /// <summary>Stands for a file that gives no text.</summary>
    public static RecordedCorpus Unreadable() =>
        new([], [new BaselineProblem("", default, "it gives no text: is it missing, locked or not UTF-8?")], isForeign: true);

    public static RecordedCorpus Parse(string text)
    {
        List<BaselineLine> lines = BaselineLine.Split(text);
        List<BaselineProblem> problems = [];
        int first = 0;
        if (lines.Count > 0 && lines[0].Text == BaselineText.Header)
            first = 1;
        else if (lines.Count > 0 && lines[0].Text.StartsWith(BaselineText.Mark, StringComparison.Ordinal))
            return new([], [new BaselineProblem(lines[0].Text, lines[0].Span, "it is of another version of SeedCorpus")], isForeign: true);
        else if (lines.Any(line => line.Text.Length > 0))
            problems.Add(new BaselineProblem("", lines[0].Span, $"it does not begin with '{BaselineText.Header}'"));

        Dictionary<(string Seed, string Kind, string Key), RecordedFact> known = [];
        foreach (BaselineLine line in lines.Skip(first).Where(line => line.Text.Length > 0))
        {
            if (BaselineFact.Parse(line.Text) is not { } fact)
                problems.Add(new BaselineProblem(line.Text, line.Span, line.IsConflictMarker ? "a conflict of a merge is left" : "the line is no fact"));
            else if (!known.TryGetValue((fact.Seed, fact.Kind, fact.Key), out RecordedFact? before))
                known.Add((fact.Seed, fact.Kind, fact.Key), new RecordedFact(fact, line));
            else if (before.Fact != fact)
                problems.Add(new BaselineProblem(line.Text, line.Span, $"line {before.Line.Span.Line + 1} gives the same fact another value"));
        }

        return new(
            known.Values
                .GroupBy(fact => fact.Fact.Seed, StringComparer.Ordinal)
                .ToDictionary(seed => seed.Key, seed => (IReadOnlyList<RecordedFact>)[.. seed], StringComparer.Ordinal),
            problems,
            isForeign: false);
    }
}
