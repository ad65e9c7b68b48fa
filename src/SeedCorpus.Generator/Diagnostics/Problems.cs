using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>Tells the user what is wrong, at the line of the seed.</summary>
internal static class Problems
{
    private const int LongestDetail = 60;

    public static SeedProblem Of(Finding finding, string file) => finding.Kind == FindingKind.RemovedStranger
        ? OptionProblems.NamesNothing(file, OptionKeys.RemoveOfficials, finding.Detail, "the page has no such official")
        : Make(Descriptors.Of(finding.Kind), file, finding.Span, finding.Detail);

    public static SeedProblem Make(DiagnosticDescriptor what, string file, SeedSpan span, string detail) =>
        new(what.Id, file, span, Shown(detail));

    /// <summary>What is wrong between seeds.</summary>
    public static EquatableArray<SeedProblem> OfCorpus(
        (CorpusModel Corpus, LocationIndex Locations) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<SeedProblem> duplicates = pair.Corpus.Duplicates.Select(duplicate =>
        {
            LocationSource source = pair.Locations[duplicate.Path];
            return Make(Descriptors.Duplicate, source.File, source.Locations.Title, duplicate.Original);
        });
        IEnumerable<SeedProblem> conflicts = pair.Corpus.PostConflicts.Select(conflict =>
        {
            LocationSource source = pair.Locations[conflict.Path];
            return Make(Descriptors.PostConflict, source.File, source.Locations.Appearances[conflict.Appearance], conflict.Detail);
        });
        IEnumerable<SeedProblem> names = pair.Corpus.NearNames.Select(near => OfNear(
            Descriptors.NearName, near, pair.Locations[near.Path], source => source.Locations.Appearances[near.Index]));
        IEnumerable<SeedProblem> slogans = pair.Corpus.NearSlogans.Select(near => OfNear(
            Descriptors.NearSlogan, near, pair.Locations[near.Path], source => source.Locations.Uses[near.Index]));
        return new EquatableArray<SeedProblem>(duplicates.Concat(conflicts).Concat(names).Concat(slogans));
    }

    /// <summary>The other's text may be cut, its seed not: it tells where to look.</summary>
    private static SeedProblem OfNear(DiagnosticDescriptor what, NearModel near, LocationSource source, Func<LocationSource, SeedSpan> span) =>
        new(what.Id, source.File, span(source), $"{Shown(near.Other)} ({PlainText.OneLine(near.OtherPath)})");

    /// <summary>Reports what the options of the seeds do not say to ignore.</summary>
    public static void Report(
        SourceProductionContext context, (EquatableArray<SeedProblem> Problems, EquatableArray<IgnoredRules> Ignored) pair)
    {
        Dictionary<string, EquatableArray<string>> ignored = new(StringComparer.Ordinal);
        foreach (IgnoredRules rules in pair.Ignored)
            ignored[rules.File] = rules.Ids;
        foreach (SeedProblem problem in pair.Problems)
        {
            if (ignored.TryGetValue(problem.File, out EquatableArray<string> ids) && ids.Contains(problem.Id))
                continue;
            Location location = LocationOf(problem.File, problem.Span);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfSeed(problem.Id), location, problem.Detail));
        }
    }

    /// <summary>A place in a file that is no C#.</summary>
    public static Location LocationOf(string file, SeedSpan span) => Location.Create(
        file,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));

    public static void ReportOptions(SourceProductionContext context, (OptionsReading Options, Target Target) pair)
    {
        if (pair.Options.BadNamespace is { } name)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadNamespace, Location.None, Shown(name)));
        if (pair.Options.BadVisibility is { } visibility)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadVisibility, Location.None, Shown(visibility)));
        if (!pair.Target.SpeaksCSharp12)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageTooOld, Location.None));
    }

    private static string Shown(string text) => PlainText.Cut(PlainText.OneLine(text), LongestDetail);
}
