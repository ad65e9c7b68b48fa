using System.Text;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>The runtime's GBK, which the table of the mender can be held against.</summary>
internal static class GbkBytes
{
    private static readonly Encoding s_gbk = Strict(936);
    private static readonly Encoding s_big5 = Strict(950);

    /// <summary>Lead and trail byte; null where a character has no two bytes.</summary>
    public static (byte Lead, byte Trail)? Of(char character)
    {
        try
        {
            return s_gbk.GetBytes([character]) is [var lead, var trail] ? (lead, trail) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The character of two bytes; null where there is none or one that nobody can print.</summary>
    public static char? Decode(byte lead, byte trail)
    {
        try
        {
            return s_gbk.GetString([lead, trail]) is [var character] && character is not (>= '\uE000' and <= '\uF8FF') ? character : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static bool Big5Has(char character)
    {
        try
        {
            return s_big5.GetByteCount([character]) == 2;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
