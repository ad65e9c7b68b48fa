using SeedCorpus.Benchmarks.Fuzzing;

namespace SeedCorpus.Benchmarks.Composing;

/// <summary>The choices made for one page or one cast: the same for the same parts.</summary>
internal sealed class Chance
{
    private readonly SplitMix _numbers;

    /// <param name="parts">What the choices depend on, such as a seed and the number of a page.</param>
    public Chance(params ReadOnlySpan<ulong> parts)
    {
        // SplitMix walks in equal steps, so that neighbouring seeds would share their numbers if they were not scattered first.
        ulong state = 0;
        foreach (ulong part in parts)
            state = Scatter((state * 0x9E3779B97F4A7C15) + part + 0x632BE59BD9B4E019);
        _numbers = new SplitMix(state);
    }

    public int Below(int bound) => _numbers.Below(bound);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both possible.</summary>
    public int Between(int least, int most) => least + _numbers.Below(most - least + 1);

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Percent(int share) => _numbers.Below(100) < share;

    public T Of<T>(IReadOnlyList<T> items) => _numbers.Of(items);

    /// <summary>So many different items, or all where there are fewer, in the order in which they stand.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        List<T> chosen = [];
        for (int at = 0; at < items.Count && chosen.Count < count; at++)
        {
            if (_numbers.Below(items.Count - at) < count - chosen.Count)
                chosen.Add(items[at]);
        }

        return chosen;
    }

    private static ulong Scatter(ulong number)
    {
        number = (number ^ (number >> 33)) * 0xFF51AFD7ED558CCD;
        number = (number ^ (number >> 33)) * 0xC4CEB9FE1A85EC53;
        return number ^ (number >> 33);
    }
}
