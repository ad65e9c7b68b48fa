using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Layout;
using SeedCorpus.Extraction.People;
using SeedCorpus.Extraction.Places;
using SeedCorpus.Extraction.Restoring;
using SeedCorpus.Extraction.Slogans;

namespace SeedCorpus.Extraction;

/// <summary>Reads a seed: restore, lay out, read metadata, place, people with their statements, slogans.</summary>
public static class ArticleReader
{
    /// <summary>Reads the article facts of a seed's text. Pure: equal text gives an equal reading.</summary>
    /// <param name="seed">The text of the seed as scraped.</param>
    /// <param name="cancellation">Asked between and inside the steps.</param>
    /// <returns>Facts of what could be read, and a finding at the place of what could not.</returns>
    /// <exception cref="System.OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SeedReading Read(string seed, CancellationToken cancellation = default) => Read(seed, ReadingHints.None, cancellation);

    /// <summary>Reads the article facts of a seed's text of which something is known. Pure: equal text and hints give an equal reading.</summary>
    /// <param name="seed">The text of the seed as scraped.</param>
    /// <param name="hints">What is known of the page.</param>
    /// <param name="cancellation">Asked between and inside the steps.</param>
    /// <returns>Facts of what could be read, and a finding at the place of what could not.</returns>
    /// <exception cref="System.OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static SeedReading Read(string seed, ReadingHints hints, CancellationToken cancellation = default)
    {
        RestoredText restored = TextRestorer.Restore(seed, cancellation);
        PageLayout layout = LayoutReader.Read(new PageText(restored.Text), cancellation);
        PageMetadata metadata = MetadataReader.Read(layout, hints);
        Division? place = hints.Place is { } known ? DivisionTable.Instance.Find(known.Code) : PlaceReader.Read(layout, metadata);
        People.People people = PeopleReader.Read(layout, metadata, place, hints, cancellation);
        IReadOnlyList<Slogan> slogans = SloganReader.Read(layout, cancellation);

        var page = new ReadPage(restored, layout, metadata, place, people, slogans, hints);
        var lines = new SeedLines(seed);
        EquatableArray<Finding> findings = FindingReader.Read(page, lines);
        return layout.Headlines.Count == 0 && layout.Paragraphs.Count == 0
            ? new SeedReading(null, null, findings)
            : new SeedReading(FactsOf(page), LocationsOf(page, lines), findings);
    }

    private static ArticleFacts FactsOf(ReadPage page)
    {
        PageLayout layout = page.Layout;
        Func<TextRange, string> printed = page.Printed;
        Func<TextRange, SloganUseFacts> use = page.Use;
        return new ArticleFacts
        {
            Title = page.Hints.Title ?? (page.Title is { } title ? page.Printed(title) : ""),
            SetByOption = page.SetByOption,
            Headlines = EquatableArray.Of(layout.Headlines, printed),
            Published = page.Metadata.Published,
            EventDate = page.Metadata.EventDate,
            Source = page.Metadata.Source,
            Site = page.Metadata.Site,
            Place = page.Place?.ToFacts(),
            Reporters = [.. page.Metadata.Reporters],
            Editors = [.. page.Metadata.Editors],
            Meeting = page.Metadata.Meeting,
            Script = page.Restored.Script,
            HasRuby = page.Restored.HasRuby,
            Officials = EquatableArray.Of(page.People.Appearances, appearance => appearance.Facts),
            Slogans = EquatableArray.Of(
                page.Slogans, slogan => new SloganFacts(slogan.Text, slogan.Kind, EquatableArray.Of(slogan.Uses, use))),
            Statements = EquatableArray.Of(page.People.Statements, page.Statement),
            Paragraphs = EquatableArray.Of(layout.Paragraphs, printed),
        };
    }

    private static ArticleLocations LocationsOf(ReadPage page, SeedLines lines)
    {
        Func<TextRange, SeedSpan> span = range =>
        {
            (int start, int end) = page.Restored.InSeed(range.Start, range.Length);
            return lines.Span(start, end);
        };

        return new ArticleLocations
        {
            Title = page.Title is { } title ? span(title) : default,
            Headlines = EquatableArray.Of(page.Layout.Headlines, span),
            Officials = EquatableArray.Of(page.People.Appearances, appearance => span(appearance.Range)),
            Slogans = EquatableArray.Of(page.Slogans, slogan => EquatableArray.Of(slogan.Uses, span)),
            Statements = EquatableArray.Of(page.People.Statements, statement => span(statement.Range)),
            Paragraphs = EquatableArray.Of(page.Layout.Paragraphs, span),
        };
    }
}
