using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Extraction;

namespace SeedCorpus.Generator.Reading;

/// <summary>Reads a seed in such a way that one that cannot be read takes no other down.</summary>
internal sealed class SeedReader(Func<string, CancellationToken, SeedReading> read)
{
    public ReadSeed Read(AdditionalText file, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        if (text is null)
            return new ReadSeed(file.Path, null, null);
        try
        {
            SeedReading reading = read(text.ToString(), cancellation);
            Consistency.Verify(reading);
            return new ReadSeed(file.Path, reading, null);
        }
#pragma warning disable CA1031 // Whatever it is, the other seeds are to be generated.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReadSeed(file.Path, null, exception.GetType().Name + ": " + exception.Message);
        }
#pragma warning restore CA1031
    }
}
