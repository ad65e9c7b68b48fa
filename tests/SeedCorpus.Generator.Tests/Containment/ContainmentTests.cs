using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedCorpus.Extraction;
using SeedCorpus.Generator.Emit;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Containment;

/// <summary>
/// Text of a seed stays text: in no literal, comment, identifier or message does it become anything else. A corpus holds all
/// hostile texts, a seed each, since compiling a corpus for each of them would take minutes.
/// </summary>
public class ContainmentTests
{
    // What the corpus tells of all the fields of its articles, a field a line.
    private const string EveryField = """
        foreach (Article article in Articles)
        foreach (object? value in new object?[]
        {
            article.Title, article.Headlines[1], article.Source, article.Site, article.Meeting, article.Text,
            article.Paragraphs[0], article.Reporters[0], article.Editors[0], article.Officials[0].Name, article.Appearances[0].Where,
            article.Appearances[0].Posts[0].Text, article.Appearances[0].Posts[0].Organisation, article.Appearances[0].Posts[0].Title,
            article.Statements[0].Text, article.Statements[0].Verb, article.Statements[0].Speaker!.Name, article.Slogans[0].Text,
        })
            yield return value;
        """;

    private const int FieldsOfText = 18;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_change_no_node_of_the_code(bool hasPlace)
    {
        Run run = RunOf(HostileTexts.All, hasPlace).Compiles();

        AssertSameShape(RunOf(Benign(HostileTexts.All), hasPlace), run);
        AssertPlain(run);
    }

    [Fact]
    public void Texts_of_a_megabyte_change_no_node_of_the_code_and_are_read_back()
    {
        Run run = new Driver(Seeds(HostileTexts.Long), read: EverywhereReader.ReadLong).Run().Compiles();

        AssertSameShape(new Driver(Seeds(Benign(HostileTexts.Long)), read: EverywhereReader.ReadLong).Run(), run);
        AssertPlain(run);
        // Not by Assert.Equal: it would print megabytes.
        string[] fields = run.Query("foreach (Article article in Articles) { yield return article.Title; yield return article.Text; }");
        Assert.True(fields.SequenceEqual(HostileTexts.Long.SelectMany(text => Enumerable.Repeat(text, 2))));
    }

    [Fact]
    public void Texts_are_read_back_as_they_were()
    {
        string[] fields = RunOf(HostileTexts.All, hasPlace: true).Query(EveryField);

        Assert.Equal(HostileTexts.All.SelectMany(text => Enumerable.Repeat(text, FieldsOfText)), fields);
    }

