namespace SeedCorpus.Generator;

/// <summary>Names of the pipeline's steps, by which tests find them.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Target = nameof(Target);
    public const string Size = nameof(Size);
    public const string Settings = nameof(Settings);
    public const string Files = nameof(Files);
    public const string Seeds = nameof(Seeds);
    public const string Facts = nameof(Facts);
    public const string Locations = nameof(Locations);
    public const string Corpus = nameof(Corpus);
    public const string LocationIndex = nameof(LocationIndex);
    public const string DataShards = nameof(DataShards);
    public const string LocationShards = nameof(LocationShards);
    public const string Officials = nameof(Officials);
    public const string Slogans = nameof(Slogans);
    public const string Links = nameof(Links);
    public const string UsedShards = nameof(UsedShards);
    public const string MemberShards = nameof(MemberShards);
    public const string Accepted = nameof(Accepted);
}
