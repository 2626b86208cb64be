namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>What a place does to a variable.</summary>
internal enum VariableWriteKind
{
    /// <summary>It gives it a value.</summary>
    Value,

    /// <summary>It appends, as <c>+=</c> does.</summary>
    Appended,

    /// <summary>It names it: a call on it, an argument, a look.</summary>
    Use,

    /// <summary>The value comes from elsewhere.</summary>
    Unknown,
}
