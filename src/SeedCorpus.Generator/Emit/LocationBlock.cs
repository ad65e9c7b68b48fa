using System.Collections.Generic;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>
/// Writes where the facts of an article stand, three numbers a location: lines from the one before, column, length. Small numbers are
/// short.
/// </summary>
internal static class LocationBlock
{
    public static string Of(FactLocations locations)
    {
        List<int> numbers = [];
        int line = 0;
        Add([locations.Title]);
        Add(locations.Headlines);
        Add(locations.Appearances);
        Add(locations.Statements);
        Add(locations.Uses);
        Add(locations.Paragraphs);
        return new BlockWriter().Numbers([.. numbers]).ToString();

        void Add(EquatableArray<SeedSpan> spans)
        {
            foreach (SeedSpan span in spans)
            {
                numbers.Add(span.Line - line);
                numbers.Add(span.Column);
                numbers.Add(span.Length);
                line = span.Line;
            }
        }
    }
}
