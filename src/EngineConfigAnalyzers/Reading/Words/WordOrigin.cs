namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>The expression that a piece of a command line was read from.</summary>
/// <param name="Node">A literal, an interpolated string, the use of a constant.</param>
/// <param name="Guard">When it is part of the line.</param>
/// <param name="IsWhole">True where its text stands elsewhere, so that no part of the node is a part of the text.</param>
internal sealed record WordOrigin(SyntaxNode Node, Guard Guard, bool IsWhole);
