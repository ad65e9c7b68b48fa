using System;

namespace SeedCorpus.Extraction.People;

/// <summary>Reads where an official took part in a meeting held at several places: 在自治区主会场, 在某市分会场.</summary>
internal static class VenueReader
{
    private const int LongestVenue = 24;

    /// <summary>How far behind a name its venue stands; the last name of a list speaks for those before it.</summary>
    private const int Reach = 80;

    private const string Place = "会场";

    private static readonly string[] Venues = ["主会场", "分会场"];

    /// <summary>Whether a sentence may name a venue at all: where not, none need be looked for behind each name of a list.</summary>
    public static bool MayName(string text, TextRange sentence) =>
        text.IndexOf(Place, sentence.Start, sentence.Length, StringComparison.Ordinal) >= 0;

    /// <summary>The venue named in the clause that goes on behind a name; empty where there is none.</summary>
    public static TextRange Read(string text, int start, int limit)
    {
        int end = start;
        limit = Math.Min(limit, start + Reach);
        while (end < limit && text[end] is not (',' or '。' or ';'))
            end++;
        foreach (string venue in Venues)
        {
            int found = text.IndexOf(venue, start, end - start, StringComparison.Ordinal);
            if (found < 0)
                continue;
            int at = text.LastIndexOf('在', found, Math.Min(found - start + 1, LongestVenue));
            if (at >= 0)
                return TextRange.Between(at + 1, found + venue.Length);
        }

        return default;
    }
}
