namespace SeedCorpus.Extraction.People;

/// <summary>What kind of position a title names (Data/Posts/heads.tsv).</summary>
internal enum PostClass
{
    /// <summary>No position: a longer word that holds one, 书记处.</summary>
    Other,

    /// <summary>A public post: 书记, 市长.</summary>
    Public,

    /// <summary>A post of a company: 董事长.</summary>
    Company,

    /// <summary>No post, but words that stand behind a name: 同志, and 关于 after who spoke.</summary>
    Address,

    /// <summary>No office, but a rank of learning, a trade, or what else someone is: 教授, 村民, 患者.</summary>
    Private,
}
