using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Merging;

/// <summary>Gives equal items one number, from 0 on, in the order in which they are first met.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers;
    private readonly List<T> _items = [];

    public Numbering(IEqualityComparer<T> comparer) => _numbers = new Dictionary<T, int>(comparer);

    public int Count => _items.Count;

    public T this[int number] => _items[number];

    [MethodImpl(HotMethod.Optimized)]
    public int Of(T item)
    {
        if (!_numbers.TryGetValue(item, out int number))
        {
            number = _items.Count;
            _numbers.Add(item, number);
            _items.Add(item);
        }

        return number;
    }
}
