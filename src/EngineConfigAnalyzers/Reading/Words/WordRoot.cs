namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>Where one command line is read from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Variable">The variable that holds it; null where an expression gives it.</param>
/// <param name="Value">The expression; null where a variable holds it.</param>
/// <param name="Place">The code that names it.</param>
/// <param name="Body">The declaration whose code it stands in.</param>
internal sealed record WordRoot(WordRootKind Kind, ISymbol? Variable, IOperation? Value, SyntaxNode Place, SyntaxNode Body)
{
    /// <summary>What runs before the words: the <c>command</c> beside <c>args</c> in an object; null where nothing does.</summary>
    public IOperation? Before { get; init; }

    /// <summary>True for the text of a file, which is a command only where it says so: by <c>#!</c>.</summary>
    public bool IsFile { get; init; }

    /// <summary>One variable is one root, however often it is met.</summary>
    public object Identity => (object?)Variable ?? Value!;
}
