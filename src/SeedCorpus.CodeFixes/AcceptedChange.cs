using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.Diagnostics;

namespace SeedCorpus.CodeFixes;

/// <summary>What a diagnostic says is to be done to a baseline.</summary>
/// <param name="File">The baseline.</param>
/// <param name="Removed">The lines to take out.</param>
/// <param name="Added">The lines to put in.</param>
/// <param name="IsWhole">Whether they make up all that differs.</param>
internal sealed record AcceptedChange(string File, IReadOnlyList<string> Removed, IReadOnlyList<string> Added, bool IsWhole)
{
    /// <summary>Reads it from the diagnostic; null where that carries none.</summary>
    public static AcceptedChange? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DriftDiagnostics.File, out string? file) && file is not null
            ? new AcceptedChange(
                file,
                Lines(diagnostic, DriftDiagnostics.Removed),
                Lines(diagnostic, DriftDiagnostics.Added),
                diagnostic.Id == Descriptors.Drift.Id)
            : null;

    /// <summary>
    /// Whether the baseline can be written. One that cannot be read in part, as after a merge with conflicts, is written only as a
    /// whole: lines sorted around a conflict would hide it.
    /// </summary>
    public async Task<bool> FitsAsync(Solution solution, CancellationToken cancellation)
    {
        if (BaselineEdit.Documents(solution, File).FirstOrDefault() is not { } document)
            return false;
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        RecordedCorpus recorded = RecordedCorpus.Parse(text.ToString());
        return !recorded.IsForeign && (IsWhole || recorded.Problems.Count == 0);
    }

    private static string[] Lines(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out string? lines) && lines is { Length: > 0 } ? lines.Split('\n') : [];
}
