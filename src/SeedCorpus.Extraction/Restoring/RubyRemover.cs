using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Drops ruby annotations that a scraper flattened into parentheses: <c>堅(jiān)定</c>, <c>疫(yi)情(qing)(qing)</c>.
/// <para>
/// A group is ruby when it is a reading of the character before it (the sites annotate with any reading, whatever the
/// context asks). With the tone of a reading it is ruby wherever it stands. Without, it might be a Latin word that happens
/// to be a reading, as in <c>安(an)</c>: it is ruby where the page shows the habit, that is has at least two such groups.
/// Full-width parentheses are the text's own glosses: the sites write ASCII ones.
/// </para>
/// </summary>
internal static class RubyRemover
{
    /// <summary>About how many units of a page with ruby stand for a group, and how many groups room is made for at first.</summary>
    private const int UnitsForGroup = 8;
    private const int MostExpected = 1024;

    /// <summary>What is nearer is sooner found by looking at each unit than by a search.</summary>
    private const int Near = 8;

    /// <remarks>Whether the first group is dropped the second tells; all others are.</remarks>
    /// <param name="source">The text.</param>
    /// <param name="hasHabit">Whether the page annotates characters in parentheses.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static MappedText Remove(MappedText source, out bool hasHabit, CancellationToken cancellation)
    {
        string text = source.Text;
        var groups = new Groups(text, cancellation);
        bool found = groups.Next(out Group group);
        bool more = groups.Next(out Group next);
        hasHabit = more || (found && group.IsToned);
        if (!hasHabit)
            return source;
        var builder = new MappedTextBuilder(source, Math.Min(text.Length / UnitsForGroup, MostExpected));
        int kept = 0;
        while (true)
        {
            builder.Keep(kept, group.Start, group.End);
            kept = group.End;
            if (!more)
                break;
            group = next;
            more = groups.Next(out next);
        }

        builder.Keep(kept, text.Length);
        return builder.Build();
    }

    /// <summary>The offset behind the groups at an offset that are readings of a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the first group may begin.</param>
    /// <param name="host">The character.</param>
    public static int BehindGroups(string text, int at, char host)
    {
        while (at < text.Length
            && text[at] == '('
            && Syllable.TryReadBracketed(text, at, out Syllable syllable, out int end)
            && Readings.Instance.Match(host, syllable) != ReadingMatch.None)
        {
            at = end;
        }

        return at;
    }

    /// <summary>Finds the groups that are readings of the characters before them, one after the other.</summary>
    private struct Groups(string text, CancellationToken cancellation)
    {
        private int _open = -1;
        private int _behindLast = -1;
        private char _host;

        [MethodImpl(HotMethod.Optimized)]
        public bool Next(out Group group)
        {
            while ((_open = NextOpen(_open + 1)) >= 0)
            {
                if ((_open & 0xFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
                if (_open == 0 || !Syllable.TryReadBracketed(text, _open, out Syllable syllable, out int end))
                    continue;
                if (_open != _behindLast)
                    _host = text[_open - 1];
                ReadingMatch match = Readings.Instance.Match(_host, syllable);
                if (match == ReadingMatch.None)
                    continue;
                _behindLast = end;
                group = new Group(_open, _behindLast, match == ReadingMatch.Toned);
                return true;
            }

            _open = text.Length;
            group = default;
            return false;
        }

        /// <summary>The next opening bracket; mostly it is near, behind another group.</summary>
        [MethodImpl(HotMethod.Optimized)]
        private readonly int NextOpen(int from)
        {
            int near = Math.Min(text.Length, from + Near);
            for (int at = from; at < near; at++)
            {
                if (text[at] == '(')
                    return at;
            }

            return near < text.Length ? text.IndexOf('(', near) : -1;
        }
    }

    private readonly record struct Group(int Start, int End, bool IsToned);
}
