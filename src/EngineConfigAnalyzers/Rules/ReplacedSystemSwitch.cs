using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading.Words;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1005. Dynamo 0.7 (November 2025) reads <c>DYN_SYSTEM_PORT</c> alone, -1 by default, and warns of the old switch
/// (dynamo <c>lib/runtime/src/config.rs</c>, #4197).
/// </summary>
internal sealed class ReplacedSystemSwitch : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1005",
        "DYN_SYSTEM_ENABLED no longer enables the endpoint",
        "DYN_SYSTEM_ENABLED is ignored since Dynamo 0.7 and DYN_SYSTEM_PORT is not set: nothing serves /metrics",
        "Metrics",
        "Until Dynamo 0.6 DYN_SYSTEM_ENABLED turned the system status server on, on a default port. Since 0.7 the server starts where "
        + "DYN_SYSTEM_PORT is 0 or more and nowhere else; the old switch brings a warning in the log.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => launch.Writes[EnvironmentVariables.Enabled].Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => Speaks(launch)
        ? new(this, launch, launch.Process?.ReplacedSwitch is { } port ? [port] : [], [])
        : null;

    /// <summary>True where it has something to say, and so takes the place of ECA1002.</summary>
    public static bool Speaks(EngineLaunch launch) =>
        launch is { Form: LaunchForm.CommandLine, IsOpen: false, Endpoints: not [] }
        && launch.Writes.TryGetValue(EnvironmentVariables.Enabled, out var enabled) && IsTrue(enabled.Value) && enabled.Location.SourceTree == launch.Metrics.Location.SourceTree
        && !(launch.Writes.TryGetValue(EnvironmentVariables.Port, out var port) && port.Value.Kind is not SettingValueKind.Absent && port.Value.Text is not "");

    private static bool IsTrue(SettingValue value) => value.Kind is SettingValueKind.On || value.Text?.Trim().ToUpperInvariant() is "TRUE" or "1" or "YES" or "ON";
}
