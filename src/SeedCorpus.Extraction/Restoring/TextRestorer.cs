using System.Collections.Generic;
using System.Threading;

namespace SeedCorpus.Extraction.Restoring;

/// <summary>Undoes what the web did to a page's text: broken lines, sprinkled commas, ruby annotations, byte damage, script conversion.</summary>
internal static class TextRestorer
{
    public static RestoredText Restore(string seed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new List<RestoringFinding>();
        var survey = ScriptSurvey.Of(seed, cancellation);
        var text = new MappedText(seed);
        if (!survey.IsClean)
            text = CharacterCleaner.Clean(text, findings, cancellation);
        text = LeadingStops.Join(text, cancellation);
        text = SprinkledCommas.Drop(text, cancellation);
        text = PartedQuotations.Join(text, cancellation);
        text = WrappedLines.Join(text, cancellation);
        text = RubyRemover.Remove(text, out bool hasRuby, cancellation);
        text = DamageMender.Mend(text, hasRuby, findings, out bool hasMended, cancellation);
        if (hasRuby || hasMended)
            UnfitRuby.Find(text, findings, cancellation);
        if (!ReferenceEquals(text.Text, seed))
            survey = ScriptSurvey.Of(text.Text, cancellation);
        var script = ScriptPassages.Of(survey);
        if (script.Traditional.Count > 0)
        {
            var names = NamesWithQian.In(text.Text, cancellation);
            text = ScriptFolder.Fold(text, script.Traditional, names, cancellation);
        }

        findings.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new RestoredText(text, script.Script, hasRuby || hasMended, findings);
    }
}
