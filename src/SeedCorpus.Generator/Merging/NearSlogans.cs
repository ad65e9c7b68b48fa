using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.Merging;

/// <summary>
/// Finds slogans that may be misprints of commoner ones: one character is another that sounds alike, or any other in a long
/// formula, or is missing in one. Numbers are left alone: formulas differ in them by design. So do they in two characters that are exchanged
/// in several formulas and do not sound alike: 打好…战 and 打赢…战, 不落一户 and 不落一人 are choices of words.
/// </summary>
internal sealed class NearSlogans
{
    private const int Shortest = 4;
    private const int ShortestOfAnyCharacter = 8;
    private const int ShortestWithoutOne = 6;

    /// <summary>An exchange that fewer formulas show is no choice of words.</summary>
    private const int FewestOfChoice = 3;

    /// <summary>A longer quotation is a sentence; it also bounds the work.</summary>
    private const int Longest = 40;

    private readonly Formula[] _formulas;
    private readonly int[] _nearest;
    private readonly HashSet<Exchange> _exchanges = [];

    private NearSlogans(EquatableArray<SloganModel> slogans, EquatableArray<int> ofUse)
    {
        int[] uses = new int[slogans.Count];
        foreach (int slogan in ofUse)
            uses[slogan]++;
        _formulas =
        [
            .. slogans.Select((slogan, number) => new Formula(slogan, uses[number]))
                .Where(formula => formula.Text.Length is >= Shortest and <= Longest)
                .OrderByDescending(formula => formula.Slogan.ArticleCount)
                .ThenByDescending(formula => formula.Uses)
                .ThenBy(formula => formula.Slogan.FirstArticle, StringComparer.Ordinal)
                .ThenBy(formula => formula.Slogan.FirstUse),
        ];
        _nearest = [.. Enumerable.Repeat(int.MaxValue, _formulas.Length)];
    }

    /// <summary>The rarer of each two, in the order of their articles and uses.</summary>
    /// <param name="slogans">All the slogans.</param>
    /// <param name="ofUse">The slogan of each use.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public static IEnumerable<NearModel> Find(EquatableArray<SloganModel> slogans, EquatableArray<int> ofUse, CancellationToken cancellation)
    {
        var near = new NearSlogans(slogans, ofUse);
        near.FindExchanged(cancellation);
        near.JoinExchanged();
        near.FindMissing(cancellation);
        return near._formulas
            .Select((formula, rank) => (formula.Slogan, Other: near._nearest[rank]))
            .Where(found => found.Other != int.MaxValue)
            .Select(found => (found.Slogan, Other: near._formulas[found.Other].Slogan))
            .OrderBy(found => found.Slogan.FirstArticle, StringComparer.Ordinal)
            .ThenBy(found => found.Slogan.FirstUse)
            .Select(found => new NearModel(found.Slogan.FirstArticle, found.Slogan.FirstUse, found.Other.Text, found.Other.FirstArticle));
    }

    /// <summary>The commonest formula of each key stands for all of it: the rarer ones are misprints of it.</summary>
    private void FindExchanged(CancellationToken cancellation)
    {
        Dictionary<ulong, int> commonest = [];
        for (int rank = 0; rank < _formulas.Length; rank++)
        {
            cancellation.ThrowIfCancellationRequested();
            string text = _formulas[rank].Text;
            for (int at = 0; at < text.Length; at++)
            {
                if (HanCharacter.IsNumber(text[at]))
                    continue;
                ulong blanked = OneApart.Blanked(text, at);
                if (text.Length >= ShortestOfAnyCharacter)
                    Meet(commonest, blanked, rank, at, soundsAlike: false);
                foreach (int sound in HanCharacter.Sounds(text[at]))
                    Meet(commonest, OneApart.And(blanked, (ulong)sound), rank, at, soundsAlike: true);
            }
        }
    }

    private void Meet(Dictionary<ulong, int> commonest, ulong key, int rank, int at, bool soundsAlike)
    {
        if (!commonest.TryGetValue(key, out int other))
            commonest.Add(key, rank);
        else if (!OneApart.DifferAt(_formulas[rank].Text, _formulas[other].Text, at))
            return;
        else if (soundsAlike)
            Join(rank, other);
        else
            _exchanges.Add(new Exchange(rank, other, at));
    }

    private void JoinExchanged()
    {
        IEnumerable<IGrouping<(char, char), Exchange>> slips = _exchanges.GroupBy(Characters).Where(formulas => formulas.Count() < FewestOfChoice);
        foreach (Exchange exchange in slips.SelectMany(formulas => formulas))
            Join(exchange.Rarer, exchange.Commoner);
    }

    private (char, char) Characters(Exchange exchange)
    {
        (char left, char right) = (_formulas[exchange.Rarer].Text[exchange.At], _formulas[exchange.Commoner].Text[exchange.At]);
        return left < right ? (left, right) : (right, left);
    }

    private void FindMissing(CancellationToken cancellation)
    {
        Dictionary<ulong, int> whole = [];
        for (int rank = 0; rank < _formulas.Length; rank++)
            whole[OneApart.Whole(_formulas[rank].Text)] = rank;
        for (int rank = 0; rank < _formulas.Length; rank++)
        {
            cancellation.ThrowIfCancellationRequested();
            string text = _formulas[rank].Text;
            for (int at = 0; at < text.Length && text.Length > ShortestWithoutOne; at++)
            {
                if (!HanCharacter.IsNumber(text[at])
                    && whole.TryGetValue(OneApart.Without(text, at), out int shorter)
                    && OneApart.LacksAt(text, _formulas[shorter].Text, at))
                    Join(Math.Max(rank, shorter), Math.Min(rank, shorter));
            }
        }
    }

    private void Join(int rarer, int commoner) => _nearest[rarer] = Math.Min(_nearest[rarer], commoner);

    private readonly record struct Exchange(int Rarer, int Commoner, int At);

    private readonly record struct Formula(SloganModel Slogan, int Uses)
    {
        public string Text => Slogan.Text;
    }
}
