namespace SeedCorpus.Extraction.Layout;

/// <summary>What a first paragraph holds when the page glued its headlines to it; parts that are not there are empty.</summary>
internal readonly record struct GluedParts(TextRange Title, TextRange Second, TextRange Credits, TextRange Paragraph);
