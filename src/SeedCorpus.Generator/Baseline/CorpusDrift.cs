using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>The seeds of a project beside its baseline.</summary>
internal sealed class CorpusDrift
{
    private readonly DriftReader _reader;
    private readonly Dictionary<AdditionalText, NamedSeed> _seeds;

    private CorpusDrift(DriftReader reader, AdditionalText file, Dictionary<AdditionalText, NamedSeed> seeds) =>
        (_reader, File, _seeds) = (reader, file, seeds);

    /// <summary>The baseline's file.</summary>
    public AdditionalText File { get; }

    /// <summary>Finds the baseline among the files of a project; null where there is none. No file is read.</summary>
    public static CorpusDrift? Of(AnalyzerOptions project, DriftReader reader)
    {
        AnalyzerConfigOptionsProvider options = project.AnalyzerConfigOptionsProvider;
        AdditionalText? baseline = project.AdditionalFiles
            .Where(file => BaselineOptions.IsBaseline(file, options))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault();
        if (baseline is null)
            return null;

        List<(AdditionalText File, ReadingHints Hints)> seeds = [.. SeedsOf(project)];
        string[] names = SeedNames.Of(baseline.Path, [.. seeds.Select(seed => seed.File.Path)]);
        Dictionary<AdditionalText, NamedSeed> named = [];
        for (int i = 0; i < seeds.Count; i++)
            named[seeds[i].File] = new NamedSeed(names[i], seeds[i].Hints);
        return new CorpusDrift(reader, baseline, named);
    }

    /// <summary>The seeds of a project, with what .editorconfig says of each.</summary>
    public static IEnumerable<(AdditionalText File, ReadingHints Hints)> SeedsOf(AnalyzerOptions project) =>
        from file in project.AdditionalFiles
        where TextFile.HasExtension(file)
        let options = TextFile.OptionsOfSeed(file, project.AnalyzerConfigOptionsProvider)
        where options is not null
        select (file, options.Hints);

    public RecordedCorpus Recorded(CancellationToken cancellation) => _reader.Baseline(File, cancellation);

    /// <summary>What is different in one file: of a seed what stands there, of the baseline what is in no seed any more.</summary>
    public IEnumerable<Change> In(AdditionalText file, CancellationToken cancellation)
    {
        if (file == File)
            return All(cancellation).Where(pair => pair.File == File).Select(pair => pair.Change);
        return _seeds.ContainsKey(file) && !Recorded(cancellation).IsForeign
            ? OfSeed(file, cancellation).Where(change => change.Kind != ChangeKind.FactRemoved)
            : [];
    }

    /// <summary>Every difference, with the file where it stands.</summary>
    public IEnumerable<(AdditionalText File, Change Change)> All(CancellationToken cancellation)
    {
        if (Recorded(cancellation).IsForeign)
            yield break;
        foreach (AdditionalText seed in _seeds.Keys)
        {
            foreach (Change change in OfSeed(seed, cancellation))
                yield return (change.Kind == ChangeKind.FactRemoved ? File : seed, change);
        }

        HashSet<string> present = new(_seeds.Values.Select(seed => seed.Name), StringComparer.Ordinal);
        foreach (string seed in Recorded(cancellation).Seeds.Where(seed => !present.Contains(seed)))
            yield return (File, Comparison.Removed(seed, Recorded(cancellation).Of(seed)));
    }

    /// <summary>What is different in a seed; where the seed is there but says nothing, its removal stands at its start.</summary>
    private IEnumerable<Change> OfSeed(AdditionalText seed, CancellationToken cancellation) =>
        _reader.Changes(File, seed, _seeds[seed].Name, _seeds[seed].Hints, cancellation)
            .Select(change => change.Kind == ChangeKind.SeedRemoved ? change with { Span = default } : change);

    private readonly record struct NamedSeed(string Name, ReadingHints Hints);
}
