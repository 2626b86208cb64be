namespace EngineConfigAnalyzers.Launches;

/// <summary>What kind of code states a launch.</summary>
internal enum LaunchForm
{
    /// <summary>A creation, call or attribute: one engine.</summary>
    Instance,

    /// <summary>A declared default: every engine that does not say otherwise. It says nothing of endpoints, which each instance has of its own.</summary>
    Declaration,
}
