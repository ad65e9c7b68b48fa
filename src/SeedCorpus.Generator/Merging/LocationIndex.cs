using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>The locations of all the seeds under the paths of their articles.</summary>
/// <param name="Articles">In the order of their paths, which is that of the corpus: under each number is the same article.</param>
internal sealed record LocationIndex(EquatableArray<LocationSource> Articles)
{
    public LocationSource this[string path]
    {
        get
        {
            int low = 0;
            for (int high = Articles.Count - 1; low < high;)
            {
                int middle = (low + high) >> 1;
                if (string.CompareOrdinal(Articles[middle].Path, path) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            return Articles[low];
        }
    }

    public static LocationIndex Make(EquatableArray<LocationSource> sources, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new LocationIndex(sources);
    }
}
