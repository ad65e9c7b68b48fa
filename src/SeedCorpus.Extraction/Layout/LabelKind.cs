namespace SeedCorpus.Extraction.Layout;

/// <summary>What a label announces.</summary>
internal enum LabelKind
{
    /// <summary>来源: the outlet credited.</summary>
    Source,

    /// <summary>编辑, 责编.</summary>
    Editors,

    /// <summary>记者, 作者.</summary>
    Reporters,

    /// <summary>原标题.</summary>
    Title,

    /// <summary>发布时间.</summary>
    Published,

    /// <summary>当前时间, 归档时间: the day of a visit or of filing, none of the text.</summary>
    Elsewhen,

    /// <summary>点击, 评论: it ends the value before it.</summary>
    Other,
}
