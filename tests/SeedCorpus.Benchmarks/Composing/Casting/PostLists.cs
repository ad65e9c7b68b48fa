namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>
/// The posts of a staff in the order of rank, one person a row, posts parted by <c>|</c>. {C} is the party committee (市委), {U} the
/// unit (市), {H} the head of government (市长), {D} a deputy head (副市长), {F} the first deputy (常务副市长).
/// </summary>
internal static class PostLists
{
    /// <summary>The rows that every staff has.</summary>
    public static readonly string[] Core =
    [
        "{C}书记",
        "{C}副书记|{H}",
        "{U}人大常委会主任",
        "{U}政协主席",
        "{C}副书记|政法委书记",
        "{C}常委|{F}",
        "{C}常委|组织部部长",
        "{C}常委|宣传部部长",
        "{C}常委|{U}纪委书记|{U}监委主任",
        "{C}常委|统战部部长",
        "{C}常委|秘书长",
        "{D}",
    ];

    /// <summary>The rows that a staff has some of.</summary>
    public static readonly string[] Further =
    [
        "{D}",
        "{D}",
        "{D}|{U}公安局局长",
        "{C}常委|军分区政委",
        "{U}人大常委会副主任",
        "{U}人大常委会副主任",
        "{U}政协副主席",
        "{U}政协副主席",
        "{U}人民检察院检察长",
        "{U}政府秘书长",
        "{U}应急管理局局长",
        "{U}农业农村局局长",
        "{U}发展和改革委员会主任",
        "{U}教育局局长",
        "{U}水利局局长",
        "{U}生态环境局局长",
        "{U}住房和城乡建设局局长",
        "{U}文化和旅游局局长",
    ];

    /// <summary>The posts of a row in a place.</summary>
    public static string[] Of(string row, Jurisdiction place) => [.. row.Split('|').Select(post => Fill(post, place))];

    private static string Fill(string post, Jurisdiction place)
    {
        string filled = post
            .Replace("{C}", place.Committee, StringComparison.Ordinal)
            .Replace("{U}", place.Unit, StringComparison.Ordinal)
            .Replace("{H}", place.Head, StringComparison.Ordinal)
            .Replace("{D}", place.DeputyHead, StringComparison.Ordinal)
            .Replace("{F}", place.FirstDeputyHead, StringComparison.Ordinal);
        return place.Level switch
        {
            // A county has no secretary general and no garrison of its own; a province has offices of other names.
            Level.County => filled.Replace("秘书长", place.Committee + "办公室主任", StringComparison.Ordinal)
                .Replace("军分区政委", "人武部政委", StringComparison.Ordinal)
                .Replace("政府" + place.Committee, "政府", StringComparison.Ordinal),
            Level.Province => filled.Replace("军分区", "军区", StringComparison.Ordinal).Replace("局局长", "厅厅长", StringComparison.Ordinal),
            _ => filled,
        };
    }
}
