using System.Text.Json;

namespace SeedCorpus.Benchmarks.Evaluation;

/// <summary>What people read in one seed. A field that is missing was not labelled; one that is null is not on the page.</summary>
internal sealed class Gold
{
    private readonly JsonElement _fields;

    private Gold(JsonElement fields, string seed) => (_fields, Seed) = (fields, seed);

    /// <summary>The seed's file name.</summary>
    public string Seed { get; }

    /// <summary>Reads a file; null where it names no seed.</summary>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static Gold? Read(string file) => Parse(File.ReadAllText(file));

    /// <summary>Reads JSON; null where it names no seed.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static Gold? Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && Text(root, "seed") is { } seed ? new Gold(root.Clone(), seed) : null;
    }

    public bool Has(string field) => _fields.TryGetProperty(field, out _);

    public string? Text(string field) => Text(_fields, field);

    public bool Flag(string field) => _fields.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The texts of a list, comparable; none where the field is missing.</summary>
    public IReadOnlyList<string> Texts(string field) => Texts(_fields, field);

    public IReadOnlyList<GoldOfficial> Officials =>
    [
        .. Items("officials").Select(item =>
            new GoldOfficial(Comparable.Of(Text(item, "name")), Texts(item, "posts"), Strings(item, "roles"))),
    ];

    public IReadOnlyList<GoldSlogan> Slogans =>
    [
        .. Items("slogans").Select(item => item.ValueKind == JsonValueKind.String
            ? new GoldSlogan(Comparable.Of(item.GetString()), null, null)
            : new GoldSlogan(Comparable.Of(Text(item, "text")), Text(item, "kind"), Number(item, "uses"))),
    ];

    public IReadOnlyList<GoldStatement> Statements =>
    [
        .. Items("statements").Select(item => new GoldStatement(
            Comparable.OfNullable(Text(item, "speaker")), Text(item, "verb") ?? "", Comparable.Of(Text(item, "starts")))),
    ];

    private JsonElement[] Items(string field) =>
        _fields.TryGetProperty(field, out JsonElement items) ? [.. items.EnumerateArray()] : [];

    private static string[] Texts(JsonElement parent, string field) => [.. Strings(parent, field).Select(Comparable.Of)];

    private static string[] Strings(JsonElement parent, string field) =>
        parent.TryGetProperty(field, out JsonElement items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];

    private static string? Text(JsonElement parent, string field) =>
        parent.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    private static int? Number(JsonElement parent, string field) =>
        parent.TryGetProperty(field, out JsonElement value) ? value.GetInt32() : null;
}

/// <summary>One official; name and posts are comparable.</summary>
internal sealed record GoldOfficial(string Name, IReadOnlyList<string> Posts, IReadOnlyList<string> Roles);

/// <summary>One slogan; kind and uses are null where they were not labelled.</summary>
internal sealed record GoldSlogan(string Text, string? Kind, int? Uses);

/// <summary>One statement; the speaker is null where the meeting itself speaks.</summary>
internal sealed record GoldStatement(string? Speaker, string Verb, string Starts);
