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
    public static readonly ImmutableArray<DiagnosticAnalyzer> Peer = Of(Assembly.LoadFrom(Paths("Peer")[0]));

    /// <summary>The analyzers of the SDK.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Sdk = [.. Paths("Sdk").SelectMany(path => Of(Assembly.LoadFrom(path)))];

    /// <summary>How a project of .NET 10 that says nothing about analyzers sets the rules of the SDK.</summary>
    public static readonly ImmutableDictionary<string, ReportDiagnostic> SdkSeverities = AnalyzerConfigSet
        .Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(SdkConfig), SdkConfig))).GlobalConfigOptions.TreeOptions;

    private static string SdkConfig => Path.Combine(Path.GetDirectoryName(Paths("Sdk")[0])!, "build", "config", "analysislevel_10_default.globalconfig");

    /// <summary>What a compilation costs that has been parsed and nothing else.</summary>
    public static int Compile(CSharpCompilation compilation) => compilation.Clone().GetDiagnostics().Length;

    /// <summary>The same with analyzers, which share what the compiler binds.</summary>
    public static int Build(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => compilation.Clone()
        .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAllDiagnosticsAsync().GetAwaiter().GetResult().Length;

    /// <summary>Those of the analyzers that a build runs: it leaves out whoever could report nothing that it shows.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Warning(CSharpCompilation compilation, params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        [.. analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.GetEffectiveSeverity(compilation.Options) is ReportDiagnostic.Warn or ReportDiagnostic.Error))];

    private static string[] Paths(string key) =>
        typeof(Columns).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!.Split(';');

    private static ImmutableArray<DiagnosticAnalyzer> Of(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
