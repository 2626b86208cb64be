namespace EngineConfigAnalyzers.CommandLines;

/// <summary>One option given to a program that wraps a command.</summary>
/// <param name="Name">The option with its dashes: <c>--env</c>, <c>-e</c>.</param>
/// <param name="Value">Its value, from the same word or the next; null for a switch.</param>
/// <param name="Second">The second value of the few that take two.</param>
internal sealed record ProgramOption(string Name, CommandWord? Value = null, CommandWord? Second = null);
