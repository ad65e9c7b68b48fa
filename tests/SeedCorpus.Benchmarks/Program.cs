using SeedCorpus.Benchmarks.Reading;

return args switch
{
    ["reading"] => Measurement.Run<ReadingBenchmarks>(),
    ["hostile"] => Measurement.Run<HostileBenchmarks>(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage:
          reading                 measure how fast the five seeds are read (-c Release)
          hostile                 measure pages of up to 20 MB made to be hard to read (-c Release)
        """);
    return 2;
}
