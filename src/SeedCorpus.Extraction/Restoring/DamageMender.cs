using System.Collections.Generic;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Mends text whose GBK bytes were cut in the wrong places.
/// <para>
/// Some publishers annotate by replacing the bytes of a character with these bytes and <c>(pīnyīn)</c>. The two bytes of a
/// character X also match the trail byte of one character and the lead byte of the next; then the annotation tears that
/// next character apart. Its lead byte and the parenthesis become a question mark, and what follows is cut one byte too
/// late until the bytes meet again: <c>動員起來</c>, with the bytes AA84 of 獎 between 要 (D2AA) and 動 (84D3), is printed
/// <c>要?jiǎng)訂T起來</c>. The sign is a question mark, a reading, and a closing parenthesis without its opening one.
/// </para>
/// <para>
/// Publishers that narrow full-width forms by their bytes cut characters alike: <c>。縣</c>, with the bytes A3BF of the full-width
/// question mark, is printed <c>??h</c> (<see cref="DamageMark.MayBeNarrowed"/>).
/// </para>
/// <para>
/// The bytes are those of the Traditional text, so this step comes before the script is folded. A place that no reading of
/// the bytes explains stays as it stands and gives a finding; so does a reading that had to be chosen by evidence.
/// </para>
/// </summary>
internal static class DamageMender
{
    /// <summary>Further findings of this kind say nothing new: the page is damaged throughout.</summary>
    private const int MostFindings = 1000;

    /// <summary>About how many units are mended on a page that is damaged at a few places.</summary>
    private const int MendedUnits = 64;

    /// <param name="source">The text without its undamaged annotations.</param>
    /// <param name="hasHabit">Whether the page annotates characters in parentheses.</param>
    /// <param name="findings">Takes what could not be mended surely.</param>
    /// <param name="hasMended">Whether a place was mended.</param>
    /// <param name="cancellation">Asked at each place.</param>
    public static MappedText Mend(
        MappedText source,
        bool hasHabit,
        List<RestoringFinding> findings,
        out bool hasMended,
        CancellationToken cancellation)
    {
        string text = source.Text;
        hasMended = false;
        ShiftedText? shifted = null;
        MappedTextBuilder? builder = null;
        char lastMended = '\0';
        int kept = 0;
        for (int at = DamageMark.Next(text, 1); at >= 0; at = DamageMark.Next(text, at))
        {
            bool isMark = DamageMark.TryRead(text, at, out DamageMark mark) && (mark.Reading.Tone != 0 || hasHabit);
            if (!isMark && !DamageMark.MayBeNarrowed(text, at))
            {
                at++;
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            shifted ??= new ShiftedText(text);
            char before = at == kept ? lastMended : text[at - 1];
            Mend? read = isMark ? shifted.Mend(mark, before, kept, cancellation) : shifted.MendNarrowed(at, before);
            if (read is not { } mend)
            {
                if (isMark)
                    Report(findings, FindingKind.UnmendedDamage, source, mark.At - 1, mark.End, text.Substring(mark.At - 1, mark.End - mark.At + 1));
                at = isMark ? mark.End : at + 1;
                continue;
            }

            hasMended = true;
            builder ??= new MappedTextBuilder(source, MendedUnits);
            builder.Keep(kept, mend.From);
            foreach (MendedUnit unit in mend.Units)
                builder.Put(unit.Unit, unit.From, unit.To);
            lastMended = mend.Units[mend.Units.Count - 1].Unit;
            kept = RubyRemover.BehindGroups(text, mend.To, lastMended);
            builder.Drop(kept);
            at = kept;
            if (mend.ByEvidence)
                Report(findings, FindingKind.MendedByEvidence, source, mend.From, mend.To, mend.Text);
        }

        shifted?.Dispose();
        if (builder is null)
            return source;
        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    private static void Report(
        List<RestoringFinding> findings, FindingKind kind, MappedText source, int from, int to, string detail)
    {
        if (findings.Count >= MostFindings)
            return;
        int start = source.Start(from);
        findings.Add(new RestoringFinding(kind, start, source.End(to - 1) - start, detail));
    }
}
