using SeedCorpus.Extraction.People;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads names that several spaces part, where spaces end other values: 编辑:费  玲, 撰稿:张三丰  李四.</summary>
internal static class SpacedNames
{
    private const int LongestName = 4;

    /// <summary>Where the names of a value end that a gap cut.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">Where the gap cut it.</param>
    /// <param name="limit">The end of the line.</param>
    public static int End(string text, int start, int end, int limit)
    {
        bool half = end - start == 1;
        for (int next = Behind(text, end, limit); next > end && next < limit; next = Behind(text, end, limit))
        {
            int stop = next;
            while (stop < limit && text[stop] is >= '\u4e00' and <= '\u9fff')
                stop++;
            var name = TextRange.Between(next, stop);
            // 编辑:张三  审核:李四: what a colon closes is a label.
            bool closed = stop == limit || text[stop] == ' ';
            bool isName = half ? name.Length == 1 : name.Length is > 1 and <= LongestName && NameReader.HasShape(text, name);
            if (!closed || !isName || text.IndexOf(':', stop, System.Math.Min(2, limit - stop)) >= 0)
                return end;
            end = stop;
            half = false;
        }

        return end;
    }

    private static int Behind(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ')
            at++;
        return at;
    }
}
