namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What one place does to a variable.</summary>
/// <param name="Operation">The value, or the use; null where nothing is known.</param>
/// <param name="Frame">Where it is to be read.</param>
/// <param name="Kind">Which of them it is.</param>
internal sealed record VariableWrite(IOperation? Operation, WordFrame Frame, VariableWriteKind Kind)
{
    /// <summary>A value that comes from elsewhere.</summary>
    public static VariableWrite Unknown(WordFrame frame) => new(Operation: null, frame, VariableWriteKind.Unknown);
}
