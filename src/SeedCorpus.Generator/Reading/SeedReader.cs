using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Reading;

/// <summary>Reads a seed in such a way that one that cannot be read takes no other down.</summary>
internal sealed class SeedReader(Func<string, ReadingHints, CancellationToken, SeedReading> read)
{
    /// <summary>What has been read, for as long as the compiler keeps the file's object, that is, until the file changes.</summary>
    private readonly ConditionalWeakTable<AdditionalText, Kept> _contents = new();

    /// <summary>The reader of articles, which the generator and the analyzers of one compilation share.</summary>
    public static SeedReader OfArticles { get; } = new(ArticleReader.Read);

    /// <summary>The text file that an additional file is; nothing where it is another.</summary>
    public ImmutableArray<TextFile> Open(AdditionalText file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TextFile.HasExtension(file) ? [new TextFile(file, this)] : [];
    }

    /// <summary>What reading gives, from the last time where the hints were the same.</summary>
    public SeedContent Read(AdditionalText file, ReadingHints hints, CancellationToken cancellation)
    {
        Kept kept = _contents.GetOrCreateValue(file);
        if (kept.Last is { } last && last.Hints == hints)
            return last.Content;
        SeedContent content = ReadAnew(file, hints, cancellation);
        kept.Last = new HintedContent(hints, content);
        return content;
    }

    private SeedContent ReadAnew(AdditionalText file, ReadingHints hints, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        if (text is null)
            return Failed(file, Descriptors.NoText, "");
        try
        {
            SeedReading reading = read(text.ToString(), hints, cancellation);
            Consistency.Verify(reading);
            return new SeedContent(
                reading.Facts,
                reading is { Facts: { } facts, Locations: { } locations } ? FactLocations.From(facts, locations) : null,
                new EquatableArray<SeedProblem>(reading.Findings.Select(finding => Problems.Of(finding, file.Path))));
        }
#pragma warning disable CA1031 // Whatever it is, the other seeds are to be generated.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(file, Descriptors.Unreadable, exception.GetType().Name + ": " + exception.Message);
        }
#pragma warning restore CA1031
    }

    private static SeedContent Failed(AdditionalText file, DiagnosticDescriptor why, string detail) =>
        new(null, null, [Problems.Make(why, file.Path, default, detail)]);

    private sealed record HintedContent(ReadingHints Hints, SeedContent Content);

    /// <summary>Threads that read a file at once each put the same here.</summary>
    private sealed class Kept
    {
        public volatile HintedContent? Last;
    }
}
