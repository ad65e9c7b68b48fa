namespace SeedCorpus.Extraction.Layout;

/// <summary>What a line of a page is for.</summary>
internal enum LineKind
{
    /// <summary>Nothing printed.</summary>
    Blank,

    /// <summary>A short text that may be a headline, a heading or a name of a section.</summary>
    Heading,

    /// <summary>Sentences.</summary>
    Prose,

    /// <summary>Words under or beside a picture.</summary>
    Caption,

    /// <summary>Labels, dates and credits: where and when the page was published, by whom.</summary>
    Credit,

    /// <summary>Buttons, crumbs and pagers.</summary>
    Chrome,

    /// <summary>What the site says of itself behind the article; the article ends before it.</summary>
    Footer,
}
