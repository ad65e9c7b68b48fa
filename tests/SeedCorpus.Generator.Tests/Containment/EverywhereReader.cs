using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Generator.Tests.Containment;

/// <summary>Reads a page whose every field is the seed itself: what stands in a seed may come out anywhere.</summary>
internal static class EverywhereReader
{
    /// <summary>Members of articles are named by their places.</summary>
    public static SeedReading Read(string seed, ReadingHints hints, CancellationToken cancellation) => Read(seed, new PlaceFacts(seed, seed, seed));

    /// <summary>Members of articles are named by their titles.</summary>
    public static SeedReading ReadWithoutPlace(string seed, ReadingHints hints, CancellationToken cancellation) => Read(seed, place: null);

    /// <summary>Only title and paragraph are the seed: fields of many megabytes would take minutes to compile.</summary>
    public static SeedReading ReadLong(string seed, ReadingHints hints, CancellationToken cancellation)
    {
        SeedReading reading = Read(seed, place: null);
        return reading with
        {
            Facts = new ArticleFacts
            {
                Title = seed,
                Paragraphs = [seed],
            },
            Locations = new ArticleLocations
            {
                Title = reading.Locations!.Title,
                Paragraphs = reading.Locations.Paragraphs,
            },
        };
    }

    private static SeedReading Read(string seed, PlaceFacts? place)
    {
        SeedSpan whole = new(0, seed.Length, 0, 0, 0, seed.Length);
        return new SeedReading(
            new ArticleFacts
            {
                Title = seed,
                Headlines = [seed, seed],
                Source = seed,
                Site = seed,
                Place = place,
                Reporters = [seed],
                Editors = [seed],
                Meeting = seed,
                Officials = [new AppearanceFacts(seed, place, [new PostFacts(seed, seed, seed, PostStanding.None)], Roles.Spoke, seed)],
                Slogans = [new SloganFacts(seed, SloganKind.Formula, [new SloganUseFacts(-1, 0, 0, 0), new SloganUseFacts(1, -1, 0, -1)])],
                Statements = [new StatementFacts(seed, seed, seed, 0)],
                Paragraphs = [seed],
            },
            new ArticleLocations
            {
                Title = whole,
                Headlines = [whole, whole],
                Officials = [whole],
                Slogans = [[whole, whole]],
                Statements = [whole],
                Paragraphs = [whole],
            },
            [.. Enum.GetValues<FindingKind>().Select(kind => new Finding(kind, whole, seed))]);
    }
}
