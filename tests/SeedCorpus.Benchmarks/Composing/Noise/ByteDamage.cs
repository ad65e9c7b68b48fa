using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>
/// Annotates a character in the bytes of GBK where it is only the trail byte of one character and the lead byte of the next, as
/// the sites did, and decodes what that leaves. Only where the truth can be told from what is printed in principle.
/// </summary>
/// <param name="ruby">The page's annotations.</param>
internal sealed class ByteDamage(Ruby ruby)
{
    /// <summary>What is looked at behind the place: the bytes must meet again within so many characters.</summary>
    private const int Reach = 12;

    /// <summary>The last lead byte of Big5's frequently used characters: no site annotates others by mistake.</summary>
    private const byte LastFrequent = 0xC6;

    private const byte FirstLead = 0x81;

    /// <summary>A line, annotated, with up to so many damages, and how many there are.</summary>
    public (string Text, int Damages) Annotate(string line, int most, Chance chance)
    {
        StringBuilder text = new();
        int damages = 0;
        int plain = 0;
        for (int at = 0; at + 1 < line.Length; at++)
        {
            if (damages == most || !chance.Percent(10) || Try(line, at) is not var (printed, end))
                continue;
            text.Append(ruby.Annotate(line[plain..at])).Append(printed);
            damages++;
            plain = end;
            at = end - 1;
        }

        return (text.Append(ruby.Annotate(line[plain..])).ToString(), damages);
    }

    /// <summary>What the characters from an offset on become, and where the text goes on undamaged.</summary>
    private (string Printed, int End)? Try(string line, int at)
    {
        Encoding gbk = CodePages.Gbk;
        if (ruby.Reading(line[at]) is not null || CodePages.Bytes(gbk, line[at]) is not { Trail: >= FirstLead } first
            || CodePages.Bytes(gbk, line[at + 1]) is not { } next || Key(first.Trail, next.Lead) is not { } reading)
            return null;

        // The bytes of the passage with its own annotations, and where each character begins.
        List<byte> bytes = [];
        List<(int Byte, int Character)> starts = [];
        for (int i = at; i < Math.Min(line.Length, at + Reach); i++)
        {
            starts.Add((bytes.Count, i));
            if (!TryAppend(bytes, ruby.Annotate(line[i].ToString())))
                break;
        }

        byte[] key = [first.Trail, next.Lead];
        int found = 1;
        if (bytes.Count < 4 || bytes[found] != key[0] || bytes[found + 1] != key[1])
            return null;
        byte[] note = gbk.GetBytes($"({reading})");
        bytes.InsertRange(found + key.Length, note);
        return MeetsAgain(line, bytes, starts, found + key.Length, note.Length) is var (length, end)
            ? (gbk.GetString(bytes.GetRange(0, length).ToArray()), end)
            : null;
    }

    /// <summary>The reading of the character of two bytes, if that byte and reading tell the character and it is a common one.</summary>
    private static string? Key(byte lead, byte trail)
    {
        string decoded = CodePages.Gbk.GetString([lead, trail]);
        if (decoded is not [var key] || CodePages.Bytes(CodePages.Big5, key) is not { Lead: <= LastFrequent })
            return null;
        foreach (string reading in PinyinTable.Of(key))
        {
            if (PinyinTable.HasTone(reading)
                && PinyinTable.With(reading).All(other => other == key || CodePages.Bytes(CodePages.Gbk, other)?.Lead != lead))
                return reading;
        }

        return null;
    }

    /// <summary>
    /// Walks through the shifted bytes to where a pair begins with a character again; null where a byte is lost on the way that
    /// nothing tells, or where the passage ends first.
    /// </summary>
    /// <returns>How many bytes the damaged passage has, and the character behind it.</returns>
    private (int Length, int End)? MeetsAgain(string line, List<byte> bytes, List<(int Byte, int Character)> starts, int inserted, int note)
    {
        int at = inserted + note;
        while (at < bytes.Count)
        {
            int before = at - note;
            foreach ((int start, int character) in starts)
            {
                if (start == before)
                    return (at, character);
            }

            // A byte that is printed as ASCII; what decoders print for 80 differs.
            if (bytes[at] < FirstLead)
            {
                if (bytes[at++] == FirstLead - 1)
                    return null;
                continue;
            }

            if (at + 1 >= bytes.Count)
                return null;
            if (bytes[at + 1] == (byte)'(')
                return Annotated(line, starts, at, note);
            if (CodePages.Gbk.GetString([bytes[at], bytes[at + 1]]) is not [var wrong] || IsLost(wrong))
                return null;
            at += 2;
        }

        return null;
    }

    /// <summary>The trail byte before an annotation is lost with its parenthesis; the reading tells the character if it tells one.</summary>
    private (int Length, int End)? Annotated(string line, List<(int Byte, int Character)> starts, int at, int note)
    {
        int index = starts.FindIndex(start => start.Byte == at - note - 1);
        if (index < 0 || index + 1 >= starts.Count)
            return null;
        char character = line[starts[index].Character];
        byte lead = CodePages.Bytes(CodePages.Gbk, character)!.Value.Lead;
        if (ruby.Reading(character) is not { } reading || !PinyinTable.HasTone(reading)
            || PinyinTable.With(reading).Any(other => other != character && CodePages.Bytes(CodePages.Gbk, other)?.Lead == lead))
            return null;
        return (starts[index + 1].Byte + note, starts[index + 1].Character);
    }

    /// <summary>What nobody can print, and full-width forms, which sites narrow so that their second byte is gone.</summary>
    private static bool IsLost(char character) => character is '?' or (>= '\uE000' and <= '\uF8FF') or (>= '\uFF00' and <= '\uFF5E');

    private static bool TryAppend(List<byte> bytes, string text)
    {
        try
        {
            bytes.AddRange(CodePages.Gbk.GetBytes(text));
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
