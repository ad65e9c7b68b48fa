using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Model;

/// <summary>The members of one generated file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Officials">In the order of the set.</param>
/// <param name="Slogans">In the order of the set.</param>
internal sealed record MemberShard(int Number, EquatableArray<OfficialMember> Officials, EquatableArray<SloganMember> Slogans);

/// <summary>An official to be made a member.</summary>
/// <param name="Official">The official.</param>
/// <param name="Line">Where the first article names them, zero-based.</param>
internal sealed record OfficialMember(OfficialModel Official, int Line);

/// <summary>A slogan to be made a member.</summary>
/// <param name="Slogan">The slogan.</param>
/// <param name="Line">Where the first article uses it, zero-based.</param>
internal sealed record SloganMember(SloganModel Slogan, int Line);
