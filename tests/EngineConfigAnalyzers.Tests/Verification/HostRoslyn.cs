namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>The Roslyn that this run tests on.</summary>
internal static class HostRoslyn
{
    private static readonly Version s_version = typeof(Microsoft.CodeAnalysis.SyntaxNode).Assembly.GetName().Version!;

    /// <summary>True for the one that sees everything in full; the others see what may differ between versions.</summary>
    public static bool IsDefault { get; } = s_version is { Major: 4, Minor: 14 };

    /// <summary>True where extension blocks, <c>field</c> and null-conditional assignments can be compiled, be it as a preview.</summary>
    public static bool HasExtensionBlocks { get; } = s_version >= new Version(4, 14);

    /// <summary>True where the whole of C# 14 can be compiled.</summary>
    public static bool HasCSharp14 { get; } = s_version >= new Version(5, 0);
}
