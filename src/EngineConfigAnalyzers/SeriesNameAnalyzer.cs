using EngineConfigAnalyzers.Reading.Texts;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers;

/// <summary>
/// Finds names of engine metrics in strings (queries, dashboards, scrape checks) that no engine serves. It reads text alone and binds nothing;
/// files that name no series cost a text probe.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeriesNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. SeriesRule.All.Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.CompilationUnit);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (!SeriesProbe.MayMention(context.Node.SyntaxTree.GetText(context.CancellationToken)))
        {
            return;
        }

        foreach (var finding in SeriesRule.Judge(context.Node, context.CancellationToken))
        {
            if (context.FilterSpan is not { } span || finding.Mention.Place.IntersectsWith(span))
            {
                context.ReportDiagnostic(finding.Diagnostic);
            }
        }
    }
}
