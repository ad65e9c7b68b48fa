using System.Text;

namespace SeedCorpus.Benchmarks.Fuzzing;

/// <summary>A page made of the repository's seeds by chance; its number alone decides all of it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Made">What was done, in order.</param>
/// <param name="Text">What came of it.</param>
internal sealed record FuzzCase(int Number, string Made, string Text)
{
    private const int MostSteps = 4;

    private static readonly byte[][] s_seeds =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    public static FuzzCase Make(int number)
    {
        var random = new SplitMix((ulong)number);
        List<string> made = [];
        List<byte> bytes = Start(random, made);
        int steps = 1 + random.Below(MostSteps);
        int beforeDecoding = random.Below(steps + 1);
        for (int i = 0; i < beforeDecoding; i++)
            bytes = Pick(ByteMutations.All, random, made)(bytes, random);

        string text = Decode([.. bytes], random, made);
        for (int i = beforeDecoding; i < steps; i++)
        {
            text = random.Below(2) == 0
                ? Pick(TextMutations.All, random, made)(text, random)
                : string.Join("\n", Pick(LineMutations.All, random, made)([.. text.Split('\n')], random));
        }

        return new FuzzCase(number, string.Join(", ", made), text);
    }

    /// <summary>A seed, or the first half of one and the second half of another.</summary>
    private static List<byte> Start(SplitMix random, List<string> made)
    {
        int first = random.Below(s_seeds.Length);
        if (random.Below(4) > 0)
        {
            made.Add($"seed {first}");
            return [.. s_seeds[first]];
        }

        int second = random.Below(s_seeds.Length);
        made.Add($"halves of seeds {first} and {second}");
        return [.. s_seeds[first][..(s_seeds[first].Length / 2)], .. s_seeds[second][(s_seeds[second].Length / 2)..]];
    }

    /// <summary>The compiler reads a file that is no UTF-8 in another encoding, if it is not told to take UTF-8.</summary>
    private static string Decode(byte[] bytes, SplitMix random, List<string> made)
    {
        if (random.Below(20) > 0)
            return Encoding.UTF8.GetString(bytes);
        made.Add("read as Latin-1");
        return Encoding.Latin1.GetString(bytes);
    }

    private static T Pick<T>(IReadOnlyList<(string Name, T Make)> mutations, SplitMix random, List<string> made)
    {
        (string name, T make) = random.Of(mutations);
        made.Add(name);
        return make;
    }
}
