using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>One run of the analyzer over one compilation; an exception inside it fails the test.</summary>
internal static class Analysis
{
    public static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options, string shown) =>
        RunAsync(compilation, options, shown, static with => with.GetAnalyzerDiagnosticsAsync());

    public static Task<ImmutableArray<Diagnostic>> RunAsync(Sample sample, Compilation compilation, string? shown = null) =>
        RunAsync(compilation, OptionsOf(sample), shown ?? sample.ToString());

    /// <summary>Looks at one tree only, as an IDE does while it is typed in; a tenth of the cost of a whole compilation.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(Sample sample, Compilation compilation, SyntaxTree tree, string shown) =>
        RunAsync(compilation, OptionsOf(sample), shown, with => with.GetAnalyzerSemanticDiagnosticsAsync(with.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None));

    private static AnalyzerOptions OptionsOf(Sample sample) => new([], PolicyOptions.From(sample.Options));

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options, string shown, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var thrown = new ConcurrentQueue<string>();
        var with = new CompilationWithAnalyzers(compilation, [new EngineLaunchAnalyzer()], new CompilationWithAnalyzersOptions(
            options,
            (exception, _, _) => thrown.Enqueue(exception.ToString()),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        var found = await ask(with);
        foreach (var diagnostic in found.Where(diagnostic => !diagnostic.Id.StartsWith("ECA", StringComparison.Ordinal)))
        {
            thrown.Enqueue(diagnostic.ToString());
        }

        if (thrown.TryDequeue(out var first))
        {
            throw new InvariantException("The analyzer threw", shown, first);
        }

        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
