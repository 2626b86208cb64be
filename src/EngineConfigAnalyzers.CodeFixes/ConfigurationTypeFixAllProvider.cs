using EngineConfigAnalyzers.CodeFixes.Writing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>Fix all: in each document what the action of one finding would write there.</summary>
internal sealed class ConfigurationTypeFixAllProvider : DocumentBasedFixAllProvider
{
    /// <summary>The only one; it has no state.</summary>
    public static readonly ConfigurationTypeFixAllProvider Instance = new();

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var completion = await TypeCompletion.ReadAsync(document.Project, fixAllContext.CancellationToken).ConfigureAwait(false);
        return completion?.Solution.GetDocument(document.Id) ?? document;
    }
}
