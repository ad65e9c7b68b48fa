namespace SEEDCORPUS_NAMESPACE;

/// <summary>A position as printed, and its parts. Two are equal when they are printed alike.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Post
{
    // Organ and title are parts of the text as a rule, and then stored as such: start and length of each, and the standing.
    internal Post(string[] fields, ref int next)
    {
        Text = fields[next++];
        int[] layout = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Vlq.Read(fields[next++]);
        if (layout.Length == 1)
        {
            Organisation = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(fields[next++]);
            Title = fields[next++];
        }
        else
        {
            Organisation = layout[1] == 0 ? null : Text.Substring(layout[0], layout[1]);
            Title = Text.Substring(layout[2], layout[3]);
        }

        Standing = (PostStanding)layout[layout.Length - 1];
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
