using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using EngineConfigAnalyzers.CodeFixes;
using EngineConfigAnalyzers.Tests.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Benchmarks;

/// <summary>Row (d): all findings of a project mended at once; finding them is not counted.</summary>
[MemoryDiagnoser]
public class FixAll
{
    private FixAllContext _context = null!;
    private FixAllProvider _provider = null!;

    [Params(250, 500, 1000)]
    public int Findings { get; set; }

    [GlobalSetup]
    public async Task Find()
    {
        var workspace = new AdhocWorkspace();
        var source = LaunchCode.Strewn(Findings, statements: 3, Basic.Reference.Assemblies.Net80.References.All);
        var project = workspace.AddProject("Measured", LanguageNames.CSharp).WithMetadataReferences(source.References).WithCompilationOptions(source.Options);
        foreach (var tree in source.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetTextAsync()).Project;
        }

        var compilation = (await project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(Columns.Package).GetAnalyzerDiagnosticsAsync();
        var fix = new EngineLaunchCodeFixProvider();
        var document = project.GetDocument(found[0].Location.SourceTree)!;
        CodeAction? first = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => first ??= action, CancellationToken.None));
        _provider = fix.GetFixAllProvider();
        _context = new FixAllContext(document, fix, FixAllScope.Project, first!.EquivalenceKey!, ["ECA1001"], new Found(found), CancellationToken.None);
    }

    [Benchmark]
    public async Task<int> Apply() =>
        (await (await _provider.GetFixAsync(_context))!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single()
            .ChangedSolution.GetChanges(_context.Solution).GetProjectChanges().Sum(change => change.GetChangedDocuments().Count());

    private sealed class Found(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await document.GetSyntaxTreeAsync(cancellationToken) is { } tree ? found.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == tree.FilePath) : [];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
