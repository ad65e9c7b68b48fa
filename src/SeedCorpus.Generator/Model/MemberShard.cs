namespace SeedCorpus.Generator.Model;

/// <summary>The members of one generated file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Officials">Some of the officials.</param>
/// <param name="Slogans">Some of the slogans.</param>
internal sealed record MemberShard(int Number, PlacedList<OfficialModel> Officials, PlacedList<SloganModel> Slogans);
