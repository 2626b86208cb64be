using EngineConfigAnalyzers.CodeFixes.Writing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>
/// Fix all as one edit per document, from the same writer. The batch fixer drops a whole change where two insertions
/// meet at one position.
/// </summary>
internal sealed class DocumentFixAllProvider : DocumentBasedFixAllProvider
{
    /// <summary>The only one; it has no state.</summary>
    public static readonly DocumentFixAllProvider Instance = new();

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fixes = await DocumentFixes.ReadAsync(document, fixAllContext.CancellationToken).ConfigureAwait(false);
        if (fixAllContext.CodeActionEquivalenceKey?.EndsWith(EngineLaunchCodeFixProvider.RemovalSuffix, StringComparison.Ordinal) is true)
        {
            return await fixes.RemoveAsync(diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        }

        var completes = string.Equals(fixAllContext.CodeActionEquivalenceKey, EngineLaunchCodeFixProvider.CompleteKey, StringComparison.Ordinal);
        var chosen = diagnostics
            .Select(fixes.For)
            .Where(places => !places.IsEmpty)
            .SelectMany(places => completes ? fixes.Completing(places) : places);
        return await fixes.ApplyAsync([.. chosen], fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
