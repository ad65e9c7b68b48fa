using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Export;

/// <summary>
/// How the lines are written. It is a generator's work too, and generators do not see each other's types: the lines are made
/// of strings and numbers and hold no type of the corpus.
/// </summary>
[JsonSerializable(typeof(ArticleLine))]
internal sealed partial class LineContext : JsonSerializerContext
{
    /// <summary>Leaves Han characters as they are: the output goes to a file or a pipe and never into HTML.</summary>
    public static LineContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
