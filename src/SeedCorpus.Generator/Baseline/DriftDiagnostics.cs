using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Emit;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Turns differences into diagnostics, which carry the lines that a fix takes out of the baseline and puts in.</summary>
internal static class DriftDiagnostics
{
    /// <summary>The property that names the baseline's file.</summary>
    public const string File = nameof(File);

    /// <summary>The property with the lines to take out, separated by line feeds.</summary>
    public const string Removed = nameof(Removed);

    /// <summary>The property with the lines to put in, separated by line feeds.</summary>
    public const string Added = nameof(Added);

    private const int LongestDetail = 60;

    public static Diagnostic Of(Change change, AdditionalText file, AdditionalText baseline) => Diagnostic.Create(
        Descriptors.Of(change.Kind),
        Problems.LocationOf(file.Path, change.Span),
        Properties(baseline, change.Removed, change.Added),
        Arguments(change));

    public static Diagnostic Of(BaselineProblem problem, AdditionalText baseline) =>
        Diagnostic.Create(Descriptors.BaselineUnreadable, Problems.LocationOf(baseline.Path, problem.Span), problem.Why);

    /// <summary>One diagnostic for the whole corpus, whose fix is to accept it.</summary>
    public static Diagnostic Summary(
        IReadOnlyCollection<Change> changes, RecordedCorpus recorded, AdditionalText baseline, Location location)
    {
        IEnumerable<string> unreadable = recorded.Problems.Select(problem => problem.Line);
        return Diagnostic.Create(
            Descriptors.Drift,
            location,
            Properties(baseline, unreadable.Concat(changes.SelectMany(change => change.Removed)), changes.SelectMany(change => change.Added)),
            Number(changes.Sum(change => change.Count) + recorded.Problems.Count));
    }

    private static object[] Arguments(Change change) => change.Kind switch
    {
        ChangeKind.SeedAdded or ChangeKind.SeedRemoved => [Shown(change.Seed), Number(change.Count)],
        ChangeKind.FactAdded => [Stated(change.Fact, change.New)],
        ChangeKind.FactRemoved => [Shown(change.Seed), Stated(change.Fact, change.Old)],
        _ => [Shown(change.Fact), Shown(change.Old), Shown(change.New)],
    };

    private static string Stated(string fact, string value) => value.Length == 0 ? Shown(fact) : $"{Shown(fact)}: {Shown(value)}";

    private static string Shown(string text) => PlainText.Cut(PlainText.OneLine(text), LongestDetail);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ImmutableDictionary<string, string?> Properties(
        AdditionalText baseline, IEnumerable<string> removed, IEnumerable<string> added) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(File, baseline.Path)
            .Add(Removed, string.Join("\n", removed))
            .Add(Added, string.Join("\n", added));
}
