using System.Collections.Generic;
using System.Linq;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads what a page says of its own text, from its credits, its body and its footer, in that order of trust.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(PageLayout layout)
    {
        string text = layout.Page.Folded;
        List<Label> labels = [.. layout.Credits.SelectMany(line => LabelReader.Read(text, line))];
        string? published = PublicationReader.Read(layout, labels);
        return new PageMetadata(
            published,
            EventDateReader.Read(layout, published),
            PublicationReader.Other(layout, labels, published),
            SourceReader.Read(layout, labels),
            SiteReader.Read(text),
            MeetingReader.Read(layout),
            BylineReader.Reporters(layout, labels),
            BylineReader.Editors(layout, labels));
    }
}
