namespace EngineConfigAnalyzers.CommandLines;

/// <summary>What a piece of a shell line does.</summary>
internal enum ShellTokenKind
{
    /// <summary>A word of a command.</summary>
    Word,

    /// <summary>Ends a command: <c>&amp;&amp;</c>, <c>||</c>, <c>;</c>, <c>|</c>, <c>&amp;</c> or a line break.</summary>
    Separator,

    /// <summary>Begins a subshell.</summary>
    Open,

    /// <summary>Ends a subshell.</summary>
    Close,
}
