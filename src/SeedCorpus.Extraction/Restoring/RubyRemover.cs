using System.Collections.Generic;
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
    private const int HabitOfPage = 2;

    /// <param name="source">The text.</param>
    /// <param name="hasHabit">Whether the page annotates characters in parentheses.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static MappedText Remove(MappedText source, out bool hasHabit, CancellationToken cancellation)
    {
        List<Group> groups = Find(source.Text, cancellation);
        hasHabit = groups.Count >= HabitOfPage;
        MappedTextBuilder? builder = null;
        int kept = 0;
        foreach (Group group in groups)
        {
            if (!group.IsToned && !hasHabit)
                continue;
            hasHabit |= group.IsToned;
            builder ??= new MappedTextBuilder(source, groups.Count);
            builder.Keep(kept, group.Start);
            builder.Drop(group.End);
            kept = group.End;
        }

        if (builder is null)
            return source;
        builder.Keep(kept, source.Text.Length);
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
            && Syllable.TryRead(text, at + 1, out Syllable syllable, out int end)
            && end < text.Length
            && text[end] == ')'
            && Readings.Instance.Match(host, syllable) != ReadingMatch.None)
        {
            at = end + 1;
        }

        return at;
    }

    private static List<Group> Find(string text, CancellationToken cancellation)
    {
        var groups = new List<Group>();
        int behindLast = -1;
        char host = '\0';
        for (int open = text.IndexOf('('); open >= 0; open = open + 1 < text.Length ? text.IndexOf('(', open + 1) : -1)
        {
            if ((open & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (open == 0 || !Syllable.TryRead(text, open + 1, out Syllable syllable, out int end))
                continue;
            if (end >= text.Length || text[end] != ')')
                continue;
            if (open != behindLast)
                host = text[open - 1];
            ReadingMatch match = Readings.Instance.Match(host, syllable);
            if (match == ReadingMatch.None)
                continue;
            behindLast = end + 1;
            groups.Add(new Group(open, behindLast, match == ReadingMatch.Toned));
        }

        return groups;
    }

    private readonly record struct Group(int Start, int End, bool IsToned);
}
