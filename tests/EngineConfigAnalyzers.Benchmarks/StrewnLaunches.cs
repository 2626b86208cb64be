using BenchmarkDotNet.Attributes;
using EngineConfigAnalyzers.Tests.Cost;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Benchmarks;

/// <summary>Rows (a) and (b): 50,000 lines that name no setting, and the same with launches in members of 3 and of 18 statements.</summary>
[MemoryDiagnoser]
public class StrewnLaunches
{
    private CSharpCompilation _compilation = null!;

    [Params(0, 1, 10, 100, 1000)]
    public int Launches { get; set; }

    [Params(3, 18)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Parse() => _compilation = LaunchCode.Strewn(Launches, Statements, Basic.Reference.Assemblies.Net80.References.All);

    [Benchmark]
    public int Compiler() => Columns.Compile(_compilation);

    [Benchmark(Baseline = true)]
    public int Idle() => Columns.Build(_compilation, Columns.Idle);

    [Benchmark]
    public int Shadow() => Columns.Build(_compilation, Columns.Shadow);

    [Benchmark]
    public int Package() => Columns.Build(_compilation, Columns.Package);

    [Benchmark]
    public int Peer() => Columns.Build(_compilation, Columns.Peer);
}
