namespace EngineConfigAnalyzers.CommandLines;

/// <summary>A piece of a shell line; redirections and comments are none.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The word, where it is one.</param>
/// <param name="IsAssignment">True for <c>K=V</c> with an unquoted name: before a command it sets a variable.</param>
internal sealed record ShellToken(ShellTokenKind Kind, CommandWord? Word = null, bool IsAssignment = false)
{
    /// <summary>The characters of a separator; empty for a word or a bracket.</summary>
    public string Sign { get; init; } = "";
}
