using System;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Reads the dateline that opens a body: 新华社某地7月10日电, 央视网消息, 某某网讯.</summary>
internal static class DatelineReader
{
    /// <summary>How far into a first paragraph a dateline is looked for; headlines may be glued before it.</summary>
    private const int Reach = 200;

    private const int LongestOutlet = 20;

    /// <summary>Outlets of the whole country.</summary>
    public static readonly string[] Agencies =
        ["新华社", "新华网", "中新社", "中新网", "人民网", "人民日报", "央视网", "央视", "央广网", "光明网", "光明日报", "中国"];

    /// <summary>The outlet of the dateline; null where there is none, or where the outlet does not name itself (本报讯).</summary>
    public static TextRange? Outlet(string text, TextRange paragraph)
    {
        int limit = Math.Min(paragraph.End, paragraph.Start + Reach);
        for (int at = paragraph.Start; at < limit; at++)
        {
            if (text[at] is '讯' || (text[at] is '消' && at + 1 < limit && text[at + 1] == '息'))
            {
                var outlet = TextRange.Between(paragraph.Start, at);
                if (outlet.Length <= LongestOutlet)
                    return SourceReader.IsOutlet(text, outlet) && text[outlet.Start] is not ('本' or '我') ? outlet : null;
            }

            if (text[at] is '电' && at > paragraph.Start && text[at - 1] is '日')
                return AgencyBefore(text, at, paragraph.Start);
        }

        return null;
    }

    private static TextRange? AgencyBefore(string text, int at, int floor)
    {
        foreach (string agency in Agencies)
        {
            int found = text.LastIndexOf(agency, at, Math.Min(at - floor + 1, LongestOutlet + 4), StringComparison.Ordinal);
            if (found >= 0)
                return new TextRange(found, agency.Length);
        }

        return null;
    }
}
