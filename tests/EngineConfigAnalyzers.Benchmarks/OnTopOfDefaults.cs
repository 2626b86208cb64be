using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using EngineConfigAnalyzers.Tests.Cost;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Benchmarks;

/// <summary>What the package adds to a build of 50,000 lines that runs the default analyzers of the SDK anyway.</summary>
[MemoryDiagnoser]
public class OnTopOfDefaults
{
    private CSharpCompilation _compilation = null!;
    private ImmutableArray<DiagnosticAnalyzer> _defaults;
    private ImmutableArray<DiagnosticAnalyzer> _both;

    [Params(0, 10)]
    public int Launches { get; set; }

    [GlobalSetup]
    public void Parse()
    {
        var source = LaunchCode.Strewn(Launches, statements: 3, Basic.Reference.Assemblies.Net80.References.All);
        _compilation = source.WithOptions(source.Options.WithSpecificDiagnosticOptions(Columns.SdkSeverities));
        _defaults = Columns.Warning(_compilation, Columns.Sdk);
        _both = Columns.Warning(_compilation, [.. Columns.Sdk, .. Columns.Package]);
    }

    [Benchmark(Baseline = true)]
    public int Defaults() => Columns.Build(_compilation, _defaults);

    [Benchmark]
    public int DefaultsAndPackage() => Columns.Build(_compilation, _both);
}
