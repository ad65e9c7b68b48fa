namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Counts and differences, field by field, in the order in which fields were first met.</summary>
internal sealed class Tally
{
    private readonly List<FieldCount> _fields = [];
    private readonly List<Difference> _differences = [];

    public IReadOnlyList<FieldCount> Fields => _fields;

    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Counts what agrees; none makes the field known.</summary>
    public void Agree(string field, int count = 1) => Field(field).Ok += count;

    public void Add(Difference difference)
    {
        FieldCount field = Field(difference.Field);
        field.Missed += difference.IsMissed ? 1 : 0;
        field.Extra += difference.IsExtra ? 1 : 0;
        _differences.Add(difference);
    }

    private FieldCount Field(string name)
    {
        FieldCount? found = _fields.Find(field => field.Name == name);
        if (found is null)
            _fields.Add(found = new FieldCount(name));
        return found;
    }
}

/// <summary>The counts of one field.</summary>
internal sealed class FieldCount(string name)
{
    public string Name => name;

    public int Ok { get; set; }

    public int Extra { get; set; }

    public int Missed { get; set; }

    public double Precision => Share(Ok, Ok + Extra);

    public double Recall => Share(Ok, Ok + Missed);

    public double F1 => Share(2 * Ok, (2 * Ok) + Extra + Missed);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
