using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Generator.Baseline;

namespace SeedCorpus.CodeFixes;

/// <summary>Writes accepted changes into baselines.</summary>
internal static class BaselineEdit
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Applies all the changes to each baseline at once.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution, IEnumerable<AcceptedChange> changes, CancellationToken cancellation)
    {
        Solution edited = solution;
        foreach (IGrouping<string, AcceptedChange> baseline in changes.GroupBy(change => change.File))
        {
            foreach (TextDocument document in Documents(solution, baseline.Key))
            {
                SourceText old = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                string text = BaselineText.Change(
                    old.ToString(), baseline.SelectMany(change => change.Removed), baseline.SelectMany(change => change.Added));
                edited = edited.WithAdditionalDocumentText(document.Id, SourceText.From(text, s_utf8));
            }
        }

        return edited;
    }

    /// <summary>The baseline's document in each project that has it.</summary>
    public static IEnumerable<TextDocument> Documents(Solution solution, string file) => solution
        .GetDocumentIdsWithFilePath(file)
        .Select(solution.GetAdditionalDocument)
        .OfType<TextDocument>();
}
