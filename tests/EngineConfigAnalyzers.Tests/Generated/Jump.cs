namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>What leaves a sequence of steps before its end.</summary>
internal enum Jump
{
    /// <summary>Returns the configurations as they are.</summary>
    Return,
    Break,
    Continue,
    Throw,
}
