using SeedCorpus.Benchmarks.Evaluation;
using SeedCorpus.Benchmarks.Reading;

return args switch
{
    ["evaluate", var gold, var raw] => EvaluateCommand.Run(gold, raw, Console.Out, Console.Error),
    ["reading"] => Measurement.Run<ReadingBenchmarks>(),
    ["hostile"] => Measurement.Run<HostileBenchmarks>(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage:
          evaluate <gold> <raw>   compare what is read in the seeds of the folder <raw> with the JSON files of the folder <gold>
          reading                 measure how fast the five seeds are read (-c Release)
          hostile                 measure pages of up to 20 MB made to be hard to read (-c Release)
        """);
    return 2;
}
