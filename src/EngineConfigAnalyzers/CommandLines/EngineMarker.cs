namespace EngineConfigAnalyzers.CommandLines;

/// <summary>What tells that a command starts an engine.</summary>
/// <param name="Kind">The engine's process.</param>
/// <param name="Arguments">Where the engine's own arguments begin among the words.</param>
/// <param name="Module">The word that names it; null for an image or a flag.</param>
internal sealed record EngineMarker(EngineKind Kind, int Arguments, CommandWord? Module);
