using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>An argument and what it stands for.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record GivenArgument(IArgumentOperation Argument, FlowValue Value);
