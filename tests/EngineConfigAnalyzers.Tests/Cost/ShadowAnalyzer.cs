using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>Builds the operation tree and the graph of every method that names the switch, and judges nothing: what no analyzer that follows code can do without.</summary>
#pragma warning disable RS1001 // No analyzer that a host could find.
internal sealed class ShadowAnalyzer : IdleAnalyzer
{
    protected override void Look(SyntaxNodeAnalysisContext context)
    {
        foreach (var method in context.Node.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            if (method.DescendantTokens().Any(token => token.ValueText == "EnableMetrics")
                && context.SemanticModel.GetOperation(method, context.CancellationToken) is IMethodBodyOperation body)
            {
                _ = ControlFlowGraph.Create(body, context.CancellationToken);
            }
        }
    }
}
