using System.Collections.Generic;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Reads what a page says of its own text, from its credits, its body and its footer, in that order of trust; what a hint says
/// comes before all of them.
/// </summary>
internal static class MetadataReader
{
    public static PageMetadata Read(PageLayout layout, ReadingHints hints)
    {
        string text = layout.Page.Folded;
        var labels = new List<Label>();
        foreach (TextRange line in layout.Credits)
            LabelReader.AddTo(labels, text, line);
        string? published = hints.Published ?? PublicationReader.Read(layout, labels);
        return new PageMetadata(
            published,
            EventDateReader.Read(layout, published, isPrinted: hints.Published is null),
            hints.Published is null ? PublicationReader.Other(layout, labels, published) : null,
            hints.Source ?? SourceReader.Read(layout, labels),
            SiteReader.Read(text),
            MeetingReader.Read(layout),
            BylineReader.Reporters(layout, labels),
            BylineReader.Editors(layout, labels));
    }
}
