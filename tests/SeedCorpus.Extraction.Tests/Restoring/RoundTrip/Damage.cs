using System.Text;
using SeedCorpus.Benchmarks.Fuzzing;

namespace SeedCorpus.Extraction.Tests.Restoring.RoundTrip;

/// <summary>
/// Annotates the character whose bytes are the trail byte of one and the lead byte of the next, and prints what a decoder
/// makes of that: the lead byte is a question mark with the parenthesis in it, and the text behind is cut a byte too late.
/// </summary>
internal sealed class Damage(Ruby ruby, bool keepsParenthesis)
{
    // A decoder that cannot print a lead byte may swallow the parenthesis behind it or keep it.
    private string Lost => keepsParenthesis ? "\uFFFD(" : "?";

    /// <summary>
    /// Prints a line from an offset on with the damage between its character and the next, up to where the bytes meet again.
    /// </summary>
    /// <returns>What is printed and where to go on; null where no annotation fits or its mark alone does not tell the truth.</returns>
    public (string Printed, int End)? Try(string line, int at, SplitMix random)
    {
        if (at + 1 >= line.Length || ruby.Reading(line[at]) is not null
            || GbkBytes.Of(line[at]) is not { Trail: >= 0x81 } first || GbkBytes.Of(line[at + 1]) is not { } next
            || GbkBytes.Decode(first.Trail, next.Lead) is not { } key)
            return null;
        // Where the reading fits another key of that lead byte, the lead byte that was lost is a matter of evidence.
        string[] readings =
        [
            .. Pinyin.Of(key).Where(Pinyin.HasTone)
                .Where(reading => Pinyin.Annotated(reading, first.Trail).All(other => GbkBytes.Of(other)!.Value.Trail == next.Lead)),
        ];
        return readings.Length == 0 ? null : Print(line, at, next.Trail, random.Of(readings));
    }

    private (string Printed, int End)? Print(string line, int at, byte trail, string reading)
    {
        StringBuilder printed = new();
        printed.Append(line[at]).Append(Lost).Append(reading).Append(')');
        byte pending = trail;
        for (int i = at + 1; ;)
        {
            if (pending < 0x80)
            {
                // The trail byte is that of an ASCII character, and is printed as one.
                printed.Append((char)pending).Append(ruby.Behind(line[i]));
                return (printed.ToString(), i + 1);
            }

            if (ruby.Reading(line[i]) is { } own)
            {
                // The pending byte is lost too, but the annotation behind it tells the character, if it tells only one.
                string behind = ruby.Behind(line[i]);
                return Pinyin.HasTone(own) && Pinyin.Annotated(own, GbkBytes.Of(line[i])!.Value.Lead).Count == 1
                    ? (printed.Append(Lost).Append(behind, 1, behind.Length - 1).ToString(), i + 1)
                    : null;
            }

            if (++i >= line.Length)
                return null;
            byte following = line[i] < 0x80 ? (byte)line[i] : GbkBytes.Of(line[i])?.Lead ?? 0;
            // A byte before a digit or a stop is lost for good, so it would be chosen by evidence; so is what became a
            // full-width form, since sites narrow those afterwards.
            if (following < 0x40 || GbkBytes.Decode(pending, following) is not { } wrong || wrong is >= '\uFF00' and <= '\uFF5E')
                return null;
            printed.Append(wrong);
            if (line[i] < 0x80)
                return (printed.ToString(), i + 1);
            pending = GbkBytes.Of(line[i])!.Value.Trail;
        }
    }
}
