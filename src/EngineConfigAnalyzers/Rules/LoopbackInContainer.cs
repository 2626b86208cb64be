using EngineConfigAnalyzers.CommandLines;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>ECA1009. The server binds <c>127.0.0.1</c> by default (sglang <c>srt/server_args.py</c>); a container's loopback is its own.</summary>
internal sealed class LoopbackInContainer : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1009",
        "Metrics are bound to loopback inside a container",
        "{0} is set but the server listens on {1} inside its container: nothing outside reaches /metrics",
        "Metrics",
        "sglang.launch_server serves /metrics on its own host and port, and its host is 127.0.0.1 unless --host says otherwise. Inside a "
        + "container that address is the container's own: published ports, scrapes and probes find nothing.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy)
    {
        if (launch is not { IsOpen: false, IsIdle: false, IsSchedulerless: false, Process: { IsContainer: true, SharesHostNetwork: false, Engine: EngineKind.SglangServer } process } || !launch.Metrics.Value.MayBeOn)
        {
            return null;
        }

        var host = launch.Writes.TryGetValue("host", out var written) ? written.Value : SettingValue.Absent;
        var listens = host.Kind is SettingValueKind.Absent ? "127.0.0.1" : host.Text;
        return listens is "127.0.0.1" or "localhost" or "::1"
            ? new(this, launch, process.HostTarget is { } target ? [target] : [], [launch.Metrics.Name, listens])
            : null;
    }
}
