using System.Collections.Generic;

namespace SeedCorpus.Extraction.People;

/// <summary>Speech found in the body.</summary>
/// <param name="Speaker">The speaker's name; null for the meeting.</param>
/// <param name="Verb">The reporting verb.</param>
/// <param name="Paragraph">Where it begins.</param>
/// <param name="Leads">Whether it is told by the page itself, not inside what another says.</param>
internal sealed record Statement(string? Speaker, TextRange Verb, int Paragraph, bool Leads)
{
    /// <summary>The stretches of further paragraphs; most statements have none.</summary>
    private List<TextRange>? _more;

    private TextRange _first;

    public Statement(string? speaker, TextRange verb, int paragraph, bool leads, TextRange first)
        : this(speaker, verb, paragraph, leads) => _first = first;

    public TextRange First => _first;

    public TextRange Last => _more is null ? _first : _more[_more.Count - 1];

    public TextRange Range => TextRange.Between(First.Start, Last.End);

    /// <summary>What was said: a stretch of each paragraph it reaches over.</summary>
    public IReadOnlyList<TextRange> Parts => _more is null ? [_first] : [_first, .. _more];

    public bool IsOfOnePart => _more is null;

    public void Add(TextRange part)
    {
        if (_first.Length == 0)
            _first = part;
        else
            (_more ??= []).Add(part);
    }

    /// <summary>Moves the end of what was said last.</summary>
    public void EndAt(int end)
    {
        if (_more is null)
            _first = TextRange.Between(_first.Start, end);
        else
            _more[_more.Count - 1] = TextRange.Between(Last.Start, end);
    }

    /// <summary>Adds the parts to a list.</summary>
    public void CopyTo(List<TextRange> parts)
    {
        parts.Add(_first);
        if (_more is not null)
            parts.AddRange(_more);
    }

    public bool Covers(int offset) => _first.Contains(offset) || (_more is not null && _more.Exists(part => part.Contains(offset)));
}
