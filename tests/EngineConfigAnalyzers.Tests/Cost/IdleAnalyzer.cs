using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>Registers as the package does and does nothing: what it costs is the compiler's part.</summary>
#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS2008 // Ships nowhere; is no analyzer that a host could find.
internal class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Look, SyntaxKind.CompilationUnit);
        context.RegisterCompilationAction(static _ => { });
    }

    protected virtual void Look(SyntaxNodeAnalysisContext context)
    {
    }
}
