namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>Consecutive numbers in groups: group g holds those from its start up to the start of the next.</summary>
[GENERATED_CODE]
internal sealed class Grouping
{
    private readonly int[] _starts;

    internal Grouping(int[] counts)
    {
        _starts = new int[counts.Length + 1];
        for (int i = 0; i < counts.Length; i++)
            _starts[i + 1] = _starts[i] + counts[i];
    }

    internal int Total => _starts[_starts.Length - 1];

    internal int Start(int group) => _starts[group];

    internal int Count(int group) => _starts[group + 1] - _starts[group];

    internal int GroupOf(int number)
    {
        int low = 0;
        int high = _starts.Length - 2;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (_starts[middle] <= number)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
