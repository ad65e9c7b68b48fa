using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SeedCorpus.Benchmarks.Composing.Truths;

/// <summary>Writes a truth in the form of <c>tests/gold</c>, which <c>evaluate</c> reads.</summary>
internal static class TruthJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="truth">What the page says.</param>
    /// <param name="seed">The page's file name.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Truth truth, string seed, Stream output)
    {
        using Utf8JsonWriter json = new(output, s_options);
        json.WriteStartObject();
        json.WriteString("seed", seed);
        json.WriteString("title", truth.Title);
        Texts(json, "headlines", truth.Headlines);
        json.WriteString("published", truth.Published);
        json.WriteString("eventDate", truth.EventDate);
        json.WriteString("source", truth.Source);
        json.WriteString("place", truth.Place);
        json.WriteString("placeCode", truth.PlaceCode);
        Texts(json, "reporters", truth.Reporters);
        Texts(json, "editors", truth.Editors);
        json.WriteString("meeting", truth.Meeting);
        json.WriteString("script", truth.Script);
        json.WriteBoolean("hasRuby", truth.HasRuby);
        Officials(json, truth.Officials);
        Texts(json, "optionalPosts", truth.OptionalPosts);
        Texts(json, "optionalOfficials", truth.OptionalOfficials);
        Slogans(json, truth.Slogans);
        Texts(json, "optionalSlogans", truth.OptionalSlogans);
        Statements(json, truth.Statements);
        Texts(json, "paragraphs", truth.Paragraphs.Select(paragraph => paragraph.Text));
        Texts(json, "paragraphKinds", truth.Paragraphs.Select(paragraph => paragraph.Kind.ToString()));
        json.WriteEndObject();
    }

    private static void Officials(Utf8JsonWriter json, IReadOnlyList<TruthOfficial> officials)
    {
        json.WriteStartArray("officials");
        foreach (TruthOfficial official in officials)
        {
            json.WriteStartObject();
            json.WriteString("name", official.Name);
            Texts(json, "posts", official.Posts);
            Texts(json, "roles", official.Roles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Slogans(Utf8JsonWriter json, IReadOnlyList<TruthSlogan> slogans)
    {
        json.WriteStartArray("slogans");
        foreach (TruthSlogan slogan in slogans)
        {
            json.WriteStartObject();
            json.WriteString("text", slogan.Text);
            json.WriteString("kind", slogan.Kind);
            json.WriteNumber("uses", slogan.Uses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Statements(Utf8JsonWriter json, IReadOnlyList<TruthStatement> statements)
    {
        json.WriteStartArray("statements");
        foreach (TruthStatement statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("speaker", statement.Speaker);
            json.WriteString("verb", statement.Verb);
            json.WriteString("starts", statement.Starts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string field, IEnumerable<string> texts)
    {
        json.WriteStartArray(field);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
