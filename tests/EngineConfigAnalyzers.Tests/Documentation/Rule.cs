using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EngineConfigAnalyzers.Tests.Documentation;

/// <summary>What the code says about its rules, to hold the pages against.</summary>
internal static class Rule
{
    public const string PageFolder = "docs/rules";

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [.. WholePackage.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The ids that some code fix of the package mends.</summary>
    public static ImmutableHashSet<string> Fixable { get; } = WholePackage.Fixes
        .SelectMany(provider => provider.FixableDiagnosticIds)
        .ToImmutableHashSet(StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    public static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(null);

    public static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString();

    public static string FixOf(DiagnosticDescriptor descriptor) => Fixable.Contains(descriptor.Id) ? "yes" : "no";

    public static string PageOf(string id) => $"{PageFolder}/{id}.md";
}
