using System.Globalization;
using SeedCorpus.Benchmarks.Composing.Casting;
using SeedCorpus.Benchmarks.Composing.Noise;
using SeedCorpus.Benchmarks.Composing.Stock;
using SeedCorpus.Benchmarks.Composing.Truths;
using SeedCorpus.Benchmarks.Composing.Writing;

namespace SeedCorpus.Benchmarks.Composing;

/// <summary>Composes one page: chooses day, place, topic and style, has the article written, and prints it.</summary>
internal static class PageComposer
{
    private const int DaysOfYear = 365;

    /// <returns>The page; null where its script would not fold back.</returns>
    public static ComposedPage? TryCompose(ProvinceCast cast, int number, PageStyle style, Chance chance)
    {
        int year = chance.Below(ProvinceCast.Years);
        DateOnly day = new DateOnly(ProvinceCast.FirstYear + year, 1, 1).AddDays(chance.Below(DaysOfYear));
        int daysLater = chance.Of([0, 1, 1, 1, 2]);
        DateTime time = day.AddDays(daysLater).ToDateTime(new TimeOnly(chance.Between(6, 21), chance.Below(60), chance.Below(60)));
        var dating = Dating.Of(day, daysLater, chance);

        int kind = chance.Below(100);
        Jurisdiction place = Place(cast, kind, chance);
        ArticleDraft draft = new(chance, place, year, chance.Of(Topics.Matters)) { PadsNames = style.PadsNames };
        int paragraphs = chance.Between(6, 16) + chance.Below(5);
        bool isVisit = kind is >= 62 and < 88;
        if (kind < 44)
            MeetingArticle.Write(draft, dating, paragraphs);
        else if (kind < 62)
            CommitteeArticle.Write(draft, dating, paragraphs);
        else if (isVisit)
            VisitArticle.Write(draft, dating, paragraphs);
        else
            VideoArticle.Write(draft, dating, paragraphs);
        Headlines.Write(draft, isVisit);

        List<string> press = chance.Some(cast.Pressmen, 4);
        Outlet outlet = Outlet.Of(place, chance);
        Header header = Header.Of(style.Header, time, outlet.Name, press[2..4], chance);
        Byline byline = Byline.Write(draft, style, outlet, header, press, chance);
        if (style.HasFullWidth)
            Punctuation.Widen(draft);
        List<string> lines = PageLayout.Lines(draft, style, outlet.Site, header, byline.Foot, time, chance);
        if (PageLayout.Print(lines, style, chance) is not { } text)
            return null;
        string path = string.Create(CultureInfo.InvariantCulture, $"seeds/{time.Year}/{time.Month:D2}/{number:D5}.txt");
        return new ComposedPage(path, text, Tell(draft, style, dating, day, header, byline, outlet));
    }

    private static Jurisdiction Place(ProvinceCast cast, int kind, Chance chance) => kind >= 88
        ? chance.Of(cast.Prefectures)
        : chance.Below(100) switch
        {
            < 12 => cast.Province,
            < 66 => chance.Of(cast.Prefectures),
            _ => chance.Of(cast.Counties),
        };

    private static Truth Tell(
        ArticleDraft draft, PageStyle style, Dating dating, DateOnly day, Header header, Byline byline, Outlet outlet)
    {
        string[] headlines = [.. new[] { draft.Title }.Concat(draft.Subtitles).Distinct()];
        string[] slogans = [.. draft.Slogans.Keys];
        int[] uses = SloganUses.Count(slogans, [.. headlines, .. draft.Paragraphs.Select(paragraph => paragraph.Text)]);
        string pattern = header.Published is null ? "--MM-dd" : "yyyy-MM-dd";
        return new Truth
        {
            Title = draft.Title,
            Headlines = headlines,
            Published = header.Published,
            EventDate = !dating.IsKnown || (dating.IsRelative && header.Published is null) ? null : day.ToString(pattern, CultureInfo.InvariantCulture),
            Source = outlet.Name,
            Place = draft.Place.Name,
            PlaceCode = draft.Place.Code,
            Reporters = byline.Reporters,
            Editors = byline.Editors,
            Meeting = draft.Meeting,
            Script = style.Script == PrintedScript.Simplified ? "Simplified" : "Traditional",
            HasRuby = style.Ruby != RubyKind.None,
            Officials = [.. draft.Officials()],
            OptionalPosts = [.. draft.OptionalPosts],
            OptionalOfficials = [.. draft.OptionalOfficials],
            Slogans = [.. slogans.Select((text, index) => new TruthSlogan(text, draft.Slogans[text], uses[index]))],
            OptionalSlogans = [.. draft.OptionalSlogans],
            Statements = [.. draft.Statements],
            Paragraphs = [.. draft.Paragraphs],
        };
    }
}
