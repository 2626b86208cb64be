using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>What the package allocates, held as ratios and differences of one run: times depend on the machine, allocations do not.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests(Xunit.Abstractions.ITestOutputHelper output)
{
    // The goal is 1.5 (docs/benchmarks.md): this holds what was reached, 3.16 on the newest Roslyn.
    private const double MostOverShadow = 3.6;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_idle = [new IdleAnalyzer()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_shadow = [new ShadowAnalyzer()];

    [Fact]
    public async Task Code_that_names_no_setting_costs_half_a_megabyte_in_50_000_lines()
    {
        var compilation = LaunchCode.Strewn(launches: 0, statements: 0, KnownReferences.Net80);
        Assert.InRange(compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count), 50_000, 60_000);

        var over = await AllocatedAsync(compilation, WholePackage.Analyzers) - await AllocatedAsync(compilation, s_idle);
        output.WriteLine($"{over / 1024} KB over an analyzer that does nothing");
        Assert.InRange(over, long.MinValue, 512 * 1024);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(18)]
    public async Task A_launch_costs_in_proportion_to_its_graph_and_no_more_where_there_are_many(int statements)
    {
        var (few, some, many) = (await OverIdleAsync(100, statements), await OverIdleAsync(200, statements), await OverIdleAsync(400, statements));
        var (perLaunch, perLaunchAmongMany) = ((some.Package - few.Package) / 100, (many.Package - some.Package) / 200);
        var ratio = (double)(many.Package - few.Package) / (many.Shadow - few.Shadow);
        output.WriteLine($"{perLaunch} and {perLaunchAmongMany} bytes for a launch, {ratio:F2} of the shadow");

        Assert.InRange((double)perLaunchAmongMany / perLaunch, 0.5, 1.3);
        Assert.InRange(ratio, 0, MostOverShadow);
    }

    private static async Task<(long Package, long Shadow)> OverIdleAsync(int launches, int statements)
    {
        var compilation = LaunchCode.Strewn(launches, statements, KnownReferences.Net80, others: 0);
        var idle = await AllocatedAsync(compilation, s_idle);
        return (await AllocatedAsync(compilation, WholePackage.Analyzers) - idle, await AllocatedAsync(compilation, s_shadow) - idle);
    }

    // The least of several: what is made once and kept is not of this run.
    private static async Task<long> AllocatedAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var fresh = compilation.Clone();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            _ = await fresh.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }
}
