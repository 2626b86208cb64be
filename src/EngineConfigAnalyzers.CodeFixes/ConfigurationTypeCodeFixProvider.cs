using System.Composition;
using EngineConfigAnalyzers.CodeFixes.Writing;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EngineConfigAnalyzers.CodeFixes;

/// <summary>Declares the all-schedulers switch in configuration types that have none, beside the metrics switch.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigurationTypeCodeFixProvider))]
[Shared]
public sealed class ConfigurationTypeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CannotAskForAllSchedulers.Descriptor.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ConfigurationTypeFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await TypeCompletion.ReadAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false) is not { } completion)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (completion.NameIn(diagnostic) is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Declare {name}", _ => Task.FromResult(completion.Solution), diagnostic.Id),
                    diagnostic);
            }
        }
    }
}
