using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1011. Where every scheduler is attention-TP rank 0, all of them report already (sglang <c>srt/layers/dp_attention.py</c>:
/// <c>attn_tp_rank = tp_rank mod attn_tp_size</c>). Hidden: the flag does no harm, and the topology may change.
/// </summary>
internal sealed class PointlessAllSchedulers : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1011",
        DiagnosticSeverity.Hidden,
        "Metrics for all schedulers change nothing here",
        "{0} changes nothing: every scheduler is attention-TP rank 0, and reports already",
        "Metrics",
        "The flag lets schedulers other than attention-TP rank 0 report. With an attention-TP size of 1 (one tensor-parallel rank, or "
        + "data-parallel attention over all of them) there are no others.",
        WellKnownDiagnosticTags.Unnecessary);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => FlagsOf(launch)[0].Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => Judge(launch, [], policy);

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy) =>
        IsInVain(launch) && FlagsOf(launch) is [var first, .. var further] all && others.All(other => IsInVain(other) || !other.OwnWrites.Any(write => all.Any(flag => flag.Location == write.Value.Location)))
            ? new(this, launch, [], [first.Name]) { Needless = all, FurtherLocations = [.. further.Select(write => write.Location)] }
            : null;

    private static bool IsInVain(EngineLaunch launch) =>
        launch is { IsCertain: true, IsOpen: false, IsHandedOn: false, IsSchedulerless: false, Form: LaunchForm.Instance or LaunchForm.CommandLine, ReachableThrough: [] }
        && launch.Metrics.Value.MayBeOn && TurnedOn.IsPointless(launch);

    private static ImmutableArray<SettingWrite> FlagsOf(EngineLaunch launch) =>
        [.. launch.OwnWrites.Where(pair => pair.Value.Value.Kind is SettingValueKind.On && Settings.TryFind(pair.Key) == Settings.EnableMetricsForAllSchedulers).Select(pair => pair.Value)];
}
