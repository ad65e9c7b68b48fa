namespace SeedCorpus.Generator.Baseline;

/// <summary>How the corpus differs from its baseline.</summary>
internal enum ChangeKind
{
    /// <summary>A seed that the baseline does not know.</summary>
    SeedAdded,

    /// <summary>A seed of the baseline that is gone or says nothing any more.</summary>
    SeedRemoved,

    /// <summary>A fact that the baseline does not know.</summary>
    FactAdded,

    /// <summary>A fact of the baseline that its seed does not state any more.</summary>
    FactRemoved,

    /// <summary>A fact with another value.</summary>
    FactChanged,
}
