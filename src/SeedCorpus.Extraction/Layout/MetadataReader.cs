using System.Collections.Generic;
using System.Linq;

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
        List<Label> labels = [.. layout.Credits.SelectMany(line => LabelReader.Read(text, line))];
        string? published = hints.Published ?? PublicationReader.Read(layout, labels);
        return new PageMetadata(
            published,
            EventDateReader.Read(layout, published),
            hints.Published is null ? PublicationReader.Other(layout, labels, published) : null,
            hints.Source ?? SourceReader.Read(layout, labels),
            SiteReader.Read(text),
            MeetingReader.Read(layout),
            BylineReader.Reporters(layout, labels),
            BylineReader.Editors(layout, labels));
    }
}
