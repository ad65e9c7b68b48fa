namespace SeedCorpus.Generator.Baseline;

/// <summary>What a line of the baseline is about; the words stand in the file.</summary>
internal static class FactKinds
{
    public const string Body = "body";
    public const string Editors = "editors";
    public const string EventDate = "event-date";
    public const string Headline = "headline";
    public const string Meeting = "meeting";
    public const string Official = "official";
    public const string Place = "place";
    public const string Published = "published";
    public const string Reporters = "reporters";
    public const string Script = "script";
    public const string Site = "site";
    public const string Slogan = "slogan";
    public const string Source = "source";
    public const string Statement = "statement";
    public const string Title = "title";
}
