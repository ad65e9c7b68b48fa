using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Layout;

/// <summary>Finds the headline block among the lines before the body.</summary>
internal static class HeadlineReader
{
    /// <summary>A shorter line before a longer one names a site or a section.</summary>
    public const int ShortestTitle = 8;

    /// <summary>南山日报.</summary>
    private const int ShortestMasthead = 4;

    /// <summary>What a subtitle begins with.</summary>
    public const char Dash = '—';

    /// <summary>Past these, lines before a body are a list of links.</summary>
    private const int MostHeadlines = 20;

    /// <summary>What stands above the titles of a newspaper's page: its own is among them.</summary>
    private const string Navigation = "标题导航";

    /// <summary>Fewer lines between a title and its repetition are its other lines.</summary>
    private const int FewestLinks = 3;

    /// <summary>So many lines are looked at: the first may be the site's menu.</summary>
    private const int MostLines = 200;

    /// <param name="page">The page.</param>
    /// <param name="before">The lines before the body.</param>
    /// <param name="body">The paragraphs.</param>
    public static (IReadOnlyList<TextRange> Headlines, TextRange Publisher) Read(
        PageText page, IReadOnlyList<PageLine> before, IReadOnlyList<TextRange> body)
    {
        var headlines = new List<TextRange>();
        var seen = new HashSet<string>();
        TextRange publisher = default;
        bool holdsTitle = false;
        bool navigates = false;
        int behindMenu = 0;
        bool pathEnds = false;
        TextRange named = default;
        var links = new List<TextRange>();
        TextRange window = WindowTitles.First(page.Folded, before);
        foreach (PageLine line in RankedLinks.Without(page.Folded, before))
        {
            if (line.Kind == LineKind.Chrome)
                behindMenu = headlines.Count;
            // 当前位置:首页>新闻: above it stand the links of the site.
            if (line.Kind == LineKind.Chrome && holdsTitle && SitePath.StandsIn(page.Folded, line.Range) && SitePath.LeadsToTitle(page.Folded, before, line))
            {
                headlines.Clear();
                seen.Clear();
                holdsTitle = false;
                behindMenu = 0;
            }

            navigates |= line.Range.Length == Navigation.Length && WordSearch.IsAt(page.Folded, line.Range.Start, line.Range.End, Navigation);
            if (line.Kind == LineKind.Heading && TitleTags.Linked(page.Folded, line.Range) is { Length: >= ShortestTitle } link && links.Count < MostLines)
                links.Add(link);
            TextRange range = line.Kind switch
            {
                LineKind.Heading => TitleTags.Without(page.Folded, line.Range),
                LineKind.Credit => TitleTags.Labelled(page.Folded, line.Range),
                _ => default,
            };
            bool isTitle = range.Length >= ShortestTitle;
            // 首页, 新闻, 正文: what stands right below is the title, whatever it looks like.
            if (pathEnds && range.Length >= ShortestMasthead)
            {
                (isTitle, holdsTitle, named) = (true, false, range);
                seen.Clear();
            }

            pathEnds = line.Kind == LineKind.Chrome ? SitePath.Ends(page.Folded, line.Range) : line.Kind == LineKind.Blank && pathEnds;
            if (isTitle && window.Length > 0 && WindowTitles.Names(page.Folded, window, range))
                links.Add(range);

            if (!holdsTitle && publisher.Length == 0 && range.Length is >= ShortestMasthead and < ShortestTitle && SourceReader.IsMasthead(page.Folded, range))
                publisher = range;
            // Who publishes a page stands above its menu: the title is still to come.
            if (isTitle && !(holdsTitle && page.Folded[range.Start] == Dash) && PublisherNames.IsPublisher(page.Folded, range) && !PublisherNames.HoldsAct(page.Folded, range))
            {
                publisher = publisher.Length > 0 ? publisher : range;
                continue;
            }

            // 南 山 发 布, 南山发布: below a title, the account to follow.
            if (holdsTitle && range.Length is > 0 and < ShortestTitle && PublisherNames.IsAccount(page.Folded, range))
                continue;
            // Short lines before the first long one are a menu, however many.
            if (isTitle && !holdsTitle)
            {
                bool goesOn = page.Folded[range.Start] == Dash && headlines.Count > 0;
                headlines.RemoveRange(0, headlines.Count - (goesOn ? 1 : 0));
                behindMenu = 0;
            }

            holdsTitle |= isTitle;
            if (range.Length > 0 && headlines.Count < MostLines && seen.Add(range.In(page.Folded)))
                headlines.Add(range);
            else if (isTitle)
                DropLinks(page.Folded, headlines, range, behindMenu, navigates ? 1 : FewestLinks);
            if (holdsTitle && headlines.Count == MostLines)
                break;
        }

        // A body has the words of who publishes it: that his name has them too tells nothing.
        List<TextRange> unnamed = headlines.FindAll(line => !PublisherNames.IsPublisher(page.Folded, line));
        foreach (TextRange stranger in HeadlineEvidence.Strangers(page.Folded, unnamed, body))
        {
            if (stranger != named)
                headlines.Remove(stranger);
        }

        headlines.RemoveAll(line => headlines.Exists(title => SitePath.LeadsTo(page.Folded, line, title)));

        // 标题-某某网, a menu of a line for each word, 标题.
        if (headlines.Count > MostHeadlines && headlines.FindLastIndex(line => WindowTitles.RepeatsWithSite(page.Folded, headlines[0], line)) is > 0 and int repeated)
            headlines.RemoveRange(0, repeated);
        if (headlines.Count > MostHeadlines)
            headlines.RemoveRange(MostHeadlines, headlines.Count - MostHeadlines);
        int title = headlines.FindIndex(line => line.Length >= ShortestTitle || line == named);
        // 首页, 新闻, 任免通知: where all are short, the words of the menu stand first.
        if (title < 0)
            title = headlines.FindLastIndex(line => line.Length >= ShortestMasthead);
        if (title < 0)
            headlines.Clear();
        // 春天的约定 above ——南山植树记: short, and what the dash explains.
        if (title > 0 && page.Folded[headlines[title].Start] == Dash)
            title--;
        if (title > 0)
            headlines.RemoveRange(0, title);
        while (headlines.Count > 1 && PublisherNames.IsPublisher(page.Folded, headlines[0]))
        {
            publisher = headlines[0];
            headlines.RemoveAt(0);
        }

        WindowTitles.Drop(page.Folded, headlines);
        if (headlines.Count > 1)
        {
            HeadlineEvidence.DropLeftovers(page.Folded, headlines, body);
            HeadlineOrder.PutLinkedFirst(page.Folded, headlines, links);
            HeadlineOrder.PutCallFirst(page.Folded, headlines);
            HeadlineOrder.PutAttendanceBehind(page.Folded, headlines);
            HeadlineOrder.PutQuotationFirst(page.Folded, headlines);
        }

        if (!holdsTitle && GluedTo(page.Folded, before) is { Length: > 0 } glued)
            return ([glued], publisher);
        if (headlines.Count == 0 && publisher.Length > 0)
            return ([publisher], default);
        return (headlines, publisher);
    }

