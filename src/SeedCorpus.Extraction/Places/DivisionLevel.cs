namespace SeedCorpus.Extraction.Places;

/// <summary>Level of an administrative division.</summary>
internal enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市, 特别行政区.</summary>
    Province,

    /// <summary>地级市, 自治州, 地区, 盟.</summary>
    Prefecture,

    /// <summary>县, 县级市, 区, 旗.</summary>
    County,
}
