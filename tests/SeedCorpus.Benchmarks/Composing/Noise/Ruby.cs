using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The annotations of a page: which characters have one, each a reading of its own wherever it stands.</summary>
internal sealed class Ruby
{
    /// <summary>A character is annotated at most so often in one place.</summary>
    private const int MostRepeats = 6;

    private readonly Dictionary<char, string?> _readings = [];
    private readonly PageStyle _style;
    private readonly ulong _salt;

    public Ruby(PageStyle style, Chance chance)
    {
        _style = style;
        _salt = (ulong)chance.Below(int.MaxValue);
    }

    /// <summary>The reading printed behind a character; null where none is.</summary>
    public string? Reading(char character)
    {
        if (_style.Ruby == RubyKind.None || character < '\u4e00')
            return null;
        if (!_readings.TryGetValue(character, out string? reading))
            _readings[character] = reading = Choose(character);
        return reading;
    }

    /// <summary>A line with its annotations.</summary>
    public string Annotate(string line)
    {
        if (_style.Ruby == RubyKind.None)
            return line;
        Dictionary<char, int> counts = [];
        if (_style.Ruby == RubyKind.Repeated)
        {
            foreach (char character in line)
                counts[character] = counts.GetValueOrDefault(character) + 1;
        }

        StringBuilder text = new(line.Length * 2);
        foreach (char character in line)
        {
            text.Append(character);
            if (Reading(character) is not { } reading)
                continue;
            for (int i = Math.Min(MostRepeats, counts.GetValueOrDefault(character, 1)); i > 0; i--)
                text.Append('(').Append(reading).Append(')');
        }

        return text.ToString();
    }

    private string? Choose(char character)
    {
        Chance chance = new(_salt, character);
        if (!chance.Percent(_style.RubyShare) || PinyinTable.Of(character) is not { Count: > 0 } readings)
            return null;
        string reading = chance.Of(readings);
        return _style.Ruby == RubyKind.Toned ? reading : PinyinTable.WithoutTone(reading);
    }
}
