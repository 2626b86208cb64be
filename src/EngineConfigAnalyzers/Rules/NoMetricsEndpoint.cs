using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1002. The switch alone serves nothing: a Dynamo worker serves <c>/metrics</c> only where <c>DYN_SYSTEM_PORT</c> is 0 or more
/// (dynamo <c>lib/runtime/src/config.rs</c>, default -1 since 0.7), an embedded engine only through its host.
/// </summary>
internal sealed class NoMetricsEndpoint : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1002",
        "Engine metrics have no endpoint",
        "{0} is set but {1}: set {2}, or nothing serves /metrics",
        "Metrics",
        "Turning engine metrics on records them; it does not serve them. Without an endpoint of its own the launch has no /metrics for "
        + "Prometheus to scrape. Where something outside the code provides the endpoint, set engine_config.metrics_endpoint = external.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy)
    {
        if (policy.EndpointIsExternal || ReplacedSystemSwitch.Speaks(launch) || launch.HasFixedEndpoint || launch.Form is not (LaunchForm.Instance or LaunchForm.CommandLine)
            || !launch.Metrics.Value.MayBeOn || launch.Endpoints is not [var missing, ..]
            || launch.Endpoints.Any(launch.IsOpenFor)
            || launch.Endpoints.Any(endpoint => launch.Writes.TryGetValue(endpoint.Key, out var write) && (write.Value.IsEndpoint || write.Value.IsImpossiblePort)))
        {
            return null;
        }

        // An endpoint that is there but empty is the one to fill.
        missing = launch.Endpoints.FirstOrDefault(endpoint => launch.Writes.ContainsKey(endpoint.Key)) ?? missing;
        return new(this, launch, [missing], [launch.Metrics.Name, launch.Form is LaunchForm.CommandLine ? $"{missing.Name} is not set for this process" : "no metrics endpoint is", missing.Name]);
    }
}
