namespace EngineConfigAnalyzers.Options;

/// <summary>A policy value that cannot be parsed.</summary>
/// <param name="Key">The <c>.editorconfig</c> key.</param>
/// <param name="Value">What was written.</param>
/// <param name="Allowed">What may be written, for the message.</param>
internal sealed record UnknownPolicyValue(string Key, string Value, string Allowed);
