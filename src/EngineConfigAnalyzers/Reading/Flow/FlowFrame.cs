namespace EngineConfigAnalyzers.Reading.Flow;

/// <summary>A method that is being read at one of its calls.</summary>
/// <param name="Call">The call.</param>
/// <param name="Before">The configurations that were there before it: what the method writes to them is written at the call.</param>
internal sealed record FlowFrame(SyntaxNode Call, ImmutableDictionary<FlowObject, ObjectState> Before);
