namespace SEEDCORPUS_NAMESPACE;

/// <summary>A position as printed, and its parts. Two are equal when they are printed alike.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Post
{
    // The organ is the start of the text and the title its rest, as a rule; then the organ's length stands for both.
    internal Post(string[] fields, ref int next)
    {
        Text = fields[next++];
        int[] layout = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Vlq.Read(fields[next++]);
        Standing = (PostStanding)layout[0];
        bool isWhole = layout.Length > 1;
        string organisation = isWhole ? Text.Substring(0, layout[1]) : fields[next++];
        Organisation = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(organisation);
        Title = isWhole ? Text.Substring(layout[1]) : fields[next++];
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
