using System.Security.Cryptography;
using System.Text;
using SeedCorpus.Benchmarks.Composing;
using SeedCorpus.Benchmarks.Composing.Truths;

namespace SeedCorpus.Extraction.Tests.Composing;

/// <summary>The composed pages that the tests look at.</summary>
internal static class ComposedPages
{
    public const ulong Seed = 1;

    private static readonly Lazy<ComposedPage[]> s_first = new(() => [.. CorpusComposer.Compose(Seed, 300)]);

    /// <summary>The first 300 of <see cref="Seed"/>.</summary>
    public static IReadOnlyList<ComposedPage> First => s_first.Value;

    /// <summary>The truth as <c>compose</c> writes it.</summary>
    public static string Json(ComposedPage page)
    {
        using MemoryStream json = new();
        TruthJson.Write(page.Truth, page.Path, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>The start of a hash of paths, texts and truths.</summary>
    public static string Hash(IEnumerable<ComposedPage> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ComposedPage page in pages)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(page.Path + "\n" + page.Text));
            hash.AppendData(Encoding.UTF8.GetBytes(Json(page)));
        }

        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
