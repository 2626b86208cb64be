namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// How builders call the methods that write a setting: <c>EnableMetrics()</c>, <c>WithMetrics()</c>,
/// <c>WithMetricsPort(9090)</c>, <c>UseTpSize(8)</c>.
/// </summary>
internal static class BuilderMethods
{
    /// <summary>The prefix by which a builder names the switch without its verb.</summary>
    public const string PreferredPrefix = "With";

    private static readonly ImmutableArray<string> Prefixes = [PreferredPrefix, "Use", "Add", "Set"];

    /// <summary>The setting name or endpoint member name that a method of this name writes; null when it writes none.</summary>
    public static string? KeyOf(string method, ImmutableArray<string> furtherEndpoints)
    {
        foreach (var prefix in Prefixes)
        {
            if (!method.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = method.Substring(prefix.Length);

            // `WithMetrics` leaves out the verb that the switch has; `Metrics` alone would say nothing.
            var key = MemberKey(rest, furtherEndpoints) ?? (rest.StartsWith("Metrics", StringComparison.Ordinal) ? Settings.TryFind("Enable" + rest)?.Name : null);
            if (key is not null)
            {
                return key;
            }
        }

        return MemberKey(method, furtherEndpoints);
    }

    private static string? MemberKey(string name, ImmutableArray<string> furtherEndpoints) =>
        name.Length == 0 || char.IsLower(name[0]) ? null
        : Settings.TryFind(name)?.Name ?? (EndpointMembers.Rank(name, furtherEndpoints) >= 0 ? SettingSpelling.ToPascal(name) : null);
}
