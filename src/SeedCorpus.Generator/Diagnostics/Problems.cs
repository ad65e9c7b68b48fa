using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.EditorConfig;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

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

    /// <summary>The problem as a compiler reports it.</summary>
    public static Diagnostic Diagnose(SeedProblem problem) =>
        Diagnostic.Create(Descriptors.OfSeed(problem.Id), LocationOf(problem.File, problem.Span), problem.Detail);

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
        if (pair.Options.BadArticleMembers is { } articleMembers)
            ReportMembers(context, articleMembers, ProjectOptions.ArticleMembers, "articles");
        if (pair.Options.BadStatementMembers is { } statementMembers)
            ReportMembers(context, statementMembers, ProjectOptions.StatementMembers, "statements");
        if (!pair.Target.SpeaksCSharp12)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageTooOld, Location.None));
    }

    private static void ReportMembers(SourceProductionContext context, string value, string property, string elements) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadMembers, Location.None, Shown(value), property, elements));

    /// <summary>Text of a seed, fit to be shown in a message.</summary>
    public static string Shown(string text) => PlainText.Cut(PlainText.OneLine(text), LongestDetail);
}
