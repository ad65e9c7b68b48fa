using System.Text;

namespace SeedCorpus.Benchmarks.Composing.Noise;

/// <summary>
/// Folds text as OpenCC's configuration tw2s does: the longest phrase or character of the Taiwan tables, then of the tables of
/// Traditional to Simplified. It tells whether converted text folds back to the truth.
/// </summary>
internal static class TextFolder
{
    private static readonly Lazy<Step> s_taiwan = new(() => new Step("OpenCC/tw-phrases.tsv", "OpenCC/tw-characters.tsv"));
    private static readonly Lazy<Step> s_simplified = new(() => new Step("OpenCC/ts-phrases.tsv", "OpenCC/ts-characters.tsv"));

    public static string Fold(string text) => s_simplified.Value.Fold(s_taiwan.Value.Fold(text));

    private sealed class Step
    {
        private readonly Dictionary<string, string> _words = [];
        private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private readonly Dictionary<char, int> _longest = [];

        public Step(params string[] tables)
        {
            foreach (string[] row in tables.SelectMany(ReaderTables.Rows))
            {
                _words.TryAdd(row[0], row[1]);
                _longest[row[0][0]] = Math.Max(row[0].Length, _longest.GetValueOrDefault(row[0][0]));
            }

            _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public string Fold(string text)
        {
            StringBuilder folded = new(text.Length);
            for (int at = 0; at < text.Length;)
            {
                int length = Math.Min(_longest.GetValueOrDefault(text[at]), text.Length - at);
                string? value = null;
                while (length > 0 && !_lookup.TryGetValue(text.AsSpan(at, length), out value))
                    length--;
                if (value is null)
                    folded.Append(text[at++]);
                else
                    folded.Append(value);
                at += length;
            }

            return folded.ToString();
        }
    }
}
