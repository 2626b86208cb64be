using EngineConfigAnalyzers.CommandLines;

namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>One element of a list.</summary>
/// <param name="Value">What was put there; null where <paramref name="Word"/> is known.</param>
/// <param name="Frame">Where the value is to be read.</param>
/// <param name="Word">The word, or the splice, that it is.</param>
internal sealed record ListItem(IOperation? Value, WordFrame Frame, CommandWord? Word = null);
