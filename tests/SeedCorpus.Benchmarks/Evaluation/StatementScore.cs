namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Scores who said what: speaker, verb and the start of the text must agree.</summary>
internal static class StatementScore
{
    private const string Field = "statements";

    private static readonly (string Reason, Func<GoldStatement, ReadStatement, bool> Belong)[] s_nearly =
    [
        ("speaker differs", (missed, extra) => SameStart(missed, extra) && missed.Verb == extra.Verb),
        ("verb differs", (missed, extra) => SameStart(missed, extra) && missed.Speaker == extra.Speaker),
        ("speaker and verb differ", SameStart),
        (Reason.CutDifferently, (missed, extra) =>
            missed.Speaker == extra.Speaker && missed.Verb == extra.Verb && Overlap.Of(missed.Starts, extra.Text)),
    ];

    public static void Add(ReadSeed seed, Tally tally)
    {
        if (!seed.Gold.Has(Field))
            return;
        IReadOnlyList<ReadStatement> got = ReadStatement.Of(seed);
        Pairing<GoldStatement, ReadStatement> rest = new(seed.Gold.Statements, got);
        tally.Agree(Field, rest.Take((missed, extra) =>
            missed.Speaker == extra.Speaker && missed.Verb == extra.Verb && SameStart(missed, extra)).Count);

        foreach ((string reason, Func<GoldStatement, ReadStatement, bool> belong) in s_nearly)
        {
            foreach ((GoldStatement missed, ReadStatement extra) in rest.Take(belong))
                tally.Add(seed.Differs(Field, extra.Line, Shown(missed), extra.Shown, reason));
        }

        foreach (GoldStatement missed in rest.Missed)
        {
            (Standing where, int? line) = seed.Text.Find(missed.Starts);
            bool inAnother = got.Any(statement => statement.Text.Contains(missed.Starts, StringComparison.Ordinal));
            string reason = Reason.Missed(where, inAnother ? "inside another statement" : "cue not recognised");
            tally.Add(seed.Differs(Field, line, Shown(missed), null, reason));
        }

        foreach (ReadStatement extra in rest.Extra)
            tally.Add(seed.Differs(Field, extra.Line, null, extra.Shown, "taken for a statement"));
    }

    private static bool SameStart(GoldStatement missed, ReadStatement extra) =>
        extra.Text.StartsWith(missed.Starts, StringComparison.Ordinal);

    private static string Shown(GoldStatement statement) => ReadStatement.Show(statement.Speaker, statement.Verb, statement.Starts);
}
