using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Emit;

namespace SeedCorpus.Generator.Model;

/// <summary>A slogan of the merged corpus.</summary>
/// <param name="Text">The formula; its identity.</param>
/// <param name="Kind">The kind that the first article in order gives it.</param>
/// <param name="Member">The typed member.</param>
/// <param name="ArticleCount">The number of articles that use it.</param>
/// <param name="FirstArticle">The path of the first of them.</param>
/// <param name="FirstUse">The index of the use in that article.</param>
internal sealed record SloganModel(
    string Text, SloganKind Kind, string Member, int ArticleCount, string FirstArticle, int FirstUse)
{
    private MemberText _text;

    /// <summary>The declaration of the typed member.</summary>
    /// <param name="line">Where the first article uses the slogan, zero-based.</param>
    /// <param name="settings">The form of every file.</param>
    public string TextAt(int line, EmitSettings settings) => _text.At(this, line, settings, MemberFiles.Declare);
}
