using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Emit;

namespace SeedCorpus.Generator.Model;

/// <summary>An official of the merged corpus.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Place">The jurisdiction; null where the page does not tell.</param>
/// <param name="Member">The typed member.</param>
/// <param name="Posts">Every post printed with the name, without repeats.</param>
/// <param name="Articles">The paths of the articles, in order.</param>
/// <param name="FirstAppearance">The index of the appearance in the first of these articles.</param>
internal sealed record OfficialModel(
    string Name,
    PlaceFacts? Place,
    string Member,
    EquatableArray<string> Posts,
    EquatableArray<string> Articles,
    int FirstAppearance)
{
    private MemberText _text;
    private StoredText _block;

    /// <summary>What is emitted of it in the table.</summary>
    public string Block => _block.Of(this, OfficialBlock.Of);

    /// <summary>The declaration of the typed member.</summary>
    /// <param name="line">Where the first article names the official, zero-based.</param>
    /// <param name="settings">The form of every file.</param>
    public string TextAt(int line, EmitSettings settings) => _text.At(this, line, settings, MemberFiles.Declare);
}
