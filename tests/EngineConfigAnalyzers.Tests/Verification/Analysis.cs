using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>One run of every analyzer of the package over one compilation; an exception inside it fails the test.</summary>
internal static class Analysis
{
    /// <summary>As a build does: every file, and what is reported when the compilation ends.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(Sample sample, Compilation compilation) =>
        RunAsync(compilation, OptionsOf(sample), sample.ToString(), static with => with.GetAnalyzerDiagnosticsAsync());

    /// <summary>As an IDE does while these files are open; a tenth of the cost of a build.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, IEnumerable<SyntaxTree> trees, AnalyzerOptions options, string shown) =>
        RunAsync(compilation, options, shown, async with =>
        {
            var found = ImmutableArray.CreateBuilder<Diagnostic>();
            foreach (var tree in trees)
            {
                found.AddRange(await with.GetAnalyzerSemanticDiagnosticsAsync(with.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None));
            }

            return found.ToImmutable();
        });

    public static AnalyzerOptions OptionsOf(Sample sample) => new([], PolicyOptions.From(sample.Options));

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions options, string shown, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var thrown = new ConcurrentQueue<string>();
        var with = new CompilationWithAnalyzers(compilation, WholePackage.Analyzers, new CompilationWithAnalyzersOptions(
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
            throw new InvariantException("An analyzer threw", shown, first);
        }

        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
