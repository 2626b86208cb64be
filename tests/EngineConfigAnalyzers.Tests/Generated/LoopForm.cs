namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>How a generated loop is spelled.</summary>
internal enum LoopForm
{
    While,
    For,
    Foreach,

    /// <summary>Its body runs at least once.</summary>
    Do,
}