    /// <summary>标题2014-04-18 16:25来源:某某部: the title that stands before the day of one of the first credits; empty where none does.</summary>
    private static TextRange GluedTo(string text, IReadOnlyList<PageLine> before)
    {
        for (int i = 0; i < before.Count && i < MostLines; i++)
        {
            PageLine line = before[i];
            if (line.Kind == LineKind.Credit && GluedHeadlines.Part(text, line.Range).Title is { Length: >= ShortestTitle } title && !LabelReader.StartsWithLabel(text, line.Range))
                return title;
        }

        return default;
    }

    /// <summary>
    /// A title in a list of links to the texts of an issue, and once more above its own: what follows the first is none of it, up to the menu
    /// that closes the list.
    /// </summary>
    private static void DropLinks(string text, List<TextRange> headlines, TextRange title, int behindMenu, int fewest)
    {
        int first = headlines.FindLastIndex(line => AreSame(text, line, title));
        int links = (behindMenu > first ? behindMenu : headlines.Count) - first;
        if (first < 0 || links <= fewest)
            return;
        headlines.RemoveRange(first, links);
        headlines.Add(title);
    }

    public static bool AreSame(string text, TextRange left, TextRange right) =>
        left.Length == right.Length && string.CompareOrdinal(text, left.Start, text, right.Start, left.Length) == 0;
}
