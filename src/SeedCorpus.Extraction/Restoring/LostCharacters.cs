using System.Collections.Generic;
using System.Globalization;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>
/// Where a decoder wrote U+FFFD for what it could not read: a finding for each run, with its length as detail. Where most of a
/// page is lost, the page was taken for UTF-8 and is none: that is one mistake, and one finding, at the first run.
/// </summary>
internal sealed class LostCharacters
{
    /// <summary>Fewer are slips of a page. Four Han characters have eight bytes in GBK.</summary>
    private const int FewestOfEncoding = 8;

    private const string OtherEncoding = "; the file looks encoded as GBK: save it as UTF-8";

    private readonly CappedFindings _runs = new();
    private int _start = -1;
    private int _end = -1;
    private int _first = -1;
    private int _firstEnd;
    private int _count;

    /// <summary>Takes the place of a U+FFFD; the places come in order.</summary>
    public void Add(int at)
    {
        if (at != _end)
        {
            CloseRun();
            _start = at;
        }

        _end = at + 1;
        _count++;
    }

    /// <param name="text">The text that was read.</param>
    /// <param name="findings">Takes the findings.</param>
    public void Report(string text, List<RestoringFinding> findings)
    {
        if (_count == 0)
            return;
        CloseRun();
        if (IsOtherEncoding(text))
        {
            Put(findings, TextRange.Between(_first, _firstEnd), Number(_count) + OtherEncoding);
            return;
        }

        foreach ((TextRange range, string detail) in _runs.All())
            Put(findings, range, detail);
    }

    private static void Put(List<RestoringFinding> findings, TextRange range, string detail) =>
        findings.Add(new RestoringFinding(FindingKind.ReplacementCharacter, range.Start, range.Length, detail));

    private void CloseRun()
    {
        if (_start < 0)
            return;
        if (_first < 0)
            (_first, _firstEnd) = (_start, _end);
        var run = TextRange.Between(_start, _end);
        if (_runs.IsFull)
            _runs.Count(run.Length);
        else
            _runs.Add(run, Number(run.Length));
    }

    /// <summary>Whether half of what is not ASCII was lost: of GBK bytes, most are no UTF-8, and next to none of them make Han.</summary>
    private bool IsOtherEncoding(string text)
    {
        if (_count < FewestOfEncoding)
            return false;
        int wide = 0;
        foreach (char c in text)
        {
            if (c > '\x7F')
                wide++;
        }

        return _count * 2L >= wide;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
