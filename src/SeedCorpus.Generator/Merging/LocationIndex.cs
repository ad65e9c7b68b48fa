using System;
using System.Collections.Generic;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>The locations of all the seeds under the paths of their articles.</summary>
internal sealed record LocationIndex(EquatableArray<LocationSource> Articles)
{
    private Dictionary<string, LocationSource>? _byPath;

    public LocationSource this[string path]
    {
        get
        {
            if (_byPath is null)
            {
                Dictionary<string, LocationSource> byPath = new(StringComparer.Ordinal);
                foreach (LocationSource article in Articles)
                    byPath.Add(article.Path, article);
                _byPath = byPath;
            }

            return _byPath[path];
        }
    }

    public bool Equals(LocationIndex? other) => other is not null && Articles == other.Articles;

    public override int GetHashCode() => Articles.GetHashCode();

    public static LocationIndex Make(EquatableArray<LocationSource> sources, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new LocationIndex(sources);
    }
}
