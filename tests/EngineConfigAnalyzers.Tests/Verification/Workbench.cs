using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>
/// Solutions to apply code actions to. One workspace serves all snippets: each forks a kept base solution,
/// nothing is ever applied back.
/// </summary>
internal static class Workbench
{
    private static readonly AdhocWorkspace s_workspace = new();

    private static readonly ConcurrentDictionary<(IReadOnlyList<MetadataReference> References, bool EngineTypes, LanguageVersion Version, OutputKind Kind), Task<Project>> s_kept = [];

    public static async Task<Project> OpenAsync(Sample sample)
    {
        var kept = await s_kept.GetOrAdd(
            (sample.Options.References, sample.Options.EngineTypes, sample.ParseOptions.LanguageVersion, sample.OutputKind),
            static (key, parse) => CreateAsync(key.References, key.EngineTypes, parse, key.Kind),
            sample.ParseOptions);
        var solution = kept.Solution;
        foreach (var file in sample.Files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(kept.Id), file.Name, SourceText.From(file.Text), filePath: file.Path);
        }

        solution = WithConfig(solution, kept.Id, ".editorconfig", PolicyOptions.EditorConfigText(sample.Options.EditorConfig));
        if (sample.Options.GlobalConfig.Count > 0)
        {
            solution = WithConfig(solution, kept.Id, ".globalconfig", PolicyOptions.GlobalConfigText(sample.Options.GlobalConfig));
        }

        return solution.GetProject(kept.Id)!;
    }

    /// <summary>The findings in the snippet's own files.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, string shown)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return await Analysis.RunAsync(compilation, OwnTrees(compilation), project.AnalyzerOptions, shown);
    }

    /// <summary>Compile errors and warnings in the snippet's own files, as what a user's build would count.</summary>
    public static async Task<ImmutableArray<string>> ComplaintsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return [.. OwnTrees(compilation)
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>The snippet's own files, as text.</summary>
    public static async Task<string> ShowAsync(Project project, Sample sample)
    {
        List<string> shown = [];
        foreach (var file in sample.Files)
        {
            var text = await Document(project, file.Path).GetTextAsync();
            shown.Add(sample.Files.Length == 1 ? text.ToString() : $"// {file.Name}\n{text}");
        }

        return string.Join('\n', shown);
    }

    public static Document Document(Project project, string path) =>
        project.Documents.First(document => document.FilePath == path);

    private static IEnumerable<SyntaxTree> OwnTrees(Compilation compilation) =>
        compilation.SyntaxTrees.Where(tree => Path.GetFileName(tree.FilePath) is not (EngineTypes.FileName or EngineTypes.UsingsFileName));

    private static Solution WithConfig(Solution solution, ProjectId project, string name, string text) =>
        solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: MarkedFile.PathOf(name));

    private static async Task<Project> CreateAsync(IReadOnlyList<MetadataReference> references, bool engineTypes, CSharpParseOptions parse, OutputKind kind)
    {
        var id = ProjectId.CreateNewId();
        var solution = s_workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Snippet",
            "Snippet",
            LanguageNames.CSharp,
            compilationOptions: Sample.CompilationOptionsOf(kind),
            parseOptions: parse,
            metadataReferences: references));
        solution = Add(solution, id, EngineTypes.UsingsFileName, EngineTypes.UsingsFor(engineTypes));
        solution = engineTypes ? Add(solution, id, EngineTypes.FileName, EngineTypes.Source) : solution;
        var project = solution.GetProject(id)!;
        _ = (await project.GetCompilationAsync())!.GlobalNamespace.GetMembers();
        return project;
    }

    private static Solution Add(Solution solution, ProjectId project, string name, string text) =>
        solution.AddDocument(DocumentId.CreateNewId(project), name, SourceText.From(text), filePath: MarkedFile.PathOf(name));
}
