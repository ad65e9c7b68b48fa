using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;

namespace SeedCorpus.Generator.Model;

/// <summary>Where a seed's facts stand, under its name.</summary>
/// <param name="Path">Relative to the project; the identity of the article.</param>
/// <param name="File">As the compiler knows it.</param>
/// <param name="Locations">Where they stand.</param>
internal sealed record LocationSource(string Path, string File, FactLocations Locations)
{
    private string? _block;

    /// <summary>The file of locations that they go into.</summary>
    public int Shard { get; } = Sharding.DataShardOf(Path) % Sharding.LocationShards;

    /// <summary>What is emitted of it: made once.</summary>
    public string Block => _block ??= LocationBlock.Of(Locations);

    public bool Equals(LocationSource? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && File == other.File && Locations.Equals(other.Locations));

    public override int GetHashCode() => Path.GetHashCode();
}
