namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>The Roslyn that this run tests on.</summary>
internal static class HostRoslyn
{
    /// <summary>True for the one that sees everything in full; the others see what may differ between versions.</summary>
    public static bool IsDefault { get; } = typeof(Microsoft.CodeAnalysis.SyntaxNode).Assembly.GetName().Version is { Major: 4, Minor: 14 };
}
