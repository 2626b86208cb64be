namespace EngineConfigAnalyzers.Launches;

/// <summary>What kind of code states a launch.</summary>
internal enum LaunchForm
{
    /// <summary>An instance, however many statements fill it, a call or an attribute: one engine.</summary>
    Instance,

    /// <summary>A declared default: every engine that does not say otherwise. Of endpoints, which each instance has of its own, it says what a default gives them.</summary>
    Declaration,

    /// <summary>A constructor of the configuration itself: every engine that is made with it, each with an endpoint of its own.</summary>
    Constructor,

    /// <summary>The words of a command line, and the environment it runs in.</summary>
    CommandLine,
}
