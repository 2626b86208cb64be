using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;
using EngineConfigAnalyzers.Reading.Words;

namespace EngineConfigAnalyzers.Rules;

/// <summary>ECA1008. The second worker fails to bind (dynamo #7366, #7046, #2842). Port 0 is a random one for each.</summary>
internal sealed class SharedMetricsPort : LaunchRule
{
    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1008",
        "Workers on one host share a metrics port",
        "DYN_SYSTEM_PORT {0} is another worker's too: the second to start cannot bind it",
        "Metrics",
        "Workers that one program starts on one host share its ports. The first that binds DYN_SYSTEM_PORT has it; the next ends with an "
        + "error, or runs without an endpoint.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => PortOf(launch)!.Location;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) => null;

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, IReadOnlyList<EngineLaunch> others, Policy policy)
    {
        if (launch.Process is not { PortSpace: { } space } process || PortOf(launch) is not { } port || NumberOf(port) is not { } number)
        {
            return null;
        }

        var isShared = process.IsRepeated || others.Any(other =>
            Equals(other.Process?.PortSpace, space) && !Equals(other.Subject, launch.Subject) && PortOf(other) is { } its && NumberOf(its) == number
            && its.Location.SourceSpan.Start < port.Location.SourceSpan.Start);
        return isShared ? new(this, launch, process.WrittenPort is { } target && process.IsRepeated == (target.Site?.Code is not null) ? [target] : [], [number]) : null;
    }

    private static SettingWrite? PortOf(EngineLaunch launch) => launch.Writes.TryGetValue(EnvironmentVariables.Port, out var port) ? port : null;

    // A variable is a text, whatever it was read from.
    private static long? NumberOf(SettingWrite port) =>
        long.TryParse(port.Value.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
