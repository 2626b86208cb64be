using EngineConfigAnalyzers.CodeFixes.Writing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>Fix all as one edit per document: several names stand in one literal, which the batch fixer would change for one of them only.</summary>
internal sealed class SeriesNameFixAllProvider : DocumentBasedFixAllProvider
{
    /// <summary>The only one; it has no state.</summary>
    public static readonly SeriesNameFixAllProvider Instance = new();

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var writer = await SeriesNameWriter.ReadAsync(document, fixAllContext.CancellationToken).ConfigureAwait(false);
        var isOfAnother = FixAllKey.Of(fixAllContext).IsOfAnother;
        var chosen = diagnostics.Where(diagnostic => isOfAnother || string.Equals(diagnostic.Id, fixAllContext.CodeActionEquivalenceKey, StringComparison.Ordinal));
        return await writer.ApplyAsync(chosen, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
