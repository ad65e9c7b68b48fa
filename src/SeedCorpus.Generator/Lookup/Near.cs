namespace SeedCorpus.Generator.Lookup;

/// <summary>A name that a text may have meant.</summary>
/// <param name="Likeness">How the text stands to it.</param>
/// <param name="Distance">How far it still is among the names as like; less is nearer.</param>
/// <param name="Name">The name.</param>
internal readonly record struct Near(Likeness Likeness, int Distance, string Name);
