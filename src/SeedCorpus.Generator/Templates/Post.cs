namespace SEEDCORPUS_NAMESPACE;

/// <summary>A position as printed, and its parts. Two are equal when they are printed alike.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Post
{
    internal const int FieldCount = 4;

    internal Post(string[] fields, int at)
    {
        Text = fields[at];
        Organisation = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Part(fields[at + 1], Text));
        Title = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Part(fields[at + 2], Text);
        Standing = (PostStanding)global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.Number(fields[at + 3]);
    }

    /// <summary>As printed: 自治区党委副书记.</summary>
    public string Text { get; }

    /// <summary>The organ: 自治区党委; null where only the title is printed.</summary>
    public string? Organisation { get; }

    /// <summary>The head with its rank prefix: 副书记.</summary>
    public string Title { get; }

    /// <summary>Whether the post is deputy, acting or former.</summary>
    public PostStanding Standing { get; }

    /// <summary>Whether both are printed alike.</summary>
    public bool Equals(Post? other) => other is not null && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The post as printed.</summary>
    public override string ToString() => Text;
}
