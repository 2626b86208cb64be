using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>What was reported where, comparable between two runs.</summary>
internal sealed record Finding(string Id, string File, TextSpan Span, string Message)
{
    public static Finding Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        Path.GetFileName(diagnostic.Location.SourceTree?.FilePath ?? ""),
        diagnostic.Location.SourceSpan,
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => File.Length == 0 ? $"{Id}: {Message}" : $"{File}{Span}: {Id}: {Message}";
}
