using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Every analyzer and every fix provider of the package, as a host finds them. All of them run on every snippet (invariant 2).</summary>
internal static class WholePackage
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>("EngineConfigAnalyzers");

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = InstancesOf<CodeFixProvider>("EngineConfigAnalyzers.CodeFixes");

    /// <summary>The fix provider of an id; null for a diagnostic without a fix. No id has two.</summary>
    public static CodeFixProvider? FixOf(string id) => Fixes.SingleOrDefault(provider => provider.FixableDiagnosticIds.Contains(id));

    private static ImmutableArray<T> InstancesOf<T>(string assembly) =>
        [.. Assembly.Load(assembly).GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
