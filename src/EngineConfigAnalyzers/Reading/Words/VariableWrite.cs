using Microsoft.CodeAnalysis.Operations;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What one place does to a variable.</summary>
/// <param name="Operation">The value, or the use; null where nothing is known.</param>
/// <param name="Frame">Where it is to be read.</param>
/// <param name="Kind">Which of them it is.</param>
internal sealed record VariableWrite(IOperation? Operation, WordFrame Frame, VariableWriteKind Kind)
{
    /// <summary>True where nothing of what was there before remains: it is written on every path, and not from what was there.</summary>
    public bool Replaces(ISymbol variable) =>
        Kind is VariableWriteKind.Value && Operation is not null && Frame.GuardOf(Operation.Syntax) == Frame.Guard
        && !Operation.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(VariableReading.SymbolOf(part), variable));

    /// <summary>A value that comes from elsewhere.</summary>
    public static VariableWrite Unknown(WordFrame frame) => new(Operation: null, frame, VariableWriteKind.Unknown);
}
