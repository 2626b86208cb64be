using System.Composition;
using EngineConfigAnalyzers.CodeFixes.Writing;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>
/// Writes what a launch lacks, in the idiom that is there. The file is read again by the analyzer's own readers,
/// so that a fix knows all that the finding knew.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EngineLaunchCodeFixProvider))]
[Shared]
public sealed class EngineLaunchCodeFixProvider : CodeFixProvider
{
    /// <summary>Equivalence key of the action that writes everything a launch lacks.</summary>
    public const string CompleteKey = "Complete";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. LaunchRule.All.Select(rule => rule.Descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var fixes = await DocumentFixes.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (fixes.For(diagnostic) is { } fix)
            {
                var finding = fix.Finding;
                Register($"Set {finding.Missing.Name}", diagnostic.Id, [fix], [diagnostic]);
            }
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (fixes.For(diagnostic) is { } fix && fixes.Completing(fix) is { Length: > 1 } together)
            {
                Register("Complete the metrics configuration", CompleteKey, together, context.Diagnostics.Where(other => other.Location.SourceSpan == diagnostic.Location.SourceSpan));
                break;
            }
        }

        void Register(string title, string key, ImmutableArray<SettingFix> chosen, IEnumerable<Diagnostic> mended) =>
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => fixes.ApplyAsync(chosen, cancellation), key),
                [.. mended]);
    }
}
