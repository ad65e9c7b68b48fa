using System.Collections.Generic;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>The characters that a known trail byte may end, where the lead byte is lost.</summary>
internal static class LostBeginnings
{
    public static List<char> WithTrail(int trail)
    {
        var characters = new List<char>(0xFF - 0x81);
        Gbk gbk = Gbk.Instance;
        for (int lead = 0x81; trail >= 0x40 && lead < 0xFF; lead++)
        {
            if (gbk.Decode(lead, trail) is var c and not '\0')
                characters.Add(c);
        }

        return characters;
    }
}
