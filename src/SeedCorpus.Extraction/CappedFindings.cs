using System.Collections.Generic;
using System.Globalization;

namespace SeedCorpus.Extraction;

/// <summary>
/// Keeps as many findings of one kind as a person looks at; the last one tells how many there are besides. A page that is wrong
/// throughout must not hide what is wrong with the others.
/// </summary>
internal sealed class CappedFindings
{
    private const int Most = 10;

    private readonly List<(TextRange Range, string Detail)> _kept = [];
    private int _more;

    /// <summary>Whether a further finding is only counted, so that its detail need not be made.</summary>
    public bool IsFull => _kept.Count == Most;

    public void Add(TextRange range, string detail)
    {
        if (IsFull)
            _more++;
        else
            _kept.Add((range, detail));
    }

    /// <summary>Counts what is not kept.</summary>
    public void Count(int more = 1) => _more += more;

    public IEnumerable<(TextRange Range, string Detail)> All()
    {
        for (int i = 0; i < _kept.Count; i++)
        {
            (TextRange range, string detail) = _kept[i];
            bool tells = _more > 0 && i == _kept.Count - 1;
            yield return (range, tells ? detail + ", and " + _more.ToString(CultureInfo.InvariantCulture) + " more" : detail);
        }
    }
}
