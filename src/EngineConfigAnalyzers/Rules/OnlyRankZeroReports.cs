using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1001. Scheduler gauges are written iff <c>enable_metrics and (attn_tp_rank == 0 or enable_metrics_for_all_schedulers)</c>
/// (sglang <c>srt/managers/scheduler_metrics_mixin.py</c>, 2026 <c>srt/observability/metrics_collector.py</c>).
/// </summary>
internal sealed class OnlyRankZeroReports : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1001",
        "Only scheduler rank 0 reports metrics",
        "{0} is set but {1} is not: only attention-TP rank 0{2} reports scheduler metrics",
        "Metrics",
        "With engine metrics on, schedulers other than attention-TP rank 0 record their gauges (queue depth, running requests, "
        + "cache hit rate, throughput) only when metrics for all schedulers are on as well. Without that flag dashboards show one rank of each "
        + "attention-TP group, and a node without such a rank shows nothing.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => (launch.TakenFlag ?? launch.Metrics).Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy)
    {
        if (launch.IsSchedulerless || !launch.Metrics.Value.MayBeOn
            || launch.AllSchedulers is not { } missing || launch.IsOpenFor(missing) || launch[Settings.EnableMetricsForAllSchedulers].MayBeOn)
        {
            return null;
        }

        var topology = launch.Topology;
        var asked = policy.SchedulerMetrics switch
        {
            SchedulerMetricsPolicy.RankZero => false,
            SchedulerMetricsPolicy.EveryNode => topology.LeavesANodeSilent,
            _ => true,
        };
        if (!asked || topology.AttnTpSize is 1 || topology.HasContextParallelAttention)
        {
            return null;
        }

        var ranks = topology.AttnTpSize is { } size ? FormattableString.Invariant($" of {size}") : "";
        return new(this, launch, [missing], [launch.Metrics.Name, missing.Name, ranks]);
    }
}
