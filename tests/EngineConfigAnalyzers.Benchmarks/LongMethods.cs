using BenchmarkDotNet.Attributes;
using EngineConfigAnalyzers.Tests.Cost;
using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Benchmarks;

/// <summary>Row (c): one launch, built in one method.</summary>
[MemoryDiagnoser]
public class LongMethods
{
    private CSharpCompilation _compilation = null!;

    [Params(500, 1000, 2000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Parse() => _compilation = LaunchCode.LongMethod(Statements, Basic.Reference.Assemblies.Net80.References.All);

    [Benchmark(Baseline = true)]
    public int Idle() => Columns.Build(_compilation, Columns.Idle);

    [Benchmark]
    public int Shadow() => Columns.Build(_compilation, Columns.Shadow);

    [Benchmark]
    public int Package() => Columns.Build(_compilation, Columns.Package);
}
