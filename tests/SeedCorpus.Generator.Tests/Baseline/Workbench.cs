using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedCorpus.CodeFixes;
using SeedCorpus.Generator.Baseline;
using SeedCorpus.Generator.Reading;
using SeedCorpus.Generator.Tests.Harness;

namespace SeedCorpus.Generator.Tests.Baseline;

/// <summary>A project in an editor, where fixes are applied to what the analyzer reports.</summary>
internal sealed class Workbench
{
    private static readonly AcceptChangesFix s_fix = new();

    private Project _project;

    public Workbench(string baseline, params Seed[] seeds)
    {
        _project = new AdhocWorkspace().AddProject("MyApp", LanguageNames.CSharp)
            .AddDocument("Program.cs", "", filePath: Seed.ProjectDirectory + "Program.cs").Project;
        Add(Seed.ProjectDirectory + BaselineFile.Name, baseline);
        foreach (Seed seed in seeds)
            Add(seed.Path, seed.Text!);
        List(seeds);
    }

    public string Baseline => TextOf(Seed.ProjectDirectory + BaselineFile.Name);

    /// <summary>The ids of what is reported.</summary>
    public string[] Ids => [.. Diagnostics().Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];

    /// <summary>Applies the fix of the first diagnostic of an id.</summary>
    public Workbench Fix(string id)
    {
        Apply(Assert.Single(FixesOf(id)));
        return this;
    }

    public IReadOnlyList<CodeAction> FixesOf(string id)
    {
        Diagnostic diagnostic = Diagnostics().First(diagnostic => diagnostic.Id == id);
        TextDocument document = diagnostic.Location.SourceTree is { } tree
            ? _project.GetDocument(tree)!
            : _project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        List<CodeAction> actions = [];
        CodeFixContext context = new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        s_fix.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return actions;
    }

    /// <summary>Applies all fixes for these ids at once.</summary>
    public Workbench FixAll(params string[] ids)
    {
        FixAllContext context = new(
            _project.Documents.Single(), s_fix, FixAllScope.Project, "", ids, new Provider(Diagnostics()), CancellationToken.None);
        Apply(s_fix.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!);
        return this;
    }

    private ImmutableArray<Diagnostic> Diagnostics() => _project.GetCompilationAsync().GetAwaiter().GetResult()!
        .WithAnalyzers([new BaselineAnalyzer(new SeedReader(PlainReader.Read))], _project.AnalyzerOptions)
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private void Apply(CodeAction action)
    {
        CodeActionOperation operation = Assert.Single(action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult());
        _project = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetProject(_project.Id)!;
    }

    private void Add(string path, string text) =>
        _project = _project.AddAdditionalDocument(path, SourceText.From(text), filePath: path).Project;

    private void List(IEnumerable<Seed> seeds)
    {
        const string file = Seed.ProjectDirectory + "MyApp.globalconfig";
        AnalyzerConfigOptions options = new HostOptions(new Options(), [.. seeds, new BaselineFile("")]).GlobalOptions;
        string properties = string.Concat(options.Keys.Select(key => $"{key} = {(options.TryGetValue(key, out string? value) ? value : "")}\n"));
        _project = _project.AddAnalyzerConfigDocument(file, SourceText.From("is_global = true\n" + properties), filePath: file).Project;
    }

    private string TextOf(string path) => _project.AdditionalDocuments.Single(document => document.FilePath == path)
        .GetTextAsync().GetAwaiter().GetResult().ToString();

    private sealed class Provider(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.IsInSource));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location == Location.None));
    }
}
