namespace EngineConfigAnalyzers.Reading.Words;

/// <summary>By which API a launch is made; it decides where its environment is written.</summary>
internal enum LaunchHost
{
    /// <summary><c>ProcessStartInfo</c>, by itself or in a <c>Process</c>.</summary>
    Process,

    /// <summary><c>Process.Start(file, arguments)</c>, which has no environment to write.</summary>
    ProcessCall,

    /// <summary>A command of CliWrap.</summary>
    CliWrap,

    /// <summary>A container of Testcontainers.</summary>
    Testcontainers,

    /// <summary>A container of Docker.DotNet.</summary>
    DockerDotNet,

    /// <summary>A container of KubernetesClient.</summary>
    Kubernetes,

    /// <summary>A resource of .NET Aspire.</summary>
    Aspire,
}
