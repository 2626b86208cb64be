using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>ECA1006. The switches are <c>store_true</c> (sglang <c>srt/arg_groups/arg_utils.py</c>): argparse refuses a value, and there is no <c>--no-</c> form.</summary>
internal sealed class SwitchGivenValue : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1006",
        "Switch is given a value",
        "{0} takes no value: the engine refuses to start",
        "Metrics",
        "SGLang's switches stand alone. With a value the engine ends at once: argparse reports an ignored explicit argument for "
        + "--switch=value, and an unrecognized argument for a value that stands behind the switch. To leave a switch off, leave it out.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => launch.Process!.StrayValues[0].Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) =>
        launch.Process is { StrayValues: [var first, .. var further] }
            ? new(this, launch, [first.Target, .. further.Select(stray => stray.Target)], [first.Name]) { FurtherLocations = [.. further.Select(stray => stray.Location)] }
            : null;
}
