namespace EngineConfigAnalyzers.Tests.Generated;

/// <summary><c>new EngineConfig { … }</c>.</summary>
internal sealed record Creation(Write[] Writes);
