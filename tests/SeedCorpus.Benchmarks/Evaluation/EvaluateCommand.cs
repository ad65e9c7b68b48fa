using System.Text.Json;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>Compares what the reader reads with what people read, and says where and why they differ.</summary>
internal static class EvaluateCommand
{
    private const int Done = 0;
    private const int BadArguments = 2;

    public static int Run(string goldFolder, string seedFolder, TextWriter output, TextWriter errors)
    {
        foreach (string folder in new[] { goldFolder, seedFolder })
        {
            if (!Directory.Exists(folder))
                return Refuse(errors, $"no such folder: {folder}");
        }

        Tally tally = new();
        bool any = false;
        foreach (string file in Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            Gold? gold;
            try
            {
                gold = Gold.Read(file);
            }
            catch (JsonException error)
            {
                return Refuse(errors, $"{file}: {error.Message}");
            }

            if (gold is null)
                continue;
            string seed = Path.Combine(seedFolder, gold.Seed);
            if (!File.Exists(seed))
                return Refuse(errors, $"{file}: no such seed: {seed}");
            PageScore.Add(new ReadSeed(gold, File.ReadAllText(seed)), tally);
            any = true;
        }

        if (!any)
            return Refuse(errors, $"no gold in {goldFolder}");
        Report.Print(tally, output);
        return Done;
    }

    private static int Refuse(TextWriter errors, string problem)
    {
        errors.WriteLine(problem);
        return BadArguments;
    }
}
