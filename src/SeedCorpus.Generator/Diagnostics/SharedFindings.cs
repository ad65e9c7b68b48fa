using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Diagnostics;

/// <summary>What is wrong between the seeds of a project, looked for once as long as no seed changes.</summary>
internal sealed class SharedFindings(SeedReader reader)
{
    private readonly object _gate = new();
    private AnalyzerOptions? _project;
    private EquatableArray<ReadSeed> _seeds;
    private ILookup<string, SeedProblem>? _problems;

    /// <summary>Those that stand in one file.</summary>
    public IEnumerable<SeedProblem> In(AdditionalText file, AnalyzerOptions project, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_problems is null || !ReferenceEquals(_project, project))
            {
                EquatableArray<ReadSeed> seeds = Seeds.Of(project, reader, cancellation);
                if (_problems is null || seeds != _seeds)
                    _problems = Find(seeds, cancellation);
                (_project, _seeds) = (project, seeds);
            }

            return _problems[file.Path];
        }
    }

    private static ILookup<string, SeedProblem> Find(EquatableArray<ReadSeed> seeds, CancellationToken cancellation) => CorpusFindings
        .Of(
            MergedCorpora.Of(Seeds.Facts(seeds, cancellation), cancellation),
            LocationIndex.Make(Seeds.Locations(seeds, cancellation), cancellation),
            cancellation)
        .ToLookup(problem => problem.File);
}
