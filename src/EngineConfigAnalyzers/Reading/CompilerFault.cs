namespace EngineConfigAnalyzers.Reading;

/// <summary>
/// What the compiler itself throws while it binds unfinished code: an unfinished interpolated string has no operation
/// (<c>Unexpected value 'UnconvertedInterpolatedString'</c>), a method group of an unknown type no signature. Such a file is not read;
/// to let it through would blame the package for it.
/// </summary>
internal static class CompilerFault
{
    /// <summary>True where the compiler broke down; not where it was asked wrongly, which is an <see cref="ArgumentException"/>.</summary>
    public static bool Is(Exception exception) =>
        exception is InvalidOperationException or NullReferenceException or IndexOutOfRangeException or InvalidCastException
        && exception.TargetSite?.Module.Assembly.GetName().Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) is true;
}
