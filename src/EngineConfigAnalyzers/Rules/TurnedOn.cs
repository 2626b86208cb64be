using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>What it takes to turn on the metrics of an idle launch: the switch, and what the other rules would then ask for.</summary>
internal static class TurnedOn
{
    private static readonly ImmutableArray<LaunchRule> Others = [new OnlyRankZeroReports(), new NoMetricsEndpoint()];

    /// <summary>
    /// The targets to write; empty where no one place would do, or where turning this launch on would bring a finding that no
    /// writing here can prevent.
    /// </summary>
    public static ImmutableArray<SettingTarget> MissingIn(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy)
    {
        if (launch.Switch is not { } metrics || IsPointless(launch) || LeavesPartnerBehind(launch, others))
        {
            return [];
        }

        var on = launch with { Metrics = launch.Metrics with { Value = SettingValue.On } };
        // A switch that is given `false` is dropped before it is written to be on.
        var dropped = launch.Process?.StrayValues.Where(stray => stray.IsOff && string.Equals(stray.Name, metrics.Name, StringComparison.Ordinal)).Select(stray => stray.Target) ?? [];
        return [.. dropped, metrics, .. Others.SelectMany(rule => rule.Judge(on, policy)?.Missing ?? [])];
    }

    /// <summary>True where nothing is known that turns the launch's metrics on, or goes on with what it says.</summary>
    public static bool IsSurelyOff(EngineLaunch launch) =>
        launch is { IsIdle: true, IsCertain: true, IsOpen: false, IsSchedulerless: false, Form: LaunchForm.Instance or LaunchForm.CommandLine }
        && !(launch.Switch is { } metrics ? launch.IsOpenFor(metrics) : launch.IsHandedOn);

    /// <summary>True where the all-schedulers flag is on and changes nothing.</summary>
    public static bool IsPointless(EngineLaunch launch) =>
        launch[Settings.EnableMetricsForAllSchedulers].Kind is SettingValueKind.On && launch.Topology.AttnTpSize is 1;

    // The other half of a disaggregated pair, off as this one is.
    private static bool LeavesPartnerBehind(EngineLaunch launch, IReadOnlyList<EngineLaunch> others) =>
        launch.Role is { } role && launch.Block is { } block
        && others.Any(other => other.Block == block && other.Role is { } its && its != role && IsSurelyOff(other))
        && !others.Any(other => other.Block == block && other.Role == role && other.Metrics.Value.Kind is SettingValueKind.On);
}
