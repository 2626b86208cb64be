using System.Composition;
using EngineConfigAnalyzers.CodeFixes.Writing;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>
/// Writes the name that is served in the place of one that is not, and touches nothing else of the text. The file is read again by the
/// analyzer's own readers. The equivalence key of an action is the id of its diagnostic.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeriesNameCodeFixProvider))]
[Shared]
public sealed class SeriesNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. SeriesRule.All.Select(rule => rule.Descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SeriesNameFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var writer = await SeriesNameWriter.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (writer.ReplacementFor(diagnostic) is { } replacement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Replace by '{replacement}'", cancellation => writer.ApplyAsync([diagnostic], cancellation), diagnostic.Id),
                    diagnostic);
            }
        }
    }
}
