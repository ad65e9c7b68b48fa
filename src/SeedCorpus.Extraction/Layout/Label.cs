namespace SeedCorpus.Extraction.Layout;

/// <summary>A labelled value of a header or footer line: 来源:某某日报.</summary>
internal readonly record struct Label(LabelKind Kind, TextRange Range, TextRange Value);
