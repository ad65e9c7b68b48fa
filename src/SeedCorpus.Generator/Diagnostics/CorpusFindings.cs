using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>What is wrong between seeds.</summary>
internal sealed class CorpusFindings
{
    private readonly CorpusModel _corpus;
    private readonly LocationIndex _locations;

    private CorpusFindings(CorpusModel corpus, LocationIndex locations) => (_corpus, _locations) = (corpus, locations);

    public static IEnumerable<SeedProblem> Of(CorpusModel corpus, LocationIndex locations, CancellationToken cancellation)
    {
        CorpusFindings findings = new(corpus, locations);
        return findings.OfDuplicates()
            .Concat(findings.OfPosts())
            .Concat(NearNames.Find(corpus.Officials, cancellation).Select(near =>
                findings.OfNear(Descriptors.NearName, near, source => source.Locations.Appearances[near.Index])))
            .Concat(NearSlogans.Find(corpus.Slogans, corpus.Links.SloganOfUse, cancellation).Select(near =>
                findings.OfNear(Descriptors.NearSlogan, near, source => source.Locations.Uses[near.Index])));
    }

    private IEnumerable<SeedProblem> OfDuplicates() =>
        from duplicate in Duplicates.Find(_corpus.Articles)
        let source = _locations[duplicate.Path]
        select Problems.Make(Descriptors.Duplicate, source.File, source.Locations.Title, duplicate.Original);

    private IEnumerable<SeedProblem> OfPosts() =>
        from conflict in PostConflicts.Find(_corpus.Articles)
        let source = _locations[conflict.Path]
        select Problems.Make(Descriptors.PostConflict, source.File, source.Locations.Appearances[conflict.Appearance], conflict.Detail);

    /// <summary>The other's text may be cut, its seed not: it tells where to look.</summary>
    private SeedProblem OfNear(DiagnosticDescriptor what, NearModel near, Func<LocationSource, SeedSpan> span)
    {
        LocationSource source = _locations[near.Path];
        return new SeedProblem(what.Id, source.File, span(source), $"{Problems.Shown(near.Other)} ({PlainText.OneLine(near.OtherPath)})");
    }
}
