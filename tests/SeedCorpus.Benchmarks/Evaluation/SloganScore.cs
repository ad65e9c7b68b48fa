using System.Globalization;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores slogans; kind and uses are scored on those that both name.</summary>
internal static class SloganScore
{
    private const string Field = "slogans";

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (!seed.Gold.Has(Field))
            return;
        // Of two that compare equal the last counts.
        Dictionary<string, GoldSlogan> expected = [];
        foreach (GoldSlogan slogan in seed.Gold.Slogans)
            expected[slogan.Text] = slogan;
        Dictionary<string, ReadSlogan> got = [];
        foreach (ReadSlogan slogan in ReadSlogan.Of(seed))
            got[slogan.Text] = slogan;

        tally.Agree(Field, expected.Keys.Count(got.ContainsKey));
        Texts(
            seed,
            tally,
            [.. expected.Values.Where(slogan => !got.ContainsKey(slogan.Text))],
            [.. got.Values.Where(slogan => !expected.ContainsKey(slogan.Text))]);
        foreach (GoldSlogan slogan in expected.Values)
        {
            if (got.TryGetValue(slogan.Text, out ReadSlogan? read))
                KindAndUses(seed, tally, slogan, read);
        }
    }

    private static void Texts(
        ReadSeed seed, Tally tally, IReadOnlyList<GoldSlogan> missing, IReadOnlyList<ReadSlogan> others)
    {
        HashSet<string> optional = [.. seed.Gold.Texts("optionalSlogans")];
        bool IsFree(ReadSlogan slogan) => seed.Gold.Flag("slogansOpen") || optional.Contains(slogan.Text);

        Pairing<GoldSlogan, ReadSlogan> rest = new(missing, others);
        foreach ((GoldSlogan missed, ReadSlogan extra) in rest.Take((missed, extra) => Overlap.Of(missed.Text, extra.Text)))
        {
            Difference cut = seed.Differs(Field, extra.Line, missed.Text, extra.Text, Reason.CutDifferently);
            tally.Add(cut with { IsExtra = !IsFree(extra) });
        }

        foreach (GoldSlogan missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed.Text);
            bool quoted = seed.Text.Find($"“{missed.Text}”").Where == Standing.InTheArticle;
            string inside = quoted ? "quoted but not taken" : Unknown(missed.Kind);
            tally.Add(seed.Differs(Field, line, missed.Text, null, Reason.Missed(where, inside)));
        }

        foreach (ReadSlogan extra in rest.Extra.Where(slogan => !IsFree(slogan)))
            tally.Add(seed.Differs(Field, extra.Line, null, extra.Text, Taken(extra.Kind)));
    }

    private static void KindAndUses(ReadSeed seed, Tally tally, GoldSlogan slogan, ReadSlogan read)
    {
        void Compare(string field, string expected, string got, string reason)
        {
            if (expected == got)
            {
                tally.Agree(field);
                return;
            }

            Difference other = seed.Differs(field, read.Line, $"{slogan.Text} {expected}", $"{slogan.Text} {got}", reason);
            tally.Add(other with { IsExtra = false });
        }

        if (slogan.Kind is { } kind)
            Compare("slogan.kind", kind, read.Kind.ToString(), $"other kind: {read.Kind} for {kind}");
        if (slogan.Uses is { } uses)
            Compare("slogan.uses", Count(uses), Count(read.Uses), read.Uses < uses ? "use not found" : "too many uses");
    }

    private static string Count(int uses) => uses.ToString(CultureInfo.InvariantCulture);

    private static string Unknown(string? kind) => kind switch
    {
        nameof(SloganKind.Numeric) => "number form unknown",
        nameof(SloganKind.Parallel) => "frame unknown",
        nameof(SloganKind.Rallying) => "call unknown",
        _ => "not quoted",
    };

    private static string Taken(SloganKind kind) => kind switch
    {
        SloganKind.Numeric => "number taken for a slogan",
        SloganKind.Parallel => "frame taken for a slogan",
        SloganKind.Rallying => "call taken for a slogan",
        _ => "quotation taken for a slogan",
    };
}
