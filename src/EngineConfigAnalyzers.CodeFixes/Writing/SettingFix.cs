using EngineConfigAnalyzers.Rules;

namespace EngineConfigAnalyzers.CodeFixes.Writing;

/// <summary>One finding and the text of the value that mends it.</summary>
/// <param name="Finding">What is missing, and where.</param>
/// <param name="Value">The C# expression to write.</param>
internal sealed record SettingFix(Finding Finding, string Value);
