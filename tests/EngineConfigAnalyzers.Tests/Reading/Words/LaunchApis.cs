namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The packages that start processes and containers, as they are shipped; of Aspire, which is not on the feed, the signatures.</summary>
internal static class LaunchApis
{
    public static SnippetOptions CliWrap { get; } = With(typeof(CliWrap.Cli));

    public static SnippetOptions Testcontainers { get; } = With(
        typeof(DotNet.Testcontainers.Builders.ContainerBuilder),
        typeof(Docker.DotNet.Models.CreateContainerParameters),
        typeof(Microsoft.Extensions.Logging.ILogger));

    public static SnippetOptions DockerDotNet { get; } = With(typeof(Docker.DotNet.Models.CreateContainerParameters));

    public static SnippetOptions Kubernetes { get; } = With(typeof(k8s.Kubernetes));

    public static SnippetOptions Aspire { get; } = LaunchPair.Plain with
    {
        Files = new Dictionary<string, string> { ["Aspire.cs"] = AspireSignatures.Source },
    };

    private static SnippetOptions With(params Type[] types) => new() { EngineTypes = false, References = KnownReferences.With(types) };
}
