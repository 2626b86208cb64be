using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>An action as a user would see it at one place, with the diagnostics it says it fixes.</summary>
internal sealed record OfferedFix(CodeFixProvider Provider, Document Document, TextSpan Span, CodeAction Action, ImmutableArray<Diagnostic> Fixes)
{
    public string Key => Action.EquivalenceKey ?? "";

    public string Title => $"“{Action.Title}” ({Key}) at {Span} for {string.Join(", ", Fixes.Select(diagnostic => diagnostic.Id))}";

    /// <summary>Everything offered in the project, place by place in document order, as its provider orders it.</summary>
    public static async Task<ImmutableArray<OfferedFix>> AllAsync(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        var offered = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (var place in diagnostics.Where(IsFixable).GroupBy(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan)))
        {
            offered.AddRange(await AtAsync(Workbench.Document(project, place.Key.FilePath), place.Key.SourceSpan, [.. place]));
        }

        return offered.ToImmutable();
    }

    public static async Task<ImmutableArray<OfferedFix>> AtAsync(Document document, TextSpan span, ImmutableArray<Diagnostic> diagnostics)
    {
        var offered = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (var mended in diagnostics.GroupBy(diagnostic => WholePackage.FixOf(diagnostic.Id)))
        {
            if (mended.Key is { } provider)
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    document,
                    span,
                    [.. mended],
                    (action, fixes) => offered.Add(new OfferedFix(provider, document, span, action, fixes)),
                    CancellationToken.None));
            }
        }

        return offered.ToImmutable();
    }

    public async Task<Project> ApplyAsync()
    {
        var operations = await Action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Document.Project.Id)!;
    }

    private static bool IsFixable(Diagnostic diagnostic) =>
        diagnostic.Location.IsInSource && WholePackage.FixOf(diagnostic.Id) is not null;
}
