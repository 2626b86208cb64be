using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Precision;

/// <summary>The analyzers of the package over one compilation.</summary>
internal static class ProjectRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    private static readonly ImmutableArray<DiagnosticAnalyzer> Package =
        [.. typeof(EngineLaunchAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Paths are given relative to <paramref name="root"/>; files in <paramref name="seen"/> are not counted again, but are judged.</summary>
    public static async Task<Measurement> MeasureAsync(CodeProject project, string root, ISet<string> seen)
    {
        var compilation = project.Compilation;
        SyntaxTree[] own = [.. compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(root, StringComparison.Ordinal) && seen.Add(tree.FilePath))];
        var thrown = new ConcurrentQueue<string>();
        var idle = await RunAsync(compilation, Idle, thrown);
        var package = await RunAsync(compilation, Package, thrown);
        var mentions = new MentionCount(0, 0, 0);
        try
        {
            mentions = own.Aggregate(mentions, (sum, tree) => sum + MentionCount.Of(compilation, tree));
        }
        catch (InsufficientExecutionStackException)
        {
            // Too deeply nested to be bound; the count is smaller then.
        }

        var found = package.Result?.GetAllDiagnostics() ?? [];
        foreach (var foreign in found.Where(diagnostic => !diagnostic.Id.StartsWith("ECA", StringComparison.Ordinal)))
        {
            thrown.Enqueue(foreign.ToString());
        }

        return new Measurement
        {
            Files = own.Length,
            Lines = own.Sum(tree => tree.GetText().Lines.Count),
            Mentions = mentions,
            Findings = [.. found.Where(diagnostic => diagnostic.Id.StartsWith("ECA", StringComparison.Ordinal)).Select(diagnostic => Placed(diagnostic, root))],
            Exceptions = [.. thrown.Select(exception => $"{project.Name}: {exception}")],
            Time = package.Result is { } result ? Package.Aggregate(TimeSpan.Zero, (sum, analyzer) => sum + result.AnalyzerTelemetryInfo[analyzer].ExecutionTime) : TimeSpan.Zero,
            Allocated = Math.Max(0, package.Allocated - idle.Allocated),
        };
    }

    private static async Task<(AnalysisResult? Result, long Allocated)> RunAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, ConcurrentQueue<string> thrown)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        try
        {
            var result = await compilation
                .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]),
                    (exception, _, _) => thrown.Enqueue(exception.ToString()),
                    concurrentAnalysis: false,
                    logAnalyzerExecutionTime: true))
                .GetAnalysisResultAsync(CancellationToken.None);
            return (result, GC.GetTotalAllocatedBytes(precise: true) - before);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it is: the next project is run all the same, and the report shows it.
            thrown.Enqueue(exception.ToString());
            return (null, 0);
        }
    }

    private static PlacedFinding Placed(Diagnostic diagnostic, string root)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new PlacedFinding(
            diagnostic.Location.IsInSource ? Path.GetRelativePath(root, place.Path) : "",
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.Id,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
