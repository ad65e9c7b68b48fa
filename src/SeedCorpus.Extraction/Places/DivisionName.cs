using System.Linq;

namespace SeedCorpus.Extraction.Places;

/// <summary>The divisions that a name may mean.</summary>
/// <param name="Full">Those whose full name it is; several where one is used twice (朝阳区).</param>
/// <param name="Short">Those whose short name it is.</param>
internal sealed record DivisionName(Division[] Full, Division[] Short)
{
    /// <summary>Those above counties whose short name it is.</summary>
    public Division[] ShortAboveCounties { get; } = [.. Short.Where(division => division.Level != DivisionLevel.County)];
}
