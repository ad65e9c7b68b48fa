using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Merging;
using SeedCorpus.Generator.Model;
using SeedCorpus.Generator.Reading;

namespace SeedCorpus.Generator.Baseline;

/// <summary>Turns what a seed says into the facts that a baseline records; blank ones are none.</summary>
internal sealed class SeedFacts
{
    private const int LongestStatementKey = 24;

    private readonly string _seed;
    private readonly ArticleFacts _article;
    private readonly FactLocations _locations;
    private readonly List<PlacedFact> _facts = [];
    private readonly HashSet<(string Kind, string Key)> _keys = [];
    private readonly Dictionary<(string Kind, string Key), int> _repeats = [];

    private SeedFacts(string seed, ArticleFacts article, FactLocations locations) =>
        (_seed, _article, _locations) = (seed, article, locations);

    /// <param name="seed">The seed's path relative to the baseline's directory.</param>
    /// <param name="content">What was read of it; without facts where it holds no article.</param>
    public static IReadOnlyList<PlacedFact> Of(string seed, SeedContent content)
    {
        if (content is not { Facts: { } article, Locations: { } locations })
            return [];
        SeedFacts facts = new(seed, article, locations);
        facts.AddMetadata();
        facts.AddOfficials();
        facts.AddSlogans();
        facts.AddStatements();
        facts.AddBody();
        return facts._facts;
    }

    private void AddMetadata()
    {
        Add(FactKinds.Title, "", _article.Title);
        for (int i = 0; i < _article.Headlines.Count; i++)
        {
            if (_article.Headlines[i] != _article.Title)
                Add(FactKinds.Headline, _article.Headlines[i], "", _locations.Headlines[i]);
        }

        Add(FactKinds.Published, "", _article.Published);
        Add(FactKinds.EventDate, "", _article.EventDate);
        Add(FactKinds.Source, "", _article.Source);
        Add(FactKinds.Site, "", _article.Site);
        Add(FactKinds.Place, "", Shown(_article.Place));
        Add(FactKinds.Meeting, "", _article.Meeting);
        Add(FactKinds.Script, "", _article.Script + (_article.HasRuby ? ", ruby" : ""));
        Add(FactKinds.Reporters, "", string.Join("、", _article.Reporters));
        Add(FactKinds.Editors, "", string.Join("、", _article.Editors));
    }

    private void AddOfficials()
    {
        for (int i = 0; i < _article.Officials.Count; i++)
        {
            AppearanceFacts official = _article.Officials[i];
            string[] parts =
            [
                string.Join("、", official.Posts.Select(post => post.Text)),
                official.Roles == Roles.None ? "" : official.Roles.ToString(),
                official.Where is { Length: > 0 } where ? "at " + where : "",
                Shown(official.Jurisdiction) is { } place ? "of " + place : "",
            ];
            Add(FactKinds.Official, official.Name, string.Join("; ", parts.Where(part => part.Length > 0)), _locations.Appearances[i]);
        }
    }

    private void AddSlogans()
    {
        List<OrderedUse> uses = SloganUses.InOrder(_article);
        Dictionary<int, SeedSpan> firstUses = [];
        for (int i = 0; i < uses.Count; i++)
        {
            if (!firstUses.ContainsKey(uses[i].Slogan))
                firstUses.Add(uses[i].Slogan, _locations.Uses[i]);
        }

        for (int i = 0; i < _article.Slogans.Count; i++)
        {
            SloganFacts slogan = _article.Slogans[i];
            SeedSpan span = firstUses.TryGetValue(i, out SeedSpan use) ? use : _locations.Title;
            Add(FactKinds.Slogan, slogan.Text, $"{slogan.Kind} ×{Number(slogan.Uses.Count)}", span);
        }
    }

    private void AddStatements()
    {
        for (int i = 0; i < _article.Statements.Count; i++)
        {
            StatementFacts statement = _article.Statements[i];
            string key = $"{statement.Speaker}|{statement.Verb}|{PlainText.Cut(statement.Text, LongestStatementKey)}";
            Add(FactKinds.Statement, key, $"{Number(statement.Text.Length)} characters, {Hash(statement.Text)}", _locations.Statements[i]);
        }
    }

    private void AddBody()
    {
        if (_article.Paragraphs.Count == 0)
            return;
        string text = string.Join("\n", _article.Paragraphs);
        string value = $"{Number(_article.Paragraphs.Count)} paragraphs, {Number(text.Length)} characters, {Hash(text)}";
        Add(FactKinds.Body, "", value, _locations.Paragraphs[0]);
    }

    private void Add(string kind, string key, string? value) => Add(kind, key, value, _locations.Title);

    private void Add(string kind, string key, string? value, SeedSpan span)
    {
        if (key.Length > 0 || !string.IsNullOrWhiteSpace(value))
            _facts.Add(new PlacedFact(new BaselineFact(_seed, kind, Distinct(kind, key), value ?? ""), span));
    }

    /// <summary>The key, with a number behind it where it was there before.</summary>
    private string Distinct(string kind, string key)
    {
        if (_keys.Add((kind, key)))
            return key;
        int number = _repeats.TryGetValue((kind, key), out int last) ? last : 1;
        string numbered;
        do
        {
            number++;
            numbered = $"{key} ({Number(number)})";
        }
        while (!_keys.Add((kind, numbered)));
        _repeats[(kind, key)] = number;
        return numbered;
    }

    private static string? Shown(PlaceFacts? place) => place is null ? null : $"{place.Name} {place.Code}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hash(string text) => Fnv1a.Hash(text).ToString("x8", CultureInfo.InvariantCulture);
}
