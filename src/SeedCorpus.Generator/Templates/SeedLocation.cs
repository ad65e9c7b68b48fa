namespace SEEDCORPUS_NAMESPACE;

/// <summary>A stretch of a seed. Lines and columns count from 1, as editors do; columns and lengths are UTF-16 units.</summary>
[GENERATED_CODE]
/*visibility*/ internal readonly partial record struct SeedLocation
{
    internal SeedLocation(string file, int line, int column, int length)
    {
        File = file;
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>The path of the seed, relative to the project's directory, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The line of the first unit, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the first unit, from 1.</summary>
    public int Column { get; }

    /// <summary>The number of units, noise in between included.</summary>
    public int Length { get; }

    /// <summary>As compilers print it: seeds/a.txt(12,5).</summary>
    public override string ToString() => global::System.FormattableString.Invariant($"{File}({Line},{Column})");
}
