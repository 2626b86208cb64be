using System.Collections.Immutable;
using System.Reflection;
using EngineConfigAnalyzers.Tests.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Benchmarks;

/// <summary>The analyzers that each column runs, and a build with them.</summary>
internal static class Columns
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    public static readonly ImmutableArray<DiagnosticAnalyzer> Shadow = [new ShadowAnalyzer()];

    public static readonly ImmutableArray<DiagnosticAnalyzer> Package = Of(typeof(EngineLaunchAnalyzer).Assembly);

    /// <summary>The released Meziantou.Analyzer with all its rules.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Peer = Of(Assembly.LoadFrom(
        typeof(Columns).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Peer").Value!.Split(';')[0]));

    /// <summary>What a compilation costs that has been parsed and nothing else.</summary>
    public static int Compile(CSharpCompilation compilation) => compilation.Clone().GetDiagnostics().Length;

    /// <summary>The same with analyzers, which share what the compiler binds.</summary>
    public static int Build(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.Clone()
        .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;

    private static ImmutableArray<DiagnosticAnalyzer> Of(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
