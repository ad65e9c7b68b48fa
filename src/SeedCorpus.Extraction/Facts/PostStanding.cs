using System;

namespace SeedCorpus.Extraction.Facts;

/// <summary>How a post is held, from the prefixes of its title.</summary>
[Flags]
public enum PostStanding
{
    /// <summary>The full post, held now.</summary>
    None = 0,

    /// <summary>副, 常务副: second to the head.</summary>
    Deputy = 1,

    /// <summary>代, 代理: acting until elected.</summary>
    Acting = 2,

    /// <summary>原, 时任: held before.</summary>
    Former = 4,
}
