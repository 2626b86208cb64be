using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>A function as a value: a lambda with the graph that it stands in, or a method group.</summary>
/// <param name="Lambda">The lambda; null for a method group.</param>
/// <param name="Owner">The graph that holds the lambda or the local function; null for a method.</param>
/// <param name="Method">The method, local function, or the lambda's own symbol.</param>
internal sealed record FlowFunction(IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Owner, IMethodSymbol Method);
