using Microsoft.CodeAnalysis;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>
/// The least that a generator can do with the files: it asks each for its length and writes one file with the sum. What it takes
/// is the driver's own.
/// </summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<long> length = context.AdditionalTextsProvider
            .Select((file, cancellation) => file.GetText(cancellation)?.Length ?? 0)
            .Collect()
            .Select((lengths, _) => lengths.Sum(one => (long)one));
        context.RegisterSourceOutput(length, (output, sum) => output.AddSource("Length.g.cs", FormattableString.Invariant($"// {sum}\n")));
    }
}
