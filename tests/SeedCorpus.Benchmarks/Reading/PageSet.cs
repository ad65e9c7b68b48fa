using System.Text;

namespace SeedCorpus.Benchmarks.Reading;

/// <summary>Pages that are read one after the other; made when they are first needed.</summary>
public sealed class PageSet
{
    private readonly string _name;
    private readonly Lazy<IReadOnlyList<string>> _pages;

    public PageSet(string name, Func<IReadOnlyList<string>> pages) => (_name, _pages) = (name, new(pages));

    public IReadOnlyList<string> Pages => _pages.Value;

    /// <summary>Their length in UTF-8.</summary>
    public long Bytes => Pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page));

    /// <inheritdoc />
    public override string ToString() => _name;
}
