using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>The runtime's GBK and Big5.</summary>
internal static class CodePages
{
    /// <summary>GBK that prints a question mark for what it cannot decode, as the sites' decoders did.</summary>
    public static Encoding Gbk { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("?"))!;

    public static Encoding Big5 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
        950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Lead and trail byte of a character; null where it has no two bytes.</summary>
    public static (byte Lead, byte Trail)? Bytes(Encoding encoding, char character)
    {
        try
        {
            return encoding.GetBytes([character]) is [var lead, var trail] ? (lead, trail) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
