using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>
/// Declares the missing member in the reported types of a project, in all of them at once: when one has it, the setting has a name in the
/// project, and nothing speaks of the others any more. What it brings is asked of the analyzer itself: where launches with metrics on
/// would lack the new member, it starts as true; where even then something is new, nothing is offered.
/// </summary>
internal sealed class TypeCompletion
{
    private readonly IReadOnlyList<Row> declared;

    private TypeCompletion(IReadOnlyList<Row> rows, Project project)
    {
        declared = rows;
        Solution = Apply(rows, project).Solution;
    }

    /// <summary>The solution with the members declared.</summary>
    public Solution Solution { get; }

    /// <summary>The completion of a project's types; null where none can be promised.</summary>
    public static async Task<TypeCompletion?> ReadAsync(Project project, CancellationToken cancellation)
    {
        var before = await FindAsync(project, cancellation).ConfigureAwait(false);
        var rows = new List<Row>();
        foreach (var diagnostic in before.Where(diagnostic => string.Equals(diagnostic.Id, CannotAskForAllSchedulers.Descriptor.Id, StringComparison.Ordinal)))
        {
            if (await RowOfAsync(diagnostic, project, cancellation).ConfigureAwait(false) is { } row)
            {
                rows.Add(row);
            }
        }

        if (rows.Count == 0)
        {
            return null;
        }

        if (!await BringsAsync(rows).ConfigureAwait(false))
        {
            return new(rows, project);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Count == 1 || await BringsAsync([rows[i]]).ConfigureAwait(false))
            {
                rows[i] = rows[i] with { StartsOn = true };
            }
        }

        return rows.TrueForAll(row => row.Changes is not null) && !await BringsAsync(rows).ConfigureAwait(false)
            ? new(rows, project)
            : null;

        // True where a finding or a complaint of the compiler is new.
        async Task<bool> BringsAsync(IReadOnlyList<Row> some)
        {
            var after = Apply(some, project);
            var known = new HashSet<(string, string, int)>(before.Select(diagnostic => KeyOf(diagnostic, some)));
            return !(await FindAsync(after, cancellation).ConfigureAwait(false)).All(diagnostic => known.Contains(KeyOf(diagnostic, [])))
                || await ComplaintsAsync(after, some, cancellation).ConfigureAwait(false) > await ComplaintsAsync(project, some, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The name of the member that a reported type gets; null where it gets none.</summary>
    public string? NameIn(Diagnostic diagnostic) =>
        declared.FirstOrDefault(row => row.Diagnostic.Location.SourceSpan == diagnostic.Location.SourceSpan && string.Equals(PathOf(row.Diagnostic), PathOf(diagnostic), StringComparison.Ordinal))?.Type.MissingName;

    private static async Task<Row?> RowOfAsync(Diagnostic diagnostic, Project project, CancellationToken cancellation)
    {
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var type = IncompleteTypeReader.Read(new(model, PolicyOf(project, model.SyntaxTree), cancellation)).FirstOrDefault(type => type.Name.Span == diagnostic.Location.SourceSpan);
        return type is not null && new Row(diagnostic, document.Id, text, type) is { Changes: not null } row ? row : null;
    }

    // As an editor asks: file by file, and only those that name a setting.
    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var analysis = compilation.WithAnalyzers([new EngineLaunchAnalyzer()], project.AnalyzerOptions);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (MentionProbe.MayMention(await tree.GetTextAsync(cancellation).ConfigureAwait(false)))
            {
                found.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellation).ConfigureAwait(false));
            }
        }

        return found.ToImmutable();
    }

    // A further parameter of a record may break a deconstruction anywhere; a member only what declares the type.
    private static async Task<int> ComplaintsAsync(Project project, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return 0;
        }

        var paths = rows.SelectMany(row => row.Type.Type.DeclaringSyntaxReferences).Select(part => part.SyntaxTree.FilePath).ToImmutableHashSet(StringComparer.Ordinal);
        var trees = rows.Any(row => row.Type.Declaration is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax) ? compilation.SyntaxTrees : compilation.SyntaxTrees.Where(tree => paths.Contains(tree.FilePath));
        return trees.SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation)).Count(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static Project Apply(IReadOnlyList<Row> rows, Project project)
    {
        var solution = project.Solution;
        foreach (var file in rows.GroupBy(row => row.Document))
        {
            solution = solution.WithDocumentText(file.Key, file.First().Text.WithChanges(file.SelectMany(row => row.Changes!).OrderBy(change => change.Span.Start)));
        }

        return solution.GetProject(project.Id)!;
    }

    // Where a finding stands when the members are declared.
    private static (string Path, string Id, int Start) KeyOf(Diagnostic diagnostic, IReadOnlyList<Row> rows)
    {
        var (path, start) = (PathOf(diagnostic), diagnostic.Location.SourceSpan.Start);
        return (path, diagnostic.Id, start + rows
            .Where(row => string.Equals(PathOf(row.Diagnostic), path, StringComparison.Ordinal))
            .SelectMany(row => row.Changes!)
            .Where(change => change.Span.Start <= start)
            .Sum(change => change.NewText!.Length - change.Span.Length));
    }

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? "";

    private static Policy PolicyOf(Project project, SyntaxTree tree) => Policy.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree));

    private sealed record Row(Diagnostic Diagnostic, DocumentId Document, SourceText Text, IncompleteType Type)
    {
        /// <summary>True where the new member's default is true.</summary>
        public bool StartsOn { get; init; }

        /// <summary>What declares it; null where nothing can.</summary>
        public IReadOnlyList<TextChange>? Changes => NeighbourWriter.Write(Type, StartsOn, Text);
    }
}
