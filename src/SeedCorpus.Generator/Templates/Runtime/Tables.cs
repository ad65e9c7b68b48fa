namespace SEEDCORPUS_NAMESPACE.SeedCorpusData;

// A class a table, so that each is read when it is first asked for. Elements are made on first use and kept: one for each number.
// How the tables hang together is in stores of links: sequences of numbers, each a block.

/// <summary>The articles: which shard holds each, and its facts, body and locations.</summary>
[GENERATED_CODE]
internal static class ArticleTable
{
    internal static readonly TextStore Links = new ArticleLinkStore();

    // The place of each article, of equal length, so that the first one read is not behind all the others: the digit of its shard, and
    // three of its number there.
    private const int PlaceLength = 4;
    private static readonly string s_places = Links.Read(0);
    private static readonly Article?[] s_articles = new Article?[s_places.Length / PlaceLength];
    private static readonly TextStore?[] s_stores = new TextStore?[Stores.ShardCount];
    private static int[]? s_shards;
    private static Inverse? s_order;

    internal static int Count => s_articles.Length;

    internal static Article At(int number) => Cells.Get(s_articles, number, made => new Article(made));

    internal static int NumberOf(int shard, int slot) => (s_order ??= new Inverse(Shards, Stores.ShardCount))[shard, slot];

    internal static string ReadFacts(int number) => Store(number).Read(Slot(number));

    // The bodies of a shard come behind the facts of all its articles.
    internal static string ReadBody(int number) => Store(number).Read((Store(number).Count / 2) + Slot(number));

    internal static SeedLocation[] ReadLocations(int number, string path) => LocationTable.Read(number, Shards, path);

    private static int[] Shards
    {
        get
        {
            if (s_shards is not null)
                return s_shards;
            var shards = new int[Count];
            for (int i = 0; i < shards.Length; i++)
                shards[i] = Digit(i, 0);
            return s_shards = shards;
        }
    }

    private static TextStore Store(int number) => Cells.Get(s_stores, Digit(number, 0), Stores.Shard);

    private static int Slot(int number) => (Digit(number, 1) << 12) | (Digit(number, 2) << 6) | Digit(number, 3);

    private static int Digit(int number, int place) => Vlq.Value(s_places[(PlaceLength * number) + place]);
}

/// <summary>Where the facts of each article stand.</summary>
[GENERATED_CODE]
internal static class LocationTable
{
    private static readonly TextStore?[] s_stores = new TextStore?[Stores.LocationShardCount];
    private static Inverse? s_order;

    internal static SeedLocation[] Read(int number, int[] articleShards, string path)
    {
        s_order ??= new Inverse(
            global::System.Array.ConvertAll(articleShards, shard => shard % Stores.LocationShardCount), Stores.LocationShardCount);
        int store = articleShards[number] % Stores.LocationShardCount;
        int[] numbers = Vlq.Read(
            Cells.Get(s_stores, store, Stores.LocationShard).Read(s_order.RankOf(store, number)));
        var locations = new SeedLocation[numbers.Length / 3];
        int line = 1;
        for (int i = 0; i < locations.Length; i++)
        {
            line += numbers[3 * i];
            locations[i] = new SeedLocation(path, line, numbers[(3 * i) + 1] + 1, numbers[(3 * i) + 2]);
        }

        return locations;
    }
}

/// <summary>The officials.</summary>
[GENERATED_CODE]
internal static class OfficialTable
{
    internal static readonly TextStore Store = new OfficialStore();
    private static readonly Official?[] s_officials = new Official?[Store.Count];

    internal static Official At(int number) => Cells.Get(s_officials, number, made => new Official(made));
}

/// <summary>The slogans.</summary>
[GENERATED_CODE]
internal static class SloganTable
{
    internal static readonly TextStore Store = new SloganStore();
    private static readonly Slogan?[] s_slogans = new Slogan?[Store.Count];

    internal static Slogan At(int number) => Cells.Get(s_slogans, number, made => new Slogan(made));
}

/// <summary>The appearances, numbered in the order of the articles.</summary>
[GENERATED_CODE]
internal static class AppearanceTable
{
    private static readonly TextStore s_links = new AppearanceLinkStore();
    internal static readonly Grouping Owners = new Grouping(Vlq.Read(s_links.Read(0)));
    private static int[]? s_officials;
    private static Inverse? s_ofOfficial;

    internal static int[] Officials => s_officials ??= Vlq.Read(s_links.Read(1));

    internal static global::System.Collections.Generic.IReadOnlyList<Appearance> Of(int official)
    {
        s_ofOfficial ??= new Inverse(Officials, OfficialTable.Store.Count);
        var appearances = new Appearance[s_ofOfficial.Count(official)];
        for (int i = 0; i < appearances.Length; i++)
        {
            int number = s_ofOfficial[official, i];
            int article = Owners.GroupOf(number);
            appearances[i] = ArticleTable.At(article).Appearances[number - Owners.Start(article)];
        }

        return global::System.Array.AsReadOnly(appearances);
    }
}

/// <summary>The statements, numbered in the order of the articles.</summary>
[GENERATED_CODE]
internal static class StatementTable
{
    internal static readonly Grouping Owners = new Grouping(Vlq.Read(ArticleTable.Links.Read(1)));

    internal static Statement At(int number)
    {
        if (number < 0 || number >= Owners.Total)
            throw new global::System.IndexOutOfRangeException();
        int article = Owners.GroupOf(number);
        return ArticleTable.At(article).Statements[number - Owners.Start(article)];
    }
}

/// <summary>The uses of slogans, numbered in the order of the articles.</summary>
[GENERATED_CODE]
internal static class UseTable
{
    private static readonly TextStore s_links = new UseLinkStore();
    internal static readonly Grouping Owners = new Grouping(Vlq.Read(s_links.Read(0)));
    private static int[]? s_slogans;
    private static Inverse? s_ofSlogan;

    internal static int[] Slogans => s_slogans ??= Vlq.Read(s_links.Read(1));

    internal static global::System.Collections.Generic.IReadOnlyList<SloganUse> Of(int slogan)
    {
        s_ofSlogan ??= new Inverse(Slogans, SloganTable.Store.Count);
        var uses = new SloganUse[s_ofSlogan.Count(slogan)];
        for (int i = 0; i < uses.Length; i++)
        {
            int number = s_ofSlogan[slogan, i];
            int article = Owners.GroupOf(number);
            uses[i] = ArticleTable.At(article).SloganUses[number - Owners.Start(article)];
        }

        return global::System.Array.AsReadOnly(uses);
    }
}

/// <summary>Elements made on first use, one for each number whichever thread comes first.</summary>
[GENERATED_CODE]
internal static class Cells
{
    internal static T Get<T>(T?[] cells, int number, global::System.Func<int, T> make)
        where T : class
    {
        T? found = global::System.Threading.Volatile.Read(ref cells[number]);
        if (found is not null)
            return found;
        T made = make(number);
        return global::System.Threading.Interlocked.CompareExchange(ref cells[number], made, null) ?? made;
    }
}
