using System;
using System.Collections.Generic;
using SeedCorpus.Extraction.Data;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>One step of a fold: the longest phrase that starts at a place, else the character's own row, else the character.</summary>
internal sealed class FoldStep
{
    /// <summary>Stands in the table of units for: a row of its own, of a surrogate pair or with one as value.</summary>
    private const char Elsewhere = '\0';

    private readonly char[] _units = new char[char.MaxValue + 1];
    /// <summary>The same, where no phrase starts with the unit; NUL where one may.</summary>
    private readonly char[] _alone = new char[char.MaxValue + 1];

    private readonly Dictionary<int, string> _others = [];

    public FoldStep(string phrases, string characters)
    {
        for (int c = 1; c <= char.MaxValue; c++)
            _units[c] = (char)c;
        Phrases = new PhraseTable([.. EmbeddedTable.Pairs(phrases)]);
        foreach ((string key, string value) in EmbeddedTable.Pairs(characters))
        {
            if (key.Length == 1 && value.Length == 1)
            {
                _units[key[0]] = value[0];
                continue;
            }

            _others[char.ConvertToUtf32(key, 0)] = value;
            _units[key[0]] = Elsewhere;
        }

        for (int c = 0; c <= char.MaxValue; c++)
            _alone[c] = Phrases.CanStart((char)c) ? Elsewhere : _units[c];
    }

    public PhraseTable Phrases { get; }

    /// <summary>Folds one unit; it stays where its row has a surrogate pair.</summary>
    public char Unit(char unit) => TryUnit(unit, out char folded) ? folded : unit;

    /// <summary>Folds one unit; false where its row has a surrogate pair.</summary>
    public bool TryUnit(char unit, out char folded)
    {
        folded = _units[unit];
        return folded != Elsewhere;
    }

    /// <summary>Folds a text unit for unit, also onto itself. False where the fold would change its length.</summary>
    public bool TryFold(ReadOnlySpan<char> text, Span<char> target)
    {
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (_alone[c] is var alone and not Elsewhere)
            {
                target[i++] = alone;
                continue;
            }

            if (Phrases.Match(text.Slice(i)) is { } phrase)
            {
                if (phrase.Value.Length != phrase.Key.Length)
                    return false;
                phrase.Value.AsSpan().CopyTo(target.Slice(i));
                i += phrase.Key.Length;
                continue;
            }

            char unit = _units[c];
            if (unit == Elsewhere && c != '\0')
                return false;
            target[i++] = unit;
        }

        return true;
    }

    /// <summary>Folds a text, knowing for each unit its stretch.</summary>
    public void Fold(FoldBuffer source, FoldBuffer target)
    {
        ReadOnlySpan<char> text = source.Units;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (_alone[c] is var alone and not Elsewhere)
            {
                target.Append(alone, source.Start(i), source.End(i));
                i++;
                continue;
            }

            if (Phrases.Match(text.Slice(i)) is { } phrase)
            {
                Append(source, target, i, phrase.Key.Length, phrase.Value);
                i += phrase.Key.Length;
                continue;
            }

            char unit = _units[c];
            if (unit != Elsewhere || c == '\0')
            {
                target.Append(unit, source.Start(i), source.End(i));
                i++;
                continue;
            }

            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]);
            int length = isPair ? 2 : 1;
            if (_others.TryGetValue(isPair ? char.ConvertToUtf32(c, text[i + 1]) : c, out string? value))
                Append(source, target, i, length, value);
            else
                Append(source, target, i, length, text.Slice(i, length).ToString());
            i += length;
        }
    }

    private static void Append(FoldBuffer source, FoldBuffer target, int from, int length, string value)
    {
        bool unitByUnit = value.Length == length;
        for (int k = 0; k < value.Length; k++)
        {
            int first = unitByUnit ? from + k : from;
            int last = unitByUnit ? from + k : from + length - 1;
            target.Append(value[k], source.Start(first), source.End(last));
        }
    }
}
