using SeedCorpus.Extraction.Data;
using SeedCorpus.Extraction.Facts;

namespace SeedCorpus.Extraction.People;

/// <summary>What the persons of a list are said to have done before they are named: 出席会议的有:张三、李四; 列席人员:王五.</summary>
/// <param name="text">The folded text.</param>
internal sealed class AnnouncedRoles(string text)
{
    private const int LongestOrgan = 12;
    private const string Members = "人员";

    /// <summary>What the paragraphs that follow are lists of: 出席会议的有: at the end of one, and 市委:张三、李四; as another.</summary>
    private Roles _above;

    /// <summary>What was done in the sentence so far.</summary>
    private Roles _heard;

    /// <summary>What those who are named next have done; none where no list was announced.</summary>
    public Roles Current { get; private set; }

    /// <summary>What was announced above holds on only in a list by organs.</summary>
    public void StartParagraph(TextRange paragraph)
    {
        if (_above != Roles.None && !IsListOfOrgan(paragraph))
            _above = Roles.None;
    }

    public void StartSentence() => (Current, _heard) = (_above, Roles.None);

    /// <summary>Takes an act before the first name of its sentence: it is announced where a label or the end of a predicate stands there.</summary>
    public void Hear(Roles role, int at, int length, TextRange sentence)
    {
        _heard |= role;
        if (at == sentence.Start && LabelsList(at + length, sentence.End))
            Current = role;
        if (GroupLabel.TryReadPredicate(text, at, sentence.End, out _))
            Current = _heard;
    }

    /// <summary>The paragraph ends with its colon: the list stands below.</summary>
    public void GoOnBelow() => _above = Current;

    public void Forget() => _above = Roles.None;

    /// <summary>出席:张三、李四, 列席人员:王五: minutes list who came behind a label.</summary>
    private bool LabelsList(int at, int limit)
    {
        if (WordSearch.IsAt(text, at, limit, Members))
            at += Members.Length;
        return at < limit && text[at] == ':';
    }

    /// <summary>市委:张三、李四;: a paragraph that lists who came from one organ.</summary>
    private bool IsListOfOrgan(TextRange paragraph)
    {
        int colon = text.IndexOf(':', paragraph.Start, System.Math.Min(paragraph.Length, LongestOrgan));
        return colon > 0 && OrganNames.EndsInOrgan(text, TextRange.Between(paragraph.Start, colon));
    }
}
