using System.Linq;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Extraction.Places;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Reads a place: the name or the code of one division.</summary>
internal static class PlaceValue
{
    private const int MostListed = 5;

    /// <returns>What is meant; several where the name does not tell, none where it is unknown.</returns>
    public static EquatableArray<PlaceFacts> Read(string value) => PlaceLookup.Find(value);

    /// <summary>What to write in place of a value that means none or several.</summary>
    public static string Expected(EquatableArray<PlaceFacts> meant) => meant.Count == 0
        ? "expected the name or the GB/T 2260 code of a division, such as 北海市 or 450500"
        : "expected the code of the one that is meant: " + string.Join(", ", meant.Take(MostListed).Select(Listed)) + (meant.Count > MostListed ? ", …" : "");

    private static string Listed(PlaceFacts place) =>
        place.Province is null || place.Province == place.Name ? $"{place.Code} ({place.Name})" : $"{place.Code} ({place.Province}{place.Name})";
}
