using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1004. Dynamo's status server answers on <c>DYN_SYSTEM_PORT</c> whatever the engine records (dynamo <c>lib/runtime/src/config.rs</c>);
/// <c>sglang:</c> series pass through it only where <c>enable_metrics</c> is on (dynamo PR #3539). Information only: an endpoint
/// may be meant for the runtime's own series.
/// </summary>
internal sealed class EndpointWithoutMetrics : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1004",
        DiagnosticSeverity.Info,
        "Metrics endpoint serves no engine metrics",
        "{0} is set but {1} is off: the endpoint serves no series of the engine",
        "Metrics",
        "An endpoint serves what is recorded. With engine metrics off the scrape succeeds and brings the runtime's own series at most: "
        + "every panel that reads the engine's stays empty, and no alert on the scrape fires.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => EndpointsOf(launch)[0].Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => Judge(launch, [], policy);

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy) =>
        TurnedOn.IsSurelyOff(launch) && EndpointsOf(launch) is [var first, ..] && NoEffectWithoutMetrics.SettingsOf(launch).IsEmpty
            ? new(this, launch, TurnedOn.MissingIn(launch, others, policy), [first.Name, launch.Switch?.Name ?? Settings.EnableMetrics.MemberName])
            : null;

    /// <summary>The endpoints that a launch surely sets, in code; a computed one may be none.</summary>
    public static ImmutableArray<SettingWrite> EndpointsOf(EngineLaunch launch) =>
        launch.IsKeySet ? [] : [.. launch.OwnWrites.Where(pair => Settings.TryFind(pair.Key) is null && pair.Value.Value is { IsKnown: true, IsEndpoint: true }).Select(pair => pair.Value)];
}
