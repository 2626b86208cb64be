using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Cost;

/// <summary>What the package allocates, held as ratios and differences of one run: times depend on the machine, allocations do not.</summary>
[Collection(Alone.Name)]
public sealed class AllocationTests(Xunit.Abstractions.ITestOutputHelper output)
{
    // The goal and a tenth, which the oldest Roslyn takes (docs/benchmarks.md).
    private const double MostOverShadow = 1.65;

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
    public async Task A_launch_costs_in_proportion_to_its_graph_and_no_more_where_there_are_many(int statements) =>
        Assert.InRange(await OverShadowAsync(LaunchCode.Typed, statements), 0, MostOverShadow);

    [Theory]
    [InlineData(3)]
    [InlineData(18)]
    public async Task A_command_line_costs_in_proportion_to_its_code_and_no_more_where_there_are_many(int statements) =>
        Assert.InRange(await OverShadowAsync(LaunchCode.CommandLine, statements), 0, MostOverShadow);

    private async Task<double> OverShadowAsync(Func<string, int, string> launch, int statements)
    {
        var (few, some, many) = (await OverIdleAsync(100), await OverIdleAsync(200), await OverIdleAsync(400));
        var (perLaunch, perLaunchAmongMany) = ((some.Package - few.Package) / 100, (many.Package - some.Package) / 200);
        var ratio = (double)(many.Package - few.Package) / (many.Shadow - few.Shadow);
        output.WriteLine($"{perLaunch} and {perLaunchAmongMany} bytes for a launch, {ratio:F2} of the shadow");
        Assert.InRange((double)perLaunchAmongMany / perLaunch, 0.5, 1.3);
        return ratio;

        async Task<(long Package, long Shadow)> OverIdleAsync(int launches)
        {
            var compilation = LaunchCode.Strewn(launches, statements, KnownReferences.Net80, others: 0, launch);
            var idle = await AllocatedAsync(compilation, s_idle);
            return (await AllocatedAsync(compilation, WholePackage.Analyzers, launches) - idle, await AllocatedAsync(compilation, s_shadow, launches) - idle);
        }
    }

    // The least of several: what is made once and kept is not of this run.
    private static async Task<long> AllocatedAsync(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, int findings = 0)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var fresh = compilation.Clone();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var found = await fresh.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            Assert.Equal(findings, found.Length);
        }

        return least;
    }
}
