namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>
/// Whom and what places a corpus tells of: a province, some sixty of its prefectures and counties, and who is in office there in
/// each of four years. The same for the same seed.
/// </summary>
internal sealed class ProvinceCast
{
    /// <summary>The first year of the corpus, and how many there are.</summary>
    public const int FirstYear = 2018;

    public const int Years = 4;

    private const int Places = 60;
    private const int FewestFurther = 1;
    private const int MostFurther = 9;

    /// <summary>In so many of a hundred posts another person is in office a year later.</summary>
    private const int Turnover = 26;

    /// <summary>Where names without surname are common, and elsewhere.</summary>
    private const int ManyMinorities = 22;
    private const int FewMinorities = 5;

    private static readonly string[] s_minorityProvinces = ["51", "53", "54", "63", "64", "65"];

    public ProvinceCast(ulong seed)
    {
        Chance chance = new(seed, ulong.MaxValue);
        (string code, string name, string shortName) = chance.Of(Divisions.Provinces);
        Province = new Jurisdiction(code, name, shortName, Level.Province, null);
        Prefectures = [.. Divisions.In(code, prefectures: true).Select(row => Make(row, Level.Prefecture, Province))];
        List<Jurisdiction> counties = [];
        foreach ((string Code, string Name, string Short) row in chance.Some([.. Divisions.In(code, prefectures: false)], Places - Prefectures.Count))
            counties.Add(Make(row, Level.County, Prefectures.FirstOrDefault(place => place.Code[..4] == row.Code[..4]) ?? Province));
        Counties = counties;

        int minority = s_minorityProvinces.Contains(code[..2]) ? ManyMinorities : FewMinorities;
        HashSet<string> above = [];
        Fill(Province, chance, minority, above);
        foreach (Jurisdiction place in Prefectures.Concat(Counties))
            Fill(place, chance, minority, [.. above]);
        Pressmen = Press(chance);
    }

    public Jurisdiction Province { get; }

    public IReadOnlyList<Jurisdiction> Prefectures { get; }

    public IReadOnlyList<Jurisdiction> Counties { get; }

    /// <summary>Reporters and editors; none of them is an official.</summary>
    public IReadOnlyList<string> Pressmen { get; }

    private static Jurisdiction Make((string Code, string Name, string Short) row, Level level, Jurisdiction parent) =>
        new(row.Code, row.Name, row.Short, level, parent);

    private static void Fill(Jurisdiction place, Chance chance, int minority, HashSet<string> taken)
    {
        string[] rows =
        [
            .. PostLists.Core,
            .. chance.Some(PostLists.Further, chance.Between(FewestFurther, MostFurther)),
        ];
        Official[] staff = [.. rows.Select((row, rank) => Appoint(row, rank, isNew: false))];
        place.AddYear(staff);
        for (int year = 1; year < Years; year++)
        {
            staff = [.. rows.Select((row, rank) => chance.Percent(Turnover) ? Appoint(row, rank, isNew: true) : Settle(row, staff[rank]))];
            place.AddYear(staff);
        }

        // Who is new as the head of the government acts for one until the congress has met.
        Official Appoint(string row, int rank, bool isNew)
        {
            string[] posts = PostLists.Of(row, place);
            if (isNew && chance.Percent(40))
                posts = [.. posts.Select(post => post == place.Head ? place.ActingHead : post)];
            return new Official(NameComposer.Next(chance, minority, taken), posts, place, rank);
        }

        Official Settle(string row, Official official) => official with { Posts = PostLists.Of(row, place) };
    }

    private List<string> Press(Chance chance)
    {
        HashSet<string> taken =
        [
            .. Prefectures.Concat(Counties).Append(Province)
                .SelectMany(place => Enumerable.Range(0, Years).SelectMany(place.Staff)).Select(official => official.Name),
        ];
        return [.. Enumerable.Range(0, 120).Select(_ => NameComposer.Next(chance, 0, taken))];
    }
}
