using System.Collections.Concurrent;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading;
using EngineConfigAnalyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers;

/// <summary>
/// Finds launches of inference engines that turn metrics on but will not deliver them. The one entry of the package:
/// a syntax-node action on the compilation unit runs once per file, live in the editor; files that name no setting cost a text probe.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EngineLaunchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [UnknownPolicyValueRule.Descriptor, CannotAskForAllSchedulers.Descriptor, .. LaunchRule.All.Select(rule => rule.Descriptor)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.CompilationUnit);
        context.RegisterCompilationAction(ReportPolicy);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var tree = context.Node.SyntaxTree;
        if (!MentionProbe.MayMention(tree.GetText(context.CancellationToken)))
        {
            return;
        }

        var policy = Policy.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        try
        {
            var reading = new ReadingContext(context.SemanticModel, policy, context.CancellationToken);
            foreach (var diagnostic in FileFindings.Of(reading).Select(finding => finding.Diagnostic).Concat(FileFindings.OfTypes(reading)))
            {
                if (context.FilterSpan is not { } span || diagnostic.Location.SourceSpan.IntersectsWith(span))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
        catch (InsufficientExecutionStackException)
        {
            // Code nested too deeply to bind: silent.
        }
    }

    // Each distinct value once, however many files it governs.
    private static void ReportPolicy(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var unknown = new ConcurrentDictionary<UnknownPolicyValue, byte>();
        Policy.Read(provider.GlobalOptions, value => unknown.TryAdd(value, 0));
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Policy.Read(provider.GetOptions(tree), value => unknown.TryAdd(value, 0));
        }

        foreach (var value in unknown.Keys.OrderBy(value => value.Key, StringComparer.Ordinal).ThenBy(value => value.Value, StringComparer.Ordinal))
        {
            context.ReportDiagnostic(UnknownPolicyValueRule.Report(value));
        }
    }
}
