using SeedCorpus.Benchmarks.Fuzzing;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>
/// The annotations of a page: some characters have one, each any one reading of its own, wherever they stand. They are toned
/// or not; some sites print one as often as the page has the character.
/// </summary>
internal sealed class Ruby
{
    private const int MostRepeats = 12;

    private readonly Dictionary<char, string> _readings = [];
    private readonly Dictionary<char, int> _repeats = [];

    public Ruby(string page, SplitMix random)
    {
        bool isToned = random.Below(3) > 0;
        bool isRepeated = random.Below(3) == 0;
        int share = random.Of([0, 5, 20, 100]);
        foreach (IGrouping<char, char> group in page.GroupBy(character => character))
        {
            if (random.Below(100) >= share || Pinyin.Of(group.Key) is not { Count: > 0 } readings)
                continue;
            string reading = random.Of(readings);
            _readings[group.Key] = isToned ? reading : Pinyin.WithoutTone(reading);
            _repeats[group.Key] = isRepeated ? Math.Min(group.Count(), MostRepeats) : 1;
        }

        // A single group without a tone may be a gloss, 安(an): it takes two to make a habit.
        if (_readings.Count == 1 && !Pinyin.HasTone(_readings.Values.Single()))
            _readings.Clear();
    }

    public string? Reading(char character) => _readings.GetValueOrDefault(character);

    /// <summary>What stands behind a character.</summary>
    public string Behind(char character) =>
        Reading(character) is { } reading ? string.Concat(Enumerable.Repeat($"({reading})", _repeats[character])) : "";
}
