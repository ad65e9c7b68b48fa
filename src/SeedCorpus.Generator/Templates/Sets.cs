namespace SEEDCORPUS_NAMESPACE;

/// <summary>All the elements of one kind in the corpus, in a stable order.</summary>
/// <typeparam name="T">The kind of the elements.</typeparam>
[GENERATED_CODE]
/*visibility*/ internal abstract class CorpusSet<T> : global::System.Collections.Generic.IReadOnlyList<T>
    where T : class
{
    private global::System.Collections.Generic.Dictionary<string, int>? _keys;

    private protected CorpusSet()
    {
    }

    /// <summary>The number of elements.</summary>
    public abstract int Count { get; }

    /// <summary>The element at a position of the order.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="global::System.IndexOutOfRangeException">There is no such position.</exception>
    public abstract T this[int index] { get; }

    /// <summary>The element that a text names.</summary>
    /// <param name="text">See the set for what names its elements.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">It names none, or more than one.</exception>
    public T this[string text] =>
        TryFind(text, out T? found)
            ? found!
            : throw new global::System.Collections.Generic.KeyNotFoundException(
                global::SEEDCORPUS_NAMESPACE.SeedCorpusData.NearMatches.Describe(text, Keys));

    /// <summary>Finds the element that a text names.</summary>
    /// <param name="text">See the set for what names its elements.</param>
    /// <param name="found">The element; null where the text names none, or more than one.</param>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFind(
        string text,
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out T? found)
    {
        if (text is null)
            throw new global::System.ArgumentNullException(nameof(text));
        found = Keys.TryGetValue(text, out int index) && index >= 0 ? this[index] : null;
        return found is not null;
    }

    /// <inheritdoc />
    public global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private protected abstract global::System.Collections.Generic.IEnumerable<string> KeysOf(T element);

    // The position of the element that each text names; -1 for a text that names several.
    private global::System.Collections.Generic.Dictionary<string, int> Keys
    {
        get
        {
            if (_keys is not null)
                return _keys;
            var keys = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                foreach (string key in KeysOf(this[i]))
                    keys[key] = keys.TryGetValue(key, out int other) && other != i ? -1 : i;
            }

            return _keys = keys;
        }
    }
}

/// <summary>Every article. A text names the one with that title, seed path or seed file name.</summary>
/// <remarks>
/// More than 2,000 articles have no typed members unless the project sets SeedCorpusArticleMembers to true: the compiler takes its time
/// over each. They are reached by query, by title or path.
/// </remarks>
[GENERATED_CODE]
/*visibility*/ internal sealed partial class ArticleSet : CorpusSet<Article>
{
    internal static readonly ArticleSet All = new ArticleSet();

    private ArticleSet()
    {
    }

    /// <inheritdoc />
    public override int Count => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.Count;

    /// <inheritdoc />
    public override Article this[int index] => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.At(index);

    private protected override global::System.Collections.Generic.IEnumerable<string> KeysOf(Article element) =>
        new[] { element.Title, element.Path, element.Seed };

    private static Article Of(int shard, int slot) =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.At(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.NumberOf(shard, slot));
}

/// <summary>
/// Every official. A text names the one of that name; where several share it, write the name of the typed member.
/// </summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial class OfficialSet : CorpusSet<Official>
{
    internal static readonly OfficialSet All = new OfficialSet();

    private OfficialSet()
    {
    }

    /// <inheritdoc />
    public override int Count => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.OfficialTable.Store.Count;

    /// <inheritdoc />
    public override Official this[int index] => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.OfficialTable.At(index);

    private protected override global::System.Collections.Generic.IEnumerable<string> KeysOf(Official element) =>
        new[] { element.Name, element.Key };

    private static Official Of(string name, string member)
    {
        int number = global::SEEDCORPUS_NAMESPACE.SeedCorpusData.OfficialTable.Store.Find(name);
        while (All[number].Key != member)
            number++;
        return All[number];
    }
}

/// <summary>Every slogan. A text names the one with that text.</summary>
[GENERATED_CODE]
/*visibility*/ internal sealed partial class SloganSet : CorpusSet<Slogan>
{
    internal static readonly SloganSet All = new SloganSet();

    private SloganSet()
    {
    }

    /// <inheritdoc />
    public override int Count => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.SloganTable.Store.Count;

    /// <inheritdoc />
    public override Slogan this[int index] => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.SloganTable.At(index);

    private protected override global::System.Collections.Generic.IEnumerable<string> KeysOf(Slogan element) =>
        new[] { element.Text };

    private static Slogan Of(string text) => All[global::SEEDCORPUS_NAMESPACE.SeedCorpusData.SloganTable.Store.Find(text)];
}

/// <summary>Every statement. A text names the one that says exactly that.</summary>
/// <remarks>
/// More than 2,000 statements have no typed members unless the project sets SeedCorpusStatementMembers to true: the compiler takes its
/// time over each. They are reached by query, from their article or their speaker.
/// </remarks>
[GENERATED_CODE]
/*visibility*/ internal sealed partial class StatementSet : CorpusSet<Statement>
{
    internal static readonly StatementSet All = new StatementSet();

    private StatementSet()
    {
    }

    /// <inheritdoc />
    public override int Count => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.StatementTable.Owners.Total;

    /// <inheritdoc />
    public override Statement this[int index] => global::SEEDCORPUS_NAMESPACE.SeedCorpusData.StatementTable.At(index);

    private protected override global::System.Collections.Generic.IEnumerable<string> KeysOf(Statement element) =>
        new[] { element.Text };

    private static Statement Of(int shard, int slot, int ordinal) =>
        global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.At(
            global::SEEDCORPUS_NAMESPACE.SeedCorpusData.ArticleTable.NumberOf(shard, slot)).Statements[ordinal];
}
