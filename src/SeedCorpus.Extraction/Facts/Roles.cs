using System;

namespace SeedCorpus.Extraction.Facts;

/// <summary>What an official did in an article.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>主持: presided over the meeting.</summary>
    Chaired = 1,

    /// <summary>讲话, 强调, 指出, 部署: spoke.</summary>
    Spoke = 2,

    /// <summary>出席, 参加, 参会, 列席: was present.</summary>
    Attended = 4,

    /// <summary>Named only in passing.</summary>
    Mentioned = 8,

    /// <summary>陪同: went along; given with <see cref="Attended"/>.</summary>
    Accompanied = 16,

    /// <summary>调研, 考察, 检查: went to see for themselves; given with <see cref="Attended"/>.</summary>
    Inspected = 32,
}
