namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary>The settings that generated programs write.</summary>
internal enum Field
{
    Metrics,
    AllSchedulers,
    Port,
}
