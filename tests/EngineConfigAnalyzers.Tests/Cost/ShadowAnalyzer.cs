using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>
/// What no analyzer that follows code can do without: it builds the operation tree of every method that names the switch, the graph
/// where that is followed (command lines are read from the tree), and reports something at the switch without having judged it.
/// To report costs too: the compiler binds the method once more, to see whether what is reported is suppressed.
/// </summary>
#pragma warning disable RS1001, RS1038 // No analyzer that a host could find.
internal sealed class ShadowAnalyzer : IdleAnalyzer
{
    protected override void Look(SyntaxNodeAnalysisContext context)
    {
        foreach (var method in context.Node.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var mention = method.DescendantTokens().FirstOrDefault(token => token.ValueText is "EnableMetrics" or "--enable-metrics");
            if (mention.RawKind is 0 || context.SemanticModel.GetOperation(method, context.CancellationToken) is not IMethodBodyOperation body)
            {
                continue;
            }

            if (mention.IsKind(SyntaxKind.IdentifierToken))
            {
                _ = ControlFlowGraph.Create(body, context.CancellationToken);
            }

            context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], mention.GetLocation()));
        }
    }
}
