using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EngineConfigAnalyzers.Options;

/// <summary>The <c>.editorconfig</c> keys, typed. A value that cannot be parsed leaves the default in force.</summary>
/// <param name="SchedulerMetrics">What ECA1001 asks for.</param>
/// <param name="EndpointIsExternal">True where something outside the code provides the endpoint: ECA1002 never reports.</param>
/// <param name="FirstPort">The first port a fix writes, 1 to 65535.</param>
/// <param name="EngineTypes">Full names of further engine configurations, normalized.</param>
/// <param name="ExcludedTypes">Full names of types that are never one, normalized.</param>
/// <param name="EndpointMembers">Further member names that count as a metrics endpoint.</param>
internal sealed record Policy(
    SchedulerMetricsPolicy SchedulerMetrics,
    bool EndpointIsExternal,
    int FirstPort,
    ImmutableArray<string> EngineTypes,
    ImmutableArray<string> ExcludedTypes,
    ImmutableArray<string> EndpointMembers)
{
    public const string SchedulerMetricsKey = "engine_config.scheduler_metrics";
    public const string MetricsEndpointKey = "engine_config.metrics_endpoint";
    public const string MetricsPortKey = "engine_config.metrics_port";
    public const string EngineTypesKey = "engine_config.engine_types";
    public const string ExcludedTypesKey = "engine_config.excluded_types";
    public const string EndpointMembersKey = "engine_config.endpoint_members";

    /// <summary>Reads the keys; <paramref name="unknown"/>, where given, hears of every value that cannot be parsed.</summary>
    public static Policy Read(AnalyzerConfigOptions options, Action<UnknownPolicyValue>? unknown = null)
    {
        return new(
            Choice(SchedulerMetricsKey, SchedulerMetricsPolicy.AllRanks,
                ("all_ranks", SchedulerMetricsPolicy.AllRanks), ("every_node", SchedulerMetricsPolicy.EveryNode), ("rank_zero", SchedulerMetricsPolicy.RankZero)),
            Choice(MetricsEndpointKey, false, ("required", false), ("external", true)),
            Port(),
            List(EngineTypesKey, NormalizeTypeName),
            List(ExcludedTypesKey, NormalizeTypeName),
            List(EndpointMembersKey, name => name));

        T Choice<T>(string key, T fallback, params (string Word, T Value)[] choices)
        {
            if (Value(key) is not { } text)
            {
                return fallback;
            }

            foreach (var (word, value) in choices)
            {
                if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            unknown?.Invoke(new(key, text, string.Join(", ", choices.Select(choice => choice.Word))));
            return fallback;
        }

        int Port()
        {
            const int Default = 9090;
            if (Value(MetricsPortKey) is not { } text)
            {
                return Default;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535)
            {
                return port;
            }

            unknown?.Invoke(new(MetricsPortKey, text, "a port from 1 to 65535"));
            return Default;
        }

        ImmutableArray<string> List(string key, Func<string, string> normalize) =>
            Value(key) is { } text
                ? [.. text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).Select(normalize)]
                : [];

        string? Value(string key) =>
            options.TryGetValue(key, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    /// <summary>The name by which a type is compared with the lists: dots for nesting, arity instead of type arguments.</summary>
    public static string NameOf(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "." + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    // `Contoso.Outer+Inner` and `Contoso.Outer.Inner` are the same type; `Options<T>` is `Options`1`.
    private static string NormalizeTypeName(string name)
    {
        name = name.Replace('+', '.');
        var open = name.IndexOf('<');
        return open < 0 ? name : name.Substring(0, open) + "`" + (name.Count(c => c == ',') + 1).ToString(CultureInfo.InvariantCulture);
    }
}
