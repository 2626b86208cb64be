using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>One run of the analyzer over one compilation; an exception inside it fails the test.</summary>
internal static class Analysis
{
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options, string shown)
    {
        var thrown = new ConcurrentQueue<string>();
        var with = new CompilationWithAnalyzers(compilation, [new EngineLaunchAnalyzer()], new CompilationWithAnalyzersOptions(
            options,
            (exception, _, _) => thrown.Enqueue(exception.ToString()),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
        var found = await with.GetAnalyzerDiagnosticsAsync();
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

    public static Task<ImmutableArray<Diagnostic>> RunAsync(Sample sample, Compilation compilation, string? shown = null) =>
        RunAsync(compilation, new AnalyzerOptions([], PolicyOptions.From(sample.Options)), shown ?? sample.ToString());
}
