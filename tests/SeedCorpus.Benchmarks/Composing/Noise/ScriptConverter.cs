using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>
/// Converts Simplified text as scraped pages were: each character that only Simplified text has, and for Taiwan the words of
/// <see cref="TaiwanWords"/> before. Characters of both scripts (干, 于, 后) stay.
/// </summary>
internal static class ScriptConverter
{
    /// <summary>Where several characters fold to one and the commonest is not the first of them in Big5.</summary>
    private const string Preferred = "历歷钟鐘获獲汇匯发發复復尽盡团團坛壇当當脏髒饥飢弥彌签簽卤鹵";

    /// <summary>Characters that Traditional text has too and converters change nevertheless, each with what it becomes.</summary>
    private const string ChangedToo =
        "体體党黨确確种種与與听聽万萬划劃据據机機胜勝优優气氣网網复復儿兒赶趕洁潔价價极極丰豐厂廠宁寧苹蘋吨噸几幾扰擾蚕蠶杰傑愿願岭嶺筑築挂掛云雲";

    private static readonly Lazy<Dictionary<char, char>> s_characters = new(MakeCharacters);

    public static string Convert(string text, PrintedScript script)
    {
        if (script == PrintedScript.Simplified)
            return text;
        StringBuilder converted = new(script == PrintedScript.Taiwan ? TaiwanWords.Convert(text) : text);
        Dictionary<char, char> characters = s_characters.Value;
        for (int at = 0; at < converted.Length; at++)
        {
            if (characters.TryGetValue(converted[at], out char traditional))
                converted[at] = traditional;
        }

        return converted.ToString();
    }

    private static Dictionary<char, char> MakeCharacters()
    {
        Encoding big5 = CodePages.Big5;
        Dictionary<string, string> telling = ReaderTables.Rows("OpenCC/telling.tsv").ToDictionary(row => row[0], row => row[1]);
        HashSet<char> simplified = [.. telling["Simplified"]];
        Dictionary<char, char> characters = [];
        foreach (IGrouping<char, char> group in telling["Traditional"]
            .Where(character => CodePages.Bytes(big5, character) is not null)
            .OrderBy(character => CodePages.Bytes(big5, character)!.Value.Lead << 8 | CodePages.Bytes(big5, character)!.Value.Trail)
            .GroupBy(character => TextFolder.Fold(character.ToString())[0]))
        {
            if (simplified.Contains(group.Key))
                characters[group.Key] = group.First();
        }

        string pairs = Preferred + ChangedToo;
        for (int at = 0; at < pairs.Length; at += 2)
            characters[pairs[at]] = pairs[at + 1];
        return characters;
    }
}
