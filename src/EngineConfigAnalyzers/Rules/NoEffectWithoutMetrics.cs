using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1003. Collectors are made only where <c>enable_metrics</c> is on (sglang <c>srt/managers/scheduler_metrics_mixin.py</c>,
/// <c>srt/managers/tokenizer_manager.py</c>); what refines them is read nowhere else.
/// </summary>
internal sealed class NoEffectWithoutMetrics : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1003",
        "Setting has no effect without EnableMetrics",
        "{0} has no effect while {1} is off",
        "Metrics",
        "The all-schedulers flag, MFU metrics, bucket and label settings refine metrics that only enable_metrics turns on; nothing else does, "
        + "and none of them implies it. The engine starts without a complaint and records nothing.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => SettingsOf(launch)[0].Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => Judge(launch, [], policy);

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy)
    {
        if (SettingsOf(launch) is not [var first, .. var further] all)
        {
            return null;
        }

        // Without them an endpoint would serve nothing of the engine, which is said elsewhere. A launch whose partner is on is to be
        // turned on, once that leaves nobody behind.
        var missing = TurnedOn.MissingIn(launch, others, policy);
        var isKept = !EndpointWithoutMetrics.EndpointsOf(launch).IsEmpty || missing.IsEmpty && PairDisagrees.PartnerOf(launch, others) is not null;
        return new(this, launch, missing, [first.Name, launch.Switch?.Name ?? Settings.EnableMetrics.MemberName])
        {
            Needless = isKept ? [] : all,
            FurtherLocations = [.. further.Select(write => write.Location)],
        };
    }

    /// <summary>The settings of a launch that have no effect.</summary>
    public static ImmutableArray<SettingWrite> SettingsOf(EngineLaunch launch) =>
        TurnedOn.IsSurelyOff(launch) && !(launch.IsKeySet && IsFragment(launch))
            ? [.. launch.OwnWrites.Where(pair => Settings.TryFind(pair.Key) is { } setting && IsGiven(setting, pair.Value.Value, launch)).Select(pair => pair.Value)]
            : [];

    private static bool IsGiven(Setting setting, SettingValue value, EngineLaunch launch) => setting.Kind switch
    {
        SettingKind.AllSchedulersSwitch => value.Kind is SettingValueKind.On,
        SettingKind.MetricsDetail when setting == Settings.EnableMfuMetrics => value.Kind is SettingValueKind.On,

        // Among keys a text may also tell what the key means, or what flag it is.
        SettingKind.MetricsDetail => value.IsKnown && !(launch.IsKeySet && value.Text is { } text && text.Any(char.IsLetter)),
        _ => false,
    };

    // Keys that are all about metrics may be merged into a launch's own; one that says what is launched, or that metrics are off, is one.
    private static bool IsFragment(EngineLaunch launch) =>
        launch.Writes.All(pair => Settings.TryFind(pair.Key) is { Kind: SettingKind.AllSchedulersSwitch or SettingKind.MetricsDetail } || pair.Value.Location == Location.None);
}
