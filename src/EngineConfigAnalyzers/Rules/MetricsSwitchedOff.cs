using System.Globalization;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading.Words;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1013. Dynamo's TensorRT-LLM worker records nothing by default (dynamo <c>components/src/dynamo/trtllm/backend_args.py</c>); its status
/// server answers on <c>DYN_SYSTEM_PORT</c> all the same (<c>lib/runtime/src/config.rs</c>). Information only: an endpoint may be meant
/// for the runtime's own series.
/// </summary>
internal sealed class MetricsSwitchedOff : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1013",
        DiagnosticSeverity.Info,
        "Engine metrics are switched off",
        "{0} is set but {1} is not: the endpoint serves no series of TensorRT-LLM",
        "Metrics",
        "A TensorRT-LLM worker of Dynamo records engine metrics only where it is told to publish them. Without that the scrape succeeds and "
        + "brings the runtime's own series at most: every panel that reads the engine's stays empty, and no alert on the scrape fires.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override bool IsAbout(EngineLaunch launch) => !launch.IsSglang;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => PortOf(launch)!.Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => Judge(launch, [launch], policy);

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy)
    {
        if (PortOf(launch) is not { } port)
        {
            return null;
        }

        // One environment of several workers is one finding: each of them is to be told.
        var sharing = others.Where(other => PortOf(other)?.Location == port.Location).Select(other => other.Switch).ToList();
        return new(this, launch, sharing.Contains(null) ? [] : [.. sharing.OfType<SettingTarget>()], [port.Name, TrtllmSettings.PublishMetrics.Flags[0]]);
    }

    // A port that is surely served: a random one for 0, none above what Dynamo can read.
    private static SettingWrite? PortOf(EngineLaunch launch) =>
        launch is { IsIdle: true, IsCertain: true, IsOpen: false } && launch.Writes.TryGetValue(EnvironmentVariables.Port, out var port)
        && port.Location.SourceTree == launch.Metrics.Location.SourceTree && port.Value.Text is { } text
        && short.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? port
            : null;
}
