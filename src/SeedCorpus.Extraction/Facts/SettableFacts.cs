using System;

namespace SeedCorpus.Extraction.Facts;

/// <summary>The facts of an article that hints can set.</summary>
[Flags]
public enum SettableFacts
{
    /// <summary>None: all is as read.</summary>
    None = 0,

    /// <summary>The title; the headlines are as printed all the same.</summary>
    Title = 1,

    /// <summary>The date of publication, which also completes the day reported on.</summary>
    Published = 2,

    /// <summary>The place, which is also that of officials whose posts name none.</summary>
    Place = 4,

    /// <summary>The outlet.</summary>
    Source = 8,

    /// <summary>Officials were added or removed.</summary>
    Officials = 16,
}
