using EngineConfigAnalyzers.Reading.Texts;

namespace EngineConfigAnalyzers.Rules;

/// <summary>What a rule has against a name in a text.</summary>
/// <param name="Mention">The name.</param>
/// <param name="Diagnostic">What is reported.</param>
/// <param name="Replacement">What a fix writes in its place; null where there is none.</param>
internal sealed record SeriesFinding(SeriesMention Mention, Diagnostic Diagnostic, string? Replacement);
