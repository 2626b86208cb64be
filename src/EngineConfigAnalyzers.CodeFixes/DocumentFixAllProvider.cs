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
        var asked = FixAllKey.Of(fixAllContext);
        ImmutableArray<SettingFix> chosen = asked.Removes ? [] : [.. diagnostics.Select(fixes.For).Where(places => !places.IsEmpty).SelectMany(places => asked.Completes ? fixes.Completing(places) : places)];
        return asked.Removes || (asked.IsOfAnother && chosen.IsEmpty)
            ? await fixes.RemoveAsync(diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false)
            : await fixes.ApplyAsync(chosen, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}
