using Microsoft.CodeAnalysis.CSharp;

namespace EngineConfigAnalyzers.Precision;

/// <summary>C# files that are compiled together.</summary>
/// <param name="Name">How reports name it.</param>
/// <param name="Compilation">Its files and what they are bound against.</param>
internal sealed record CodeProject(string Name, CSharpCompilation Compilation);
