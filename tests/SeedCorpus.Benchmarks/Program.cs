using SeedCorpus.Benchmarks.Composing;
using SeedCorpus.Benchmarks.Evaluation;
using SeedCorpus.Benchmarks.Fuzzing.Generating;
using SeedCorpus.Benchmarks.Reading;
using SeedCorpus.Benchmarks.Scale;

return args switch
{
    ["evaluate", var gold, var raw] => EvaluateCommand.Run(gold, raw, Console.Out, Console.Error),
    ["compose", var count, var folder] => ComposeCommand.Run(count, folder, "1", Console.Out),
    ["compose", var count, var folder, var seed] => ComposeCommand.Run(count, folder, seed, Console.Out),
    ["driver", .. var counts] => DriverCommand.Run(counts, Console.Out),
    ["build", .. var counts] => BuildCommand.Run(counts, Console.Out),
    ["run", .. var counts] => RunCommand.Run(counts, Console.Out),
    ["reading"] => Measurement.Run<ReadingBenchmarks>(),
    ["fuzz", "replay", var number] => FuzzCommand.Replay(number, null, Console.Out),
    ["fuzz", "replay", var number, var file] => FuzzCommand.Replay(number, file, Console.Out),
    ["fuzz", var count] => FuzzCommand.Run(count, "0", Console.Out),
    ["fuzz", var count, var first] => FuzzCommand.Run(count, first, Console.Out),
    ["hostile"] => Measurement.Run<HostileBenchmarks>(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage:
          evaluate <gold> <raw>   compare what is read in the seeds of the folder <raw> with the JSON files of the folder <gold>
          compose <count> <folder> [seed]  write composed pages into <folder>/raw and what they say into <folder>/gold
          driver [counts]         measure the generator in a driver over 100, 1000 and 10000 composed pages (-c Release)
          build [counts]          measure dotnet build of programs with 1000 and 10000 composed pages, as a corpus and as JSON (-c Release)
          run [counts]            measure these programs from start to end (-c Release)
          reading                 measure how fast the five seeds are read (-c Release)
          hostile                 measure pages of up to 20 MB made to be hard to read (-c Release)
          fuzz <count> [first]    read and compile pages made of the five seeds by chance, from the case <first> on
          fuzz replay <n> [file]  check the case <n> alone, and write its text to <file>
        """);
    return 2;
}
