using System.Composition;
using EngineConfigAnalyzers.CodeFixes.Writing;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>
/// Writes what a launch lacks, in the idiom that is there, or takes away what it says to no effect. The file is read again by the
/// analyzer's own readers, so that a fix knows all that the finding knew.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EngineLaunchCodeFixProvider))]
[Shared]
public sealed class EngineLaunchCodeFixProvider : CodeFixProvider
{
    /// <summary>Equivalence key of the action that writes everything a launch lacks.</summary>
    public const string CompleteKey = "Complete";

    /// <summary>What follows the id in the equivalence key of an action that takes settings away.</summary>
    public const string RemovalSuffix = ".Remove";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. LaunchRule.All.Where(rule => rule.HasFix).Select(rule => rule.Descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var fixes = await DocumentFixes.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (fixes.For(diagnostic) is [_, ..] all)
            {
                Register(TitleOf(all), diagnostic.Id, all, [diagnostic]);
            }
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (fixes.For(diagnostic) is [_, ..] some && fixes.Completing(some) is [_, ..] together)
            {
                Register("Complete the metrics configuration", CompleteKey, together, context.Diagnostics.Where(other => other.Location.SourceSpan == diagnostic.Location.SourceSpan));
                break;
            }
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (fixes.RemovalOf(diagnostic) is { } removal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(removal, cancellation => fixes.RemoveAsync([diagnostic], cancellation), diagnostic.Id + RemovalSuffix),
                    diagnostic);
            }
        }

        // What is dropped on the way to a setting is not the point.
        static string TitleOf(ImmutableArray<SettingFix> all) => all.FirstOrDefault(fix => !IsStray(fix)) is { } set ? $"Set {set.Target.Name}" : $"Drop the value of {all[0].Target.Name}";

        static bool IsStray(SettingFix fix) => fix.Target.Site?.Kind is WordSiteKind.StrayValue;

        void Register(string title, string key, ImmutableArray<SettingFix> chosen, IEnumerable<Diagnostic> mended) =>
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => fixes.ApplyAsync(chosen, cancellation), key),
                [.. mended]);
    }
}
