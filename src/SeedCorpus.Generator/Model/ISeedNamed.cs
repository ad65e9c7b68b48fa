namespace SeedCorpus.Generator.Model;

/// <summary>Something that stands in the order of the seeds.</summary>
internal interface ISeedNamed
{
    string Path { get; }

    string File { get; }
}
