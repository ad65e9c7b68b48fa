using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.Diagnostics;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator;

/// <summary>Makes a typed corpus of the seeds of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedCorpusGenerator : IIncrementalGenerator
{
    private readonly SeedReader _reader;

    /// <summary>Makes a generator that reads seeds as articles.</summary>
    public SeedCorpusGenerator()
        : this(SeedReader.OfArticles)
    {
    }

    internal SeedCorpusGenerator(Func<string, ReadingHints, CancellationToken, SeedReading> read)
        : this(new SeedReader(read))
    {
    }

    private SeedCorpusGenerator(SeedReader reader) => _reader = reader;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<OptionsReading> options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName(Steps.Options);
        IncrementalValueProvider<Target> target = context.CompilationProvider
            .Select(Targets.Of).WithTrackingName(Steps.Target);
        IncrementalValueProvider<(ImmutableArray<TextFile> Files, AnalyzerConfigOptionsProvider Options)> files =
            context.AdditionalTextsProvider
                .SelectMany(_reader.Open).WithTrackingName(Steps.Files)
                .Collect()
                .Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValueProvider<EquatableArray<ReadSeed>> seeds = files
            .Select(new SeedSet().Read).WithTrackingName(Steps.Seeds);
        IncrementalValueProvider<CorpusModel> corpus = seeds
            .Select(new SeedParts<ArticleSource>(seed => seed.Article).Of).WithTrackingName(Steps.Facts)
            .Select(new CorpusMerger().Merge).WithTrackingName(Steps.Corpus);
        IncrementalValueProvider<LocationIndex> locations = seeds
            .Select(new SeedParts<LocationSource>(seed => seed.Locations).Of).WithTrackingName(Steps.Locations)
            .Select(LocationIndex.Make).WithTrackingName(Steps.LocationIndex);

        IncrementalValueProvider<CorpusSize> size = corpus
            .Select((model, _) => new CorpusSize(model.Articles.Count, model.Links.Statements.Sum())).WithTrackingName(Steps.Size);
        IncrementalValueProvider<EmitSettings> settings = options.Combine(target).Combine(size)
            .Select(EmitSettings.From).WithTrackingName(Steps.Settings);

        Sharding sharding = new();
        IncrementalValuesProvider<DataShard> shards = corpus
            .SelectMany(sharding.Data).WithTrackingName(Steps.DataShards);
        IncrementalValuesProvider<LocationShard> locationShards = locations
            .SelectMany(sharding.Locations).WithTrackingName(Steps.LocationShards);
        IncrementalValueProvider<EquatableArray<string>> officials = corpus
            .Select((model, _) => model.OfficialBlocks).WithTrackingName(Steps.Officials);
        IncrementalValueProvider<EquatableArray<SloganModel>> slogans = corpus
            .Select((model, _) => model.Slogans).WithTrackingName(Steps.Slogans);
        IncrementalValuesProvider<LinkTable> links = corpus
            .SelectMany((model, _) => model.Links.Tables).WithTrackingName(Steps.Links);
        IncrementalValueProvider<EquatableArray<int>> usedShards = corpus
            .Select(Sharding.Used).WithTrackingName(Steps.UsedShards);
        IncrementalValuesProvider<MemberShard> memberShards = corpus.Combine(locations)
            .SelectMany(sharding.Members).WithTrackingName(Steps.MemberShards);

        context.RegisterSourceOutput(settings, FixedFiles.Emit);
        context.RegisterSourceOutput(shards.Combine(settings), DataShardFile.Emit);
        context.RegisterSourceOutput(locationShards.Combine(settings), LocationShardFile.Emit);
        context.RegisterSourceOutput(officials.Combine(settings), TableFiles.EmitOfficials);
        context.RegisterSourceOutput(slogans.Combine(settings), TableFiles.EmitSlogans);
        context.RegisterSourceOutput(links.Combine(settings), TableFiles.EmitLinks);
        context.RegisterSourceOutput(usedShards.Combine(settings), StoresFile.Emit);
        context.RegisterSourceOutput(memberShards.Combine(settings), MemberShardFile.Emit);

        IncrementalValueProvider<string?> accepted = files
            .Select(AcceptedFile.Find).WithTrackingName(Steps.Accepted);
        context.RegisterSourceOutput(accepted.Combine(seeds), AcceptedFile.Emit);

        context.RegisterSourceOutput(options.Combine(target), Problems.ReportOptions);
    }
}
