using System;

namespace SeedCorpus.Generator.Baseline;

/// <summary>One fact as a baseline records it.</summary>
/// <param name="Seed">The seed's path relative to the baseline's directory.</param>
/// <param name="Kind">One of <see cref="FactKinds"/>.</param>
/// <param name="Key">What tells it from others of its kind in the seed; empty where there can be only one.</param>
/// <param name="Value">What the seed says of it; empty where the key says it all.</param>
internal sealed record BaselineFact(string Seed, string Kind, string Key, string Value)
{
    private const char Separator = '\t';

    /// <summary>The line of the baseline. An empty value leaves no tab at its end, which editors would take away.</summary>
    public string Line
    {
        get
        {
            string line = Field.Escape(Seed) + Separator + Field.Escape(Kind) + Separator + Field.Escape(Key);
            return Value.Length == 0 ? line : line + Separator + Field.Escape(Value);
        }
    }

    /// <summary>Reads a line of a baseline; null where it is none.</summary>
    public static BaselineFact? Parse(string line)
    {
        string[] fields = line.Split(Separator);
        return fields.Length is 3 or 4
            && fields[0].Length > 0
            && !fields[0].StartsWith("#", StringComparison.Ordinal)
            && fields[1].Length > 0
            && Field.Unescape(fields[0]) is { } seed
            && Field.Unescape(fields[1]) is { } kind
            && Field.Unescape(fields[2]) is { } key
            && Field.Unescape(fields.Length == 4 ? fields[3] : "") is { } value
            ? new BaselineFact(seed, kind, key, value)
            : null;
    }
}
