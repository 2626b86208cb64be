namespace EngineConfigAnalyzers.Tests.Verification;

/// <summary>Shows what was broken, on which source, and what came out.</summary>
public sealed class InvariantException(string what, string source, string detail = "") : Exception(
    $"""
    {what}
    --- source
    {source}
    --- {(detail.Length == 0 ? "end" : "outcome")}
    {detail}
    """);
