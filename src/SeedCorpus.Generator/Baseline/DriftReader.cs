using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>
/// Compares seeds with a baseline and remembers what came of it for as long as the compiler keeps both files' objects, so that
/// an edit compares again only what it touched.
/// </summary>
internal sealed class DriftReader(SeedReader reader)
{
    private readonly ConditionalWeakTable<AdditionalText, Recorded> _baselines = new();

    public RecordedCorpus Baseline(AdditionalText file, CancellationToken cancellation) => Record(file, cancellation).Corpus;

    /// <param name="baseline">The baseline's file.</param>
    /// <param name="seed">The seed's file.</param>
    /// <param name="name">The seed's path relative to the baseline's directory.</param>
    /// <param name="hints">What .editorconfig says of the seed's facts.</param>
    /// <param name="cancellation">Asked before each file that is read.</param>
    public EquatableArray<Change> Changes(
        AdditionalText baseline, AdditionalText seed, string name, ReadingHints hints, CancellationToken cancellation)
    {
        Recorded recorded = Record(baseline, cancellation);
        if (recorded.Compared.TryGetValue(seed, out Compared? known) && known.Name == name && known.Hints == hints)
            return known.Changes;
        cancellation.ThrowIfCancellationRequested();
        EquatableArray<Change> changes = Comparison.Of(
            name, recorded.Corpus.Of(name), SeedFacts.Of(name, reader.Read(seed, hints, cancellation)));
        recorded.Compared.Remove(seed);
        recorded.Compared.GetValue(seed, _ => new Compared(name, hints, changes));
        return changes;
    }

    private Recorded Record(AdditionalText file, CancellationToken cancellation) => _baselines.GetValue(file, unread =>
    {
        cancellation.ThrowIfCancellationRequested();
        return new Recorded(unread.GetText(cancellation) is { } text ? RecordedCorpus.Parse(text.ToString()) : RecordedCorpus.Unreadable());
    });

    private sealed class Recorded(RecordedCorpus corpus)
    {
        public RecordedCorpus Corpus { get; } = corpus;

        public ConditionalWeakTable<AdditionalText, Compared> Compared { get; } = new();
    }

    private sealed class Compared(string name, ReadingHints hints, EquatableArray<Change> changes)
    {
        public string Name { get; } = name;

        public ReadingHints Hints { get; } = hints;

        public EquatableArray<Change> Changes { get; } = changes;
    }
}
