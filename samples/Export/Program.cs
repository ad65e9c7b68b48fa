using System.Text.Json;
using Export;

// The stream itself: a Console writer would put a byte order mark and the platform's line ends on some systems.
using Stream output = Console.OpenStandardOutput();
using BufferedStream buffer = new(output);
foreach (Article article in Corpus.Articles)
{
    JsonSerializer.Serialize(buffer, ArticleLine.From(article), LineContext.Readable.ArticleLine);
    buffer.WriteByte((byte)'\n');
}
