using System;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.People;

/// <summary>Tells sentences that tell what happened from those that go on with what was said.</summary>
internal static class Narrative
{
    /// <summary>How sentences begin that tell what happened.</summary>
    private static readonly Lazy<Lexicon<bool>> NarrativeStarts = Lexicons.OfWords("Verbs/narrative-starts.tsv");

    /// <summary>How sentences end that tell who took part.</summary>
    private static readonly Lazy<Lexicon<bool>> NarrativeEnds = Lexicons.OfWords("Verbs/narrative-ends.tsv");

    /// <summary>我和某某总统会晤时达成共识: who speaks is told of, so that the sentence is said.</summary>
    private static readonly string[] FirstPerson = ["我和", "我同", "我愿"];

    /// <summary>Whether a sentence tells what happened, and so ends what was said.</summary>
    public static bool Is(string text, TextRange sentence, int firstName, KnownNames officials)
    {
        if (NarrativeStarts.Value.Matches(text, sentence.Start, sentence.End))
            return true;
        int end = sentence.End;
        while (end > sentence.Start && text[end - 1] is '。' or '!' or ')' or ' ')
            end--;
        return NarrativeEnds.Value.TryMatchBefore(text, end, sentence.Start, out _)
            || (NamesSubject(text, TextRange.Between(firstName, sentence.End), sentence, officials, acting: true) && !WordSearch.HoldsAny(text, sentence, FirstPerson));
    }

    /// <summary>A paragraph that begins with an official tells of that official.</summary>
    public static bool NamesNewSubject(string text, TextRange sentence, int firstName, KnownNames officials)
    {
        // A name may not reach over the comma, and none begins before the first.
        int comma = firstName == sentence.End ? -1 : text.IndexOf(',', sentence.Start, sentence.Length);
        int end = comma < 0 ? sentence.End : comma;
        return firstName < end && NamesSubject(text, TextRange.Between(firstName, end), sentence, officials, acting: false);
    }

    /// <summary>Whether an official is named in a part of a sentence, and does not only stand in what others do.</summary>
    private static bool NamesSubject(string text, TextRange part, TextRange sentence, KnownNames officials, bool acting)
    {
        for (TextRange name = Occurrences.Next(text, part.Start, part.End, officials);
            name.Length > 0;
            name = Occurrences.Next(text, name.End, part.End, officials))
        {
            if (!Occurrences.IsPassive(text, name, sentence) && (!acting || ActVerbs.ActsDirectly(text, name, sentence.End)))
                return true;
        }

        return false;
    }
}
