using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>Tells the user what is wrong, at the line of the seed.</summary>
internal static class Problems
{
    private const int LongestDetail = 60;

    public static IEnumerable<SeedProblem> OfSeed((ReadSeed Seed, string ProjectDirectory) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ReadSeed seed = pair.Seed;
        if (seed.Reading is { } reading)
        {
            return reading.Findings.Select(finding =>
                new SeedProblem(Descriptors.Of(finding.Kind).Id, seed.File, finding.Span, Shown(finding.Detail)));
        }

        return seed.Failure is { } failure
            ? [new SeedProblem(Descriptors.Unreadable.Id, seed.File, default, Shown(failure))]
            : [new SeedProblem(Descriptors.NoText.Id, seed.File, default, "")];
    }

    public static IEnumerable<SeedProblem> OfDuplicates(
        (CorpusModel Corpus, LocationIndex Locations) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pair.Corpus.Duplicates.Select(duplicate =>
        {
            LocationSource location = pair.Locations[duplicate.Path];
            return new SeedProblem(Descriptors.Duplicate.Id, location.File, location.Title, Shown(duplicate.Original));
        });
    }

    public static void Report(SourceProductionContext context, SeedProblem problem)
    {
        SeedSpan span = problem.Span;
        Location location = Location.Create(
            problem.File,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.OfSeed(problem.Id), location, problem.Detail));
    }

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
