namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>What a generated program gives a setting. The first four are for switches, the others for ports.</summary>
internal enum Given
{
    True,
    False,
    Computed,

    /// <summary>A conditional expression: computed as well, and a branch inside the assignment.</summary>
    Choice,
    Number,
    Null,
    Negative,
    ComputedPort,
}
