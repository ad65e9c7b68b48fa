namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

/// <summary>For a table that names a target for each number: the numbers of each target, in order.</summary>
[GENERATED_CODE]
internal sealed class Inverse
{
    private readonly Grouping _groups;
    private readonly int[] _numbers;

    internal Inverse(int[] targets, int targetCount)
    {
        var counts = new int[targetCount];
        foreach (int target in targets)
            counts[target]++;
        _groups = new Grouping(counts);
        _numbers = new int[targets.Length];
        var filled = new int[targetCount];
        for (int i = 0; i < targets.Length; i++)
            _numbers[_groups.Start(targets[i]) + filled[targets[i]]++] = i;
    }

    internal int Count(int target) => _groups.Count(target);

    /// <summary>How many numbers of the target come before this one of them.</summary>
    internal int RankOf(int target, int number) =>
        global::System.Array.BinarySearch(_numbers, _groups.Start(target), _groups.Count(target), number) - _groups.Start(target);

    internal int this[int target, int index] => _numbers[_groups.Start(target) + index];
}
