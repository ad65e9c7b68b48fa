using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Emit;

/// <summary>Writes an official as the templates read it.</summary>
internal static class OfficialBlock
{
    public static string Of(OfficialModel official) => new BlockWriter()
        .Field(official.Name)
        .Field(official.Place?.Name).Field(official.Place?.Code).Field(official.Place?.Province)
        .Field(official.Member == official.Name ? "" : official.Member)
        .ToString();
}
