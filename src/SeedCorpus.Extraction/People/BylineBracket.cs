using System;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Layout;

namespace SeedCorpus.Extraction.People;

/// <summary>Passes over brackets that tell who wrote the page, who is none of its persons: (本报记者 张三 通讯员 李四), 。(张三 李四), 5日电(张三 李四).</summary>
internal static class BylineBracket
{
    private const int Longest = 60;

    private static readonly string[] Writers =
    [
        "记者", "通讯员", "摄影", "供稿", "撰稿", "文字:", "文/", "图/", "图片:", "编辑:", "审核:", "责编:", "作者:", "来源:",
    ];

    /// <summary>The end of the bracket that opens here; 0 for another one.</summary>
    public static int End(string text, int open, int limit)
    {
        int close = text.IndexOf(')', open, Math.Min(limit - open, Longest));
        if (close < 0)
            return 0;
        return WordSearch.HoldsAny(text, TextRange.Between(open, close), Writers)
            || (open > 0 && (text[open - 1] == '。' || DatelineReader.EndsAt(text, open)) && ClosingNames.AreAll(text, TextRange.Between(open + 1, close))) ? close + 1 : 0;
    }
}
