using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1012. A disaggregated pair serves one request in two processes, each with collectors of its own (sglang labels
/// <c>engine_type</c>): with one of them off, half of every request is missing.
/// </summary>
internal sealed class PairDisagrees : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1012",
        "Prefill and decode workers disagree on metrics",
        "Metrics are on for the {0} worker and off for this {1} worker",
        "Metrics",
        "A prefill worker and a decode worker that start together serve the same requests, and each records its own part. With metrics on "
        + "for one only, queues, transfers and throughput of the other are missing from every panel.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => launch.Metrics.Value.Kind is SettingValueKind.Off ? launch.Metrics.Location : launch.Start;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => null;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy) =>
        PartnerOf(launch, others) is { Role: { } partner }
            ? new(this, launch, TurnedOn.MissingIn(launch, others, policy), [Show(partner), Show(launch.Role!.Value)])
            : null;

    /// <summary>The other half of the launch's pair where that is on, whichever path is taken, and the launch is off; null for every other launch.</summary>
    public static EngineLaunch? PartnerOf(EngineLaunch launch, IReadOnlyList<EngineLaunch> others) =>
        TurnedOn.IsSurelyOff(launch) && launch.Role is { } role && launch.Block is { } block
            ? others.FirstOrDefault(other => other.Block == block && other.Role is { } its && its != role && other is { IsOnEverywhere: true, IsSchedulerless: false })
            : null;

    private static string Show(DisaggregationRole role) => role is DisaggregationRole.Prefill ? "prefill" : "decode";
}
