using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using SeedCorpus.Extraction;
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
        : this(ArticleReader.Read)
    {
    }

    internal SeedCorpusGenerator(Func<string, CancellationToken, SeedReading> read) => _reader = new SeedReader(read);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<OptionsReading> optionsReading = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName(Steps.Options);
        IncrementalValueProvider<Target> target = context.CompilationProvider
            .Select(Targets.Of).WithTrackingName(Steps.Target);
        IncrementalValueProvider<EmitSettings> settings = optionsReading.Combine(target)
            .Select(EmitSettings.From).WithTrackingName(Steps.Settings);
        IncrementalValueProvider<string> projectDirectory = optionsReading
            .Select((reading, _) => reading.ProjectDirectory).WithTrackingName(Steps.ProjectDirectory);

        // The reading comes before the paths: where the project lies has no part in what a seed says.
        IncrementalValuesProvider<(ReadSeed Seed, string ProjectDirectory)> seeds = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(Seeds.IsSeed)
            .Select((pair, _) => pair.Left).WithTrackingName(Steps.Seeds)
            .Select(_reader.Read).WithTrackingName(Steps.Read)
            .Combine(projectDirectory);

        IncrementalValueProvider<ImmutableArray<ArticleSource>> facts = seeds
            .SelectMany(Split.Facts).WithTrackingName(Steps.Facts).Collect();
        IncrementalValueProvider<ImmutableArray<LocationSource>> locations = seeds
            .SelectMany(Split.Locations).WithTrackingName(Steps.Locations).Collect();

        IncrementalValueProvider<CorpusModel> corpus = facts
            .Select(CorpusMerger.Merge).WithTrackingName(Steps.Corpus);
        IncrementalValueProvider<LocationIndex> places = locations
            .Select(LocationIndex.Make).WithTrackingName(Steps.LocationIndex);
        IncrementalValuesProvider<DataShard> shards = corpus
            .SelectMany(Sharding.Data).WithTrackingName(Steps.DataShards);
        IncrementalValuesProvider<LocationShard> locationShards = places
            .SelectMany(Sharding.Locations).WithTrackingName(Steps.LocationShards);
        IncrementalValueProvider<EquatableArray<OfficialModel>> officials = corpus
            .Select((model, _) => model.Officials).WithTrackingName(Steps.Officials);
        IncrementalValueProvider<EquatableArray<SloganModel>> slogans = corpus
            .Select((model, _) => model.Slogans).WithTrackingName(Steps.Slogans);
        IncrementalValueProvider<LinksModel> links = corpus
            .Select((model, _) => model.Links).WithTrackingName(Steps.Links);
        IncrementalValueProvider<EquatableArray<PrintedMember>> officialMembers = officials.Combine(places)
            .Select(MemberDocs.OfOfficials).WithTrackingName(Steps.OfficialMembers);
        IncrementalValueProvider<EquatableArray<PrintedMember>> sloganMembers = slogans.Combine(places)
            .Select(MemberDocs.OfSlogans).WithTrackingName(Steps.SloganMembers);
        IncrementalValuesProvider<SeedProblem> duplicates = corpus.Combine(places)
            .SelectMany(Problems.OfDuplicates).WithTrackingName(Steps.Duplicates);

        context.RegisterSourceOutput(settings, FixedFiles.Emit);
        context.RegisterSourceOutput(shards.Combine(settings), DataShardFile.Emit);
        context.RegisterSourceOutput(locationShards.Combine(settings), LocationShardFile.Emit);
        context.RegisterSourceOutput(officials.Combine(settings), TableFiles.EmitOfficials);
        context.RegisterSourceOutput(slogans.Combine(settings), TableFiles.EmitSlogans);
        context.RegisterSourceOutput(links.Combine(settings), TableFiles.EmitLinks);
        context.RegisterSourceOutput(officialMembers.Combine(settings), MemberFiles.EmitOfficials);
        context.RegisterSourceOutput(sloganMembers.Combine(settings), MemberFiles.EmitSlogans);

        context.RegisterSourceOutput(optionsReading.Combine(target), Problems.ReportOptions);
        context.RegisterSourceOutput(
            seeds.SelectMany(Problems.OfSeed).WithTrackingName(Steps.Problems), Problems.Report);
        context.RegisterSourceOutput(duplicates, Problems.Report);
    }
}