    [Fact]
    public void Texts_may_be_names_of_files()
    {
        string[] paths = [.. HostileTexts.All.Select(text => $"seeds/{text}.txt").Distinct()];
        Run run = new Driver(paths.Select(path => new Seed(path, "甲")), read: EverywhereReader.Read).Run().Compiles();

        AssertPlain(run);
        AssertOnlySeedsName(run, mostMembers: 3 * paths.Length + 1);
        Assert.Equal(
            paths.Select(path => SeedPath.Relative(Seed.ProjectDirectory, Seed.ProjectDirectory + path))
                .GroupBy(name => name, StringComparer.Ordinal)
                .SelectMany(group => group.Select((name, i) => i == 0 ? name : $"{name}#{i + 1}"))
                .Order(StringComparer.Ordinal),
            run.Query("foreach (Article article in Articles) yield return article.Location.File;").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_text_has_a_member_of_each_set() => Assert.All(
        RunOf(HostileTexts.All, hasPlace: false).Query("""
            yield return Members<Article>(ArticleSet.All);
            yield return Members<Official>(OfficialSet.All);
            yield return Members<Slogan>(SloganSet.All);
            yield return Members<Statement>(StatementSet.All);

            static int Members<T>(object set) => set.GetType().GetProperties()
                .Where(member => member.PropertyType == typeof(T) && member.GetIndexParameters().Length == 0)
                .Select(member => member.GetValue(set))
                .Distinct()
                .Count();
            """),
        count => Assert.Equal(HostileTexts.All.Count.ToString(CultureInfo.InvariantCulture), count));

    [Fact]
    public void The_documentation_file_is_well_formed_and_quotes_each_text()
    {
        XDocument documentation = Documentation(RunOf(HostileTexts.All, hasPlace: false));
        XDocument benign = Documentation(RunOf(Benign(HostileTexts.All), hasPlace: false));

        Assert.Equal(benign.Descendants().Select(element => element.Name), documentation.Descendants().Select(element => element.Name));
        Dictionary<string, string[]> titles = documentation.Descendants("member")
            .Where(member => member.Attribute("name")!.Value.StartsWith("P:MyApp.ArticleSet.", StringComparison.Ordinal))
            .Select(member => member.Element("summary"))
            .OfType<XElement>()
            .Where(summary => summary.Elements("para").Any())
            .ToDictionary(
                summary => summary.Elements("para").Last().Value,
                summary => Words(string.Concat(summary.Nodes().TakeWhile(node => node is XText).Select(node => ((XText)node).Value))));
        Assert.All(HostileTexts.All, (text, i) => Assert.True(
            titles[$"Seed: seeds/{i:000}.txt"].SequenceEqual(Words(PlainText.OneLine(DocComment.Start(text))))));
    }

    [Fact]
    public void Pages_that_are_really_read_are_contained_too()
    {
        string[] pages = [.. HostileTexts.All.Select(PageWith)];
        SeedReading[] readings = [.. pages.Select(page => ArticleReader.Read(page))];
        Run run = new Driver(Seeds(pages), read: ArticleReader.Read).Run().Compiles();

        AssertPlain(run);
        Assert.Equal(
            readings.Select(reading => reading.Facts!).SelectMany(facts => (string[])
            [
                facts.Title, .. facts.Paragraphs, .. facts.Statements.Select(statement => statement.Text),
                .. facts.Officials.SelectMany(official => official.Posts).Select(post => post.Text),
                .. facts.Slogans.Select(slogan => slogan.Text).Order(StringComparer.Ordinal),
            ]),
            run.Query("""
                foreach (Article article in Articles)
                foreach (string text in article.Paragraphs.Prepend(article.Title).Concat(article.Statements.Select(statement => statement.Text))
                    .Concat(article.Appearances.SelectMany(appearance => appearance.Posts).Select(post => post.Text))
                    .Concat(article.Slogans.Select(slogan => slogan.Text).OrderBy(slogan => slogan, StringComparer.Ordinal)))
                    yield return text;
                """));
    }

    private static string PageWith(string text) => $"""
        南山市{text}召开春耕工作会议
        来源:南山日报{text} 编辑:李四

        3月5日,市委书记{text}、市长张三主持会议{text}。市委副书记李四强调,要“{text}”、坚持“{text}春耕”,做到三个{text}到位。
        {text}会议指出,{text}要落实“春耕优先”{text}。
        """;

    private static Run RunOf(IEnumerable<string> texts, bool hasPlace) =>
        new Driver(Seeds(texts), read: hasPlace ? EverywhereReader.Read : EverywhereReader.ReadWithoutPlace).Run();

    private static IEnumerable<Seed> Seeds(IEnumerable<string> texts) => texts.Select((text, i) => new Seed($"seeds/{i:000}.txt", text));

    /// <summary>For each text one of Han characters and letters that takes as much room when it is stored, so that the stores are cut alike.</summary>
    private static IEnumerable<string> Benign(IEnumerable<string> texts) => texts.Select((text, i) =>
    {
        StringBuilder stored = new();
        Escaping.Append(stored, text);
        return string.Concat(i.ToString("000", CultureInfo.InvariantCulture).Select(digit => "零一二三四五六七八九"[digit - '0'])).PadRight(stored.Length, 'x');
    });

    /// <summary>The code of both is of the same nodes, and they declare the same but for the members that are named by seeds.</summary>
    private static void AssertSameShape(Run benign, Run hostile)
    {
        string[] before = Skeleton.Of(benign);
        string[] after = Skeleton.Of(hostile);
        int differs = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(before.Length == after.Length && differs == before.Length, $"node {differs} of {after.Length}: {after.ElementAtOrDefault(differs)}");
        AssertOnlySeedsName(hostile, Skeleton.Declared(hostile).Except(Skeleton.Declared(benign)).Count());
    }

    /// <summary>What an empty corpus does not declare are typed members, and the stores of shards with their pieces.</summary>
    private static void AssertOnlySeedsName(Run run, int mostMembers)
    {
        string[] empty = Skeleton.Declared(new Driver([], read: EverywhereReader.Read).Run());
        string[] own = [.. Skeleton.Declared(run).Except(empty).Where(name => !IsOfStores(name))];
        Assert.All(own, name => Assert.StartsWith("property ", name, StringComparison.Ordinal));
        Assert.InRange(own.Length, 1, mostMembers);
    }

    private static bool IsOfStores(string name) =>
        name.TrimEnd("0123456789".ToCharArray()) is "type Data" or "type Locations" or "variable Piece";

    private static void AssertPlain(Run run)
    {
        Assert.Empty(Skeleton.Skipped(run));
        Assert.All(Skeleton.Identifiers(run).Distinct(), name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && !HasInvisible(name), name));
        Assert.All(run.Files, file => Assert.False(HasInvisible(file.Value), file.Key));
        foreach (Diagnostic problem in run.Findings)
        {
            string message = problem.GetMessage(CultureInfo.InvariantCulture);
            Assert.False(HasInvisible(message) || message.Contains('\n', StringComparison.Ordinal), message);
        }
    }

    private static XDocument Documentation(Run run)
    {
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        Assert.True(run.Output.Emit(assembly, xmlDocumentationStream: documentation).Success);
        documentation.Position = 0;
        return XDocument.Load(documentation);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool HasInvisible(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\t') && IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                return true;
            if (char.IsSurrogatePair(text, i))
                i++;
        }

        return false;
    }

    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
