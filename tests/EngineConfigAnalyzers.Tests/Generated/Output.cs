namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>How the configurations of a generated program leave its method.</summary>
internal enum Output
{
    Array,
    Tuple,

    /// <summary>Into a list that was given.</summary>
    List,
}
