using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Places;
using SeedCorpus.Extraction.Slogans;

namespace SeedCorpus.Extraction.Layout;

/// <summary>
/// Tells headlines by the text below them: a headline says in other order what the body says. Where one line does, the lines above
/// it that do not are the site's (本网站已支持IPV6, 有思想 / 有温度, 集团资讯集团新闻), unless a subtitle follows.
/// </summary>
internal sealed class HeadlineEvidence
{
    /// <summary>How much of a body is looked at, in UTF-16 units: what a headline is about comes first.</summary>
    private const int Reach = 2000;

    /// <summary>Of the pairs of Han characters of a line, so many are found in the body of a page if the line is a headline of it.</summary>
    private const double Telling = 0.4;

    /// <summary>The same of a line that touches one that tells: a motto shares nothing.</summary>
    private const double TellingOfTouching = 0.25;

    /// <summary>The same of a line of few characters.</summary>
    private const double TellingOfFew = 0.5;

    /// <summary>Fewer pairs are a word of a menu (国际), which any body may have.</summary>
    private const int FewestPairs = 4;

    /// <summary>What a subtitle begins with (——某某市召开会议): the motto above it is the title, whatever it says.</summary>
    private const char Dash = '—';

    private const int LongestPlace = 8;

    private static readonly string[] Calling = ["强调", "指出", "要求", "提出"];

    private static readonly string[] Attending = ["出席", "参加", "主持", "讲话", "陪同"];

    /// <summary>What persons come to; 会 closes the names of meetings.</summary>
    private static readonly string[] Occasions = ["会", "座谈", "调研", "仪式", "活动", "召开", "举行"];

    private readonly string _text;
    private readonly PairFilter _pairs = new(Reach);

    [MethodImpl(HotMethod.Optimized)]
    private HeadlineEvidence(string text, IReadOnlyList<TextRange> body)
    {
        _text = text;
        int left = Reach;
        for (int i = 0; i < body.Count && left > 0; i++)
        {
            var range = new TextRange(body[i].Start, Math.Min(left, body[i].Length));
            left -= range.Length;
            char before = '\0';
            bool behindHan = false;
            foreach (char c in text.AsSpan(range.Start, range.Length))
            {
                bool isHan = Han.Is(c);
                if (isHan & behindHan)
                    _pairs.Add(before, c);
                before = c;
                behindHan = isHan;
            }
        }
    }

    /// <summary>The lines above the first that shares much with the body.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="lines">What may be headlines.</param>
    /// <param name="body">The paragraphs.</param>
    public static IReadOnlyList<TextRange> Strangers(string text, List<TextRange> lines, IReadOnlyList<TextRange> body)
    {
        if (lines.Count < 2)
            return [];
        HeadlineEvidence? evidence = null;
        int telling = lines.FindIndex(line => NamesPlace(text, line) || (!TellsWhoCame(text, line) && (evidence ??= new HeadlineEvidence(text, body)).Tells(line)));
        if (telling > 0 && (text[lines[telling].Start] == Dash || CallsAbove(text, lines, telling) || CameTo(text, lines[telling - 1], lines[telling])
            || (Touch(text, lines[telling - 1], lines[telling]) && (evidence ??= new HeadlineEvidence(text, body)).Share(lines[telling - 1]) >= TellingOfTouching)))
            telling--;
        return telling > 0 ? lines.GetRange(0, telling) : [];
    }

    /// <summary>
    /// Drops short lines below a title that tells what the body does, and that say nothing of it themselves: 内容简介, 楼主. What calls to
    /// action says it in other words.
    /// </summary>
    public static void DropLeftovers(string text, List<TextRange> headlines, IReadOnlyList<TextRange> body)
    {
        HeadlineEvidence? evidence = null;
        for (int i = headlines.Count - 1; i > 0; i--)
        {
            TextRange line = headlines[i];
            if (line.Length >= HeadlineReader.ShortestTitle || RallyingCalls.Exhorts(text, line) || TellsWhoCame(text, line))
                continue;
            evidence ??= new HeadlineEvidence(text, body);
            if (evidence.Tells(headlines[0]) && evidence.Share(line, fewest: 1) < TellingOfFew)
                headlines.RemoveAt(i);
        }
    }

    /// <summary>
    /// 坚持… 奋力… above 某某在会议上强调: what is called for stands above who calls, where it does not stand below. Who came and who
    /// took the chair may.
    /// </summary>
    private static bool CallsAbove(string text, List<TextRange> lines, int calling)
    {
        TextRange line = lines[calling];
        if (!ClosesWith(text, line, Calling) || !Touch(text, lines[calling - 1], line))
            return false;
        return calling + 1 == lines.Count || ClosesWith(text, lines[calling + 1], Attending) || !Touch(text, line, lines[calling + 1]);
    }

    private static bool ClosesWith(string text, TextRange line, string[] words) =>
        line.Length > 2 && WordSearch.FirstAt(text, line.End - 2, line.End, words) is not null;

    /// <summary>全市推进会要求, 某某会议强调.</summary>
    public static bool IsCallOfMeeting(string text, TextRange line) =>
        ClosesWith(text, line, Calling) && text[line.End - 3] is '会' or '议';

    /// <summary>张三主持 李四讲话: who came, without what to.</summary>
    private static bool TellsWhoCame(string text, TextRange line) => ClosesWith(text, line, Attending) && !WordSearch.HoldsAny(text, line, Occasions);

    /// <summary>Whether a line tells who came to what the line below it tells of.</summary>
    public static bool CameTo(string text, TextRange above, TextRange below) =>
        TellsWhoCame(text, above) && !TellsWhoCame(text, below) && Touch(text, above, below);

    public static bool Touch(string text, TextRange above, TextRange below)
    {
        int at = above.End;
        while (at < below.Start && char.IsWhiteSpace(text[at]))
            at++;
        return at == below.Start;
    }

    /// <summary>南山:坚持… 奋力…: a call, led by where it is heard, says nothing that the body says.</summary>
    private static bool NamesPlace(string text, TextRange line)
    {
        int colon = text.IndexOf(':', line.Start, Math.Min(line.Length, LongestPlace + 1));
        return colon > line.Start && DivisionTable.Instance.Names.Matches(text, line.Start, colon);
    }

    /// <summary>Whether a line tells, or what it begins with does where somebody is said to call (某某在会议上强调 坚持… 奋力…).</summary>
    private bool Tells(TextRange line)
    {
        if (Share(line) >= Telling)
            return true;
        int space = _text.IndexOf(' ', line.Start, line.Length);
        return space - 2 > line.Start && WordSearch.FirstAt(_text, space - 2, space, Calling) is not null
            && Share(TextRange.Between(line.Start, space)) >= Telling;
    }

    /// <summary>How many of a line's pairs of Han characters the body has: from 0 to 1.</summary>
    private double Share(TextRange line, int fewest = FewestPairs)
    {
        int pairs = 0;
        int shared = 0;
        for (int at = line.Start; at + 1 < line.End; at++)
        {
            if (!IsPair(at))
                continue;
            pairs++;
            if (_pairs.MayHold(_text[at], _text[at + 1]))
                shared++;
        }

        return pairs < fewest ? 0 : (double)shared / pairs;
    }

    private bool IsPair(int at) => Han.Is(_text[at]) && Han.Is(_text[at + 1]);
}
