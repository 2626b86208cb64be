using System.Globalization;
using EngineConfigAnalyzers.Knowledge;
using EngineConfigAnalyzers.Launches;
using EngineConfigAnalyzers.Options;

namespace EngineConfigAnalyzers.Rules;

/// <summary>
/// ECA1007. Dynamo reads <c>DYN_SYSTEM_PORT</c> as a signed 16-bit number (dynamo <c>lib/runtime/src/config.rs</c>): a port that other
/// programs take stops a worker from starting.
/// </summary>
internal sealed class PortOutOfRange : LaunchRule
{
    private const string Variable = "DYN_SYSTEM_PORT";

    private static readonly ImmutableArray<string> SystemPorts = ["SystemPort", "DynSystemPort", Variable];

    private static readonly DiagnosticDescriptor Rule = Describe(
        "ECA1007",
        "Metrics port is out of range",
        "{0} is {1}, which is no port: it takes -1 to {2}",
        "Metrics",
        "A TCP port is at most 65535. DYN_SYSTEM_PORT is a signed 16-bit number: it ends at 32767, 0 is a random port, and -1 turns the "
        + "server off. A worker that is given another value does not start, or serves nothing.");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override bool HasFix => false;

    /// <inheritdoc/>
    public override Location PlaceOf(EngineLaunch launch) => LocationOf(WrongIn(launch)[0].Value);

    /// <inheritdoc/>
    public override Finding? Judge(EngineLaunch launch, Policy policy) =>
        WrongIn(launch) is [{ Key: var key, Value: var first }, .. var further]
            ? new(this, launch, [], [first.Name, Show(first.Value), Maximum(key)]) { FurtherLocations = [.. further.Select(pair => LocationOf(pair.Value))] }
            : null;

    private static ImmutableArray<KeyValuePair<string, SettingWrite>> WrongIn(EngineLaunch launch) => launch.Form is LaunchForm.CommandLine
        ? [.. launch.Writes.Where(pair => string.Equals(pair.Key, Variable, StringComparison.Ordinal) && IsWrong(pair.Value.Value, Maximum(pair.Key), isText: true) && pair.Value.Location.SourceTree == launch.Metrics.Location.SourceTree)]
        : launch.IsKeySet ? []
        : [.. launch.OwnWrites.Where(pair => NamesPort(pair.Key) && IsWrong(pair.Value.Value, Maximum(pair.Key), IsText(launch, pair.Key)) && !IsMark(launch, pair.Value.Value))];

    // A default that is nobody's port may be a mark that none was given.
    private static bool IsMark(EngineLaunch launch, SettingValue value) => launch.Form is LaunchForm.Declaration && value.Number is < 0 or > ushort.MaxValue;

    private static bool IsWrong(SettingValue value, long maximum, bool isText) => value switch
    {
        { Kind: SettingValueKind.Number, Number: var number } => number > maximum || number < -1,
        { Text: { } text } when isText => text.Trim() is { Length: > 0 } port && port.IndexOfAny(['$', '{', '%', '<']) < 0
            && (!long.TryParse(port, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number > maximum || number < -1),
        _ => false,
    };

    // An enum member is read as a text too, and is a number all the same.
    private static bool IsText(EngineLaunch launch, string key) =>
        launch.Endpoints.Any(endpoint => string.Equals(endpoint.Key, key, StringComparison.Ordinal) && endpoint.Type.SpecialType is SpecialType.System_String);

    private static bool NamesPort(string key) => Settings.TryFind(key) is null && SettingSpelling.Words(key) is [.., "port"];

    private static long Maximum(string key) => SystemPorts.Contains(key, StringComparer.Ordinal) ? short.MaxValue : ushort.MaxValue;

    private static Location LocationOf(SettingWrite write) => write.ValueLocation ?? write.Location;

    private static string Show(SettingValue value) => value.Text is { } text ? $"'{text}'" : value.Number.ToString(CultureInfo.InvariantCulture);
}
