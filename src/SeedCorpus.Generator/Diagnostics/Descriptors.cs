using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Baseline;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>
/// Every diagnostic: SEED1xxx the file and its text, SEED2xxx metadata, SEED3xxx people, SEED4xxx slogans, SEED5xxx the baseline,
/// SEED6xxx use of the corpus in C#.
/// </summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor Unreadable = Warning(
        "SEED1000", "A seed could not be read", "The seed could not be read and is left out: {0}");

    public static readonly DiagnosticDescriptor Empty = Warning(
        "SEED1001", "A seed is empty", "The seed holds no text");

    public static readonly DiagnosticDescriptor ControlCharacters = Warning(
        "SEED1002", "A seed holds control characters", "The seed holds control characters, which are dropped: {0}");

    public static readonly DiagnosticDescriptor ReplacementCharacter = Warning(
        "SEED1003", "A seed lost characters when it was decoded", "Characters were lost here when the seed was decoded: {0}");

    public static readonly DiagnosticDescriptor LoneSurrogate = Warning(
        "SEED1004", "A seed holds half a character", "Half of a surrogate pair stands here and is read as U+FFFD: {0}");

    public static readonly DiagnosticDescriptor UnmendedDamage = Warning(
        "SEED1005", "Damaged text could not be mended", "Damaged text could not be mended and is left as it stands: {0}");

    public static readonly DiagnosticDescriptor MendedByEvidence = Information(
        "SEED1006", "Damaged text was mended by evidence", "Damaged text was mended as one of several readings: {0}");

    public static readonly DiagnosticDescriptor NoText = Warning(
        "SEED1007", "A seed is not text", "The file gives no text: it is missing, locked or not encoded as text");

    public static readonly DiagnosticDescriptor NoBody = Warning(
        "SEED1008", "A seed has no body", "The seed has no body: no paragraph of an article was found in it");

    public static readonly DiagnosticDescriptor Duplicate = Warning(
        "SEED1009", "An article was scraped twice", "The article has the same title and paragraphs as that of {0}; both are kept");

    public static readonly DiagnosticDescriptor UnfitRuby = Information(
        "SEED1010", "Ruby fits no reading of its character",
        "The bracket looks like ruby but is no reading of the character before it, and is kept: {0}");

    public static readonly DiagnosticDescriptor UnpairedQuotationMark = Information(
        "SEED1011", "A quotation mark has no partner", "The quotation mark has no partner in its paragraph or headline: {0}");

    public static readonly DiagnosticDescriptor NoTitle = Warning(
        "SEED2001", "A seed has no title", "No line of the seed can be the title");

    public static readonly DiagnosticDescriptor NoDate = Warning(
        "SEED2002", "A seed has no date", "No date is found: neither a day of publication nor one of the event");

    public static readonly DiagnosticDescriptor NoYear = Information(
        "SEED2003", "The year of an event is not known", "The day of the event is printed without its year, and nothing tells it: {0}");

    public static readonly DiagnosticDescriptor DateConflict = Warning(
        "SEED2004", "The dates of a seed contradict each other", "The page prints {0}");

    public static readonly DiagnosticDescriptor NoSource = Information(
        "SEED2005", "A seed has no source", "No source is found: the page credits no outlet");

    public static readonly DiagnosticDescriptor UnknownOption = Warning(
        "SEED2101", "An option of a seed is unknown", "The seed has an option that does not exist: {0}");

    public static readonly DiagnosticDescriptor UnreadableOption = Warning(
        "SEED2102", "An option of a seed cannot be read", "An option of the seed cannot be read and is left out: {0}");

    public static readonly DiagnosticDescriptor OptionNamesNothing = Warning(
        "SEED2103", "An option of a seed names nothing", "An option of the seed names nothing: {0}");

    public static readonly DiagnosticDescriptor PostConflict = Warning(
        "SEED3001", "One person with contradicting posts", "One person holds a post and its deputy's on one day: {0}");

    public static readonly DiagnosticDescriptor UnsplitNames = Warning(
        "SEED3002", "A list of names cannot be split", "The names are printed with nothing between them and are not read: {0}");

    public static readonly DiagnosticDescriptor NearName = Warning(
        "SEED3003", "A name is one character apart from another", "The name may be a misprint of one that differs in one character: {0}");

    public static readonly DiagnosticDescriptor NearSlogan = Warning(
        "SEED4001", "A slogan is one character apart from another", "The slogan may be a misprint of one that differs in one character: {0}");

    public static readonly DiagnosticDescriptor Drift = OfWhole(
        "SEED5000", "The corpus differs from its baseline",
        "The corpus differs from its baseline in {0} facts; 'dotnet build -t:AcceptCorpus' accepts them all");

    public static readonly DiagnosticDescriptor SeedAdded = Error(
        "SEED5001", "A seed was added", "The baseline does not have this seed: {0}, with {1} facts");

    public static readonly DiagnosticDescriptor SeedRemoved = Error(
        "SEED5002", "A seed was removed", "The corpus no longer has the article of {0}, of which the baseline records {1} facts");

    public static readonly DiagnosticDescriptor FactAdded = Error(
        "SEED5003", "A fact was added", "The baseline does not have this fact: {0}");

    public static readonly DiagnosticDescriptor FactRemoved = Error(
        "SEED5004", "A fact was removed", "{0} no longer states this fact: {1}");

    public static readonly DiagnosticDescriptor FactChanged = Error(
        "SEED5005", "A fact changed", "A fact changed: {0}: was '{1}', is '{2}'");

    public static readonly DiagnosticDescriptor BaselineUnreadable = Error(
        "SEED5006", "The baseline cannot be read",
        "The baseline cannot be read here: {0}; mend it, or write it anew with 'dotnet build -t:AcceptCorpus'");

    public static readonly DiagnosticDescriptor NoBaseline = OfWhole(
        "SEED5007", "The corpus has no baseline",
        "No baseline holds the corpus; 'dotnet build -t:AcceptCorpus' writes one, and from then on the build reports what changes");

    public static readonly DiagnosticDescriptor BadNamespace = Warning(
        "SEED6101", "SeedCorpusNamespace is no namespace",
        "'{0}' is no namespace; SeedCorpusNamespace is ignored and the root namespace is used");

    public static readonly DiagnosticDescriptor BadVisibility = Warning(
        "SEED6102", "SeedCorpusVisibility is no accessibility",
        "'{0}' is neither internal nor public; SeedCorpusVisibility is ignored and the corpus is internal");

    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "SEED6103", "The corpus needs C# 12", "The corpus needs C# 12 or later: set LangVersion to 12 or higher");

    public static readonly DiagnosticDescriptor BadMembers = Warning(
        "SEED6105", "A property of typed members is neither true nor false",
        "'{0}' is neither true nor false; {1} is ignored and the number of {2} decides");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "SEED6201", "A text names nothing in the corpus", "No {0} of the corpus is named {1}{2}");

    public static readonly DiagnosticDescriptor AmbiguousName = Error(
        "SEED6202", "A text names several elements of the corpus", "{0} names several {1} of the corpus; {2}");

    /// <summary>What is reported of seeds.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfSeeds =
    [
        Unreadable, Empty, ControlCharacters, ReplacementCharacter, LoneSurrogate, UnmendedDamage, MendedByEvidence, NoText,
        NoBody, Duplicate, UnfitRuby, UnpairedQuotationMark, NoTitle, NoDate, NoYear, DateConflict, NoSource, UnknownOption,
        UnreadableOption, OptionNamesNothing, PostConflict, UnsplitNames, NearName, NearSlogan,
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_ofSeeds = OfSeeds.ToImmutableDictionary(descriptor => descriptor.Id);

    // What is wrong with the options themselves stays, and what is wrong in C# belongs to no seed.
    private static readonly Lazy<ImmutableHashSet<string>> s_ignorable = new(() => typeof(Descriptors).GetFields()
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id)
        .Where(id => !id.StartsWith("SEED21", StringComparison.Ordinal) && string.CompareOrdinal(id, "SEED5") < 0)
        .ToImmutableHashSet());

    /// <summary>Whether a seed's options can say that a rule does not hold for it: drift is accepted, not ignored.</summary>
    public static bool CanBeIgnored(string id) => s_ignorable.Value.Contains(id);

    public static DiagnosticDescriptor OfSeed(string id) => s_ofSeeds[id];

    public static DiagnosticDescriptor Of(FindingKind kind) => kind switch
    {
        FindingKind.Empty => Empty,
        FindingKind.ControlCharacters => ControlCharacters,
        FindingKind.ReplacementCharacter => ReplacementCharacter,
        FindingKind.LoneSurrogate => LoneSurrogate,
        FindingKind.UnmendedDamage => UnmendedDamage,
        FindingKind.MendedByEvidence => MendedByEvidence,
        FindingKind.NoTitle => NoTitle,
        FindingKind.NoBody => NoBody,
        FindingKind.RemovedStranger => OptionNamesNothing,
        FindingKind.UnfitRuby => UnfitRuby,
        FindingKind.UnpairedQuotationMark => UnpairedQuotationMark,
        FindingKind.NoDate => NoDate,
        FindingKind.NoYear => NoYear,
        FindingKind.DateConflict => DateConflict,
        FindingKind.NoSource => NoSource,
        FindingKind.UnsplitNames => UnsplitNames,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static DiagnosticDescriptor Of(ChangeKind kind) => kind switch
    {
        ChangeKind.SeedAdded => SeedAdded,
        ChangeKind.SeedRemoved => SeedRemoved,
        ChangeKind.FactAdded => FactAdded,
        ChangeKind.FactRemoved => FactRemoved,
        ChangeKind.FactChanged => FactChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "SeedCorpus", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, "SeedCorpus", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    private static DiagnosticDescriptor Information(string id, string title, string message) =>
        new(id, title, message, "SeedCorpus", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    /// <summary>Information that is known when a whole compilation has been looked at.</summary>
    private static DiagnosticDescriptor OfWhole(string id, string title, string message) => new(
        id, title, message, "SeedCorpus", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink(id),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    private static string HelpLink(string id) =>
        $"https://github.com/seedcorpus/seedcorpus/blob/main/src/SeedCorpus/docs/{id}.md";
}
