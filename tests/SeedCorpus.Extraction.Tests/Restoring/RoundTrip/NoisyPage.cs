using System.Text;
using SeedCorpus.Benchmarks.Fuzzing;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>
/// A clean page and what the web made of it: another script, annotations, damage by annotations, other line ends, characters
/// without width. Spaces are not injected: those of a page are its own text, and restoring keeps them.
/// </summary>
internal sealed record NoisyPage(int Number, string Clean, string Noisy, int Damages)
{
    /// <summary>A page of one number is always the same.</summary>
    public static NoisyPage Make(int number)
    {
        var random = new SplitMix((ulong)number);
        while (true)
        {
            string clean = CleanPages.Make(random);
            if ((random.Below(5) == 0 ? clean : Conversion.ToTraditional(clean, random)) is { } converted)
                return Inject(number, clean, converted, random);
        }
    }

    private static NoisyPage Inject(int number, string clean, string converted, SplitMix random)
    {
        Ruby ruby = new(converted, random);
        Damage damage = new(ruby, keepsParenthesis: random.Below(4) == 0);
        int oftenDamaged = random.Of([0, 3, 10, 100]);
        int damages = 0;
        StringBuilder page = new();
        foreach (string line in converted.Split('\n'))
        {
            if (page.Length > 0)
                page.Append('\n');
            for (int at = 0; at < line.Length;)
            {
                if (random.Below(100) < oftenDamaged && damage.Try(line, at, random) is var (printed, end))
                {
                    damages++;
                    page.Append(printed);
                    at = end;
                    continue;
                }

                page.Append(line[at]).Append(ruby.Behind(line[at]));
                at++;
            }
        }

        return new NoisyPage(number, clean, WithoutWidth(page.ToString(), random), damages);
    }

    private static string WithoutWidth(string page, SplitMix random)
    {
        StringBuilder text = new(page);
        for (int i = random.Below(10) - 4; i > 0; i--)
            text.Insert(random.Below(text.Length + 1), random.Of("\u200B\u2060\uFEFF\u00AD\0\u0001\u009F".ToCharArray()));
        return text.Replace("\n", random.Of(["\n", "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f"])).ToString();
    }
}
