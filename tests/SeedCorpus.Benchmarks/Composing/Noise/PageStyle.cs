namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>What a site does to its pages. Each kind of noise has its share of the pages.</summary>
internal sealed record PageStyle
{
    public PrintedScript Script { get; private init; }

    public RubyKind Ruby { get; private init; }

    /// <summary>So many of a hundred different characters are annotated.</summary>
    public int RubyShare { get; private init; }

    /// <summary>Whether annotating damages bytes too: only annotations with tones tell enough to mend that.</summary>
    public bool IsDamaged { get; private init; }

    /// <summary>Whether commas and the like are full-width forms; sites narrow them.</summary>
    public bool HasFullWidth { get; private init; }

    public bool PadsNames { get; private init; }

    /// <summary>What paragraphs begin with.</summary>
    public string Indent { get; private init; } = "";

    public HeaderForm Header { get; private init; }

    public DatelineForm Dateline { get; private init; }

    public static PageStyle Of(Chance chance)
    {
        PrintedScript script = chance.Below(100) switch
        {
            < 68 => PrintedScript.Simplified,
            < 88 => PrintedScript.ByCharacter,
            _ => PrintedScript.Taiwan,
        };
        bool hasRuby = chance.Percent(script switch
        {
            PrintedScript.ByCharacter => 50,
            PrintedScript.Taiwan => 5,
            _ => 3,
        });
        RubyKind ruby = hasRuby ? chance.Of([RubyKind.Toned, RubyKind.Toned, RubyKind.Toneless, RubyKind.Repeated]) : RubyKind.None;
        return new PageStyle
        {
            Script = script,
            Ruby = ruby,
            RubyShare = chance.Of([8, 15, 25, 40]),
            IsDamaged = ruby == RubyKind.Toned && script == PrintedScript.ByCharacter && chance.Percent(60),
            HasFullWidth = chance.Percent(45),
            PadsNames = chance.Percent(10),
            Indent = chance.Of(["", "", "  ", "　　", "　　"]),
            Header = chance.Of(
            [
                HeaderForm.Spaced, HeaderForm.Spaced, HeaderForm.Glued, HeaderForm.Bracketed, HeaderForm.Counters, HeaderForm.Labels, HeaderForm.Labels, HeaderForm.FontSize,
                HeaderForm.None,
            ]),
            Dateline = chance.Of(
            [
                DatelineForm.None, DatelineForm.None, DatelineForm.None, DatelineForm.OfPaper, DatelineForm.OfPaper, DatelineForm.OfOutlet, DatelineForm.Correspondents,
                DatelineForm.Credit,
            ]),
        };
    }
}

/// <summary>The script of a page.</summary>
internal enum PrintedScript
{
    Simplified,

    /// <summary>Traditional, converted character by character: 盡快, 干部 and 關于 stay.</summary>
    ByCharacter,

    /// <summary>Traditional, converted by words as in Taiwan: 儘快, 幹部, 關於.</summary>
    Taiwan,
}

/// <summary>How readings were added to characters.</summary>
internal enum RubyKind
{
    None,

    /// <summary>堅(jiān).</summary>
    Toned,

    /// <summary>疫(yi).</summary>
    Toneless,

    /// <summary>Without tones, and as often as the line has the character: 情(qing)(qing).</summary>
    Repeated,
}

/// <summary>How day and outlet are printed above the article.</summary>
internal enum HeaderForm
{
    /// <summary>2022年11月22日 10:48 来源:某报.</summary>
    Spaced,

    /// <summary>2022-11-21 08:46:08来源:某报编辑:某某责编:某某.</summary>
    Glued,

    /// <summary>来源:[某报] 日期:[2022-11-21].</summary>
    Bracketed,

    /// <summary>2022-01-10 09:52:40 来源: 某报 评论:0 点击: 收藏.</summary>
    Counters,

    /// <summary>发布时间:… 来源:… 浏览次数:….</summary>
    Labels,

    /// <summary>[日期:…] 来源:… [字体:大 中 小].</summary>
    FontSize,

    /// <summary>Nothing; the outlet stands below the article.</summary>
    None,
}

/// <summary>How the article names its reporters.</summary>
internal enum DatelineForm
{
    None,

    /// <summary>本报讯(记者 某某).</summary>
    OfPaper,

    /// <summary>某某日报讯(记者 某某).</summary>
    OfOutlet,

    /// <summary>本报讯 (记者 某某 通讯员 某某).</summary>
    Correspondents,

    /// <summary>(记者 某某) at the end.</summary>
    Credit,
}
