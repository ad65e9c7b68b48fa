using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The members of one generated file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Officials">In the order of the set.</param>
/// <param name="OfficialLines">Where the first article names each of them, zero-based.</param>
/// <param name="Slogans">In the order of the set.</param>
/// <param name="SloganLines">Where the first article uses each of them, zero-based.</param>
internal sealed record MemberShard(
    int Number,
    EquatableArray<OfficialModel> Officials,
    EquatableArray<int> OfficialLines,
    EquatableArray<SloganModel> Slogans,
    EquatableArray<int> SloganLines);
