using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>A program in a workspace, with the fixes that are offered for what <see cref="LookupRun"/> reports about it.</summary>
internal sealed class CodeFixRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly LookupRun _lookup;
    private readonly CodeFixProvider _provider;
    private readonly Document _program;

    public CodeFixRun(LookupRun lookup, CodeFixProvider provider, string source)
    {
        _lookup = lookup;
        _provider = provider;
        CSharpCompilation corpus = lookup.Corpus;
        var project = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "MyApp", "MyApp", LanguageNames.CSharp,
            compilationOptions: corpus.Options, parseOptions: corpus.SyntaxTrees[0].Options, metadataReferences: corpus.References));
        foreach (SyntaxTree generated in corpus.SyntaxTrees.Skip(1))
            solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(generated.FilePath), generated.GetText(), filePath: generated.FilePath);
        var id = DocumentId.CreateNewId(project);
        _program = solution.AddDocument(id, "Program.cs", source, filePath: LookupRun.ProgramPath).GetDocument(id)!;
    }

    /// <summary>The titles of what is offered, for each diagnostic in the order of the text.</summary>
    public string[] Offers => [.. Diagnose(_program).SelectMany(ActionsFor).Select(action => action.Title)];

    /// <summary>The keys by which like fixes of several diagnostics are joined.</summary>
    public string[] Keys => [.. Diagnose(_program).SelectMany(ActionsFor).Select(action => action.EquivalenceKey!)];

    /// <summary>The program after one of the fixes of its first diagnostic.</summary>
    public string Fix(int rank = 0) => TextAfter(ActionsFor(Diagnose(_program)[0])[rank]);

    /// <summary>The program after the first fix of its first diagnostic and its like for all the others; null where there is none.</summary>
    public string? FixAll()
    {
        if (_provider.GetFixAllProvider() is not { } all)
            return null;
        ImmutableArray<Diagnostic> diagnostics = Diagnose(_program);
        FixAllContext context = new(
            _program, _provider, FixAllScope.Document, ActionsFor(diagnostics[0])[0].EquivalenceKey,
            diagnostics.Select(diagnostic => diagnostic.Id), new Known(diagnostics), CancellationToken.None);
        return TextAfter(all.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    public void Dispose() => _workspace.Dispose();

    private ImmutableArray<Diagnostic> Diagnose(Document document) =>
        [.. _lookup.Diagnose(document.Project.GetCompilationAsync().GetAwaiter().GetResult()!)
            .Where(diagnostic => _provider.FixableDiagnosticIds.Contains(diagnostic.Id))];

    private List<CodeAction> ActionsFor(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        CodeFixContext context = new(_program, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        _provider.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return actions;
    }

    private string TextAfter(CodeAction action)
    {
        Solution changed = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult()
            .OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return changed.GetDocument(_program.Id)!.GetTextAsync().GetAwaiter().GetResult().ToString();
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
