namespace SEEDCORPUS_NAMESPACE;

/// <summary>An administrative division. Two are equal when their codes are.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial record Place
{
    private Place(string name, string code, string? province)
    {
        Name = name;
        Code = code;
        Province = province;
    }

    /// <summary>Its full name: 北海市; 中国 for the whole country.</summary>
    public string Name { get; }

    /// <summary>Its six-digit GB/T 2260 code: 450500; 000000 for the whole country.</summary>
    public string Code { get; }

    /// <summary>The province-level division it lies in; itself for one; null for the country.</summary>
    public string? Province { get; }

    internal static Place? Read(string[] fields, int at) =>
        fields[at + 1].Length == 0
            ? null
            : new Place(fields[at], fields[at + 1], global::SEEDCORPUS_NAMESPACE.SeedCorpusData.Fields.OrNull(fields[at + 2]));

    /// <summary>Whether both have the same code.</summary>
    public bool Equals(Place? other) => other is not null && Code == other.Code;

    /// <inheritdoc />
    public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
