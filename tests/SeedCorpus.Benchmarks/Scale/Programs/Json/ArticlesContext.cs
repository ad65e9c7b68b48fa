using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeedCorpus.Benchmarks.Scale.Programs.Json;

/// <summary>Reads and writes the articles with generated code.</summary>
[JsonSerializable(typeof(IReadOnlyList<Article>))]
internal sealed partial class ArticlesContext : JsonSerializerContext
{
    /// <summary>Leaves Han characters as they are: three bytes each and not six.</summary>
    public static ArticlesContext Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
