using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Lookup;

/// <summary>What names the elements of a project's corpus; the seeds are read when the first set is asked for, once.</summary>
/// <remarks>
/// It is no <see cref="System.Lazy{T}"/>, which would keep the exception of whoever asked first and was cancelled.
/// </remarks>
internal sealed class CorpusNames(AnalyzerOptions project, SeedReader reader)
{
    private readonly object _gate = new();
    private readonly SetNames?[] _sets = new SetNames?[4];
    private CorpusModel? _corpus;

    public SetNames Of(CorpusSet set, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_sets[(int)set] is { } names)
                return names;
            _corpus ??= MergedCorpora.Of(Seeds.Facts(Seeds.Of(project, reader, cancellation), cancellation), cancellation);
            return _sets[(int)set] = new SetNames(set, ElementNames.Of(_corpus, set));
        }
    }
}
