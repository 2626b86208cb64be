namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// Member names by which typed configurations state where <c>/metrics</c> is served. From a survey of public C#;
/// <c>MetricsPath</c> alone is no endpoint: a path needs a listener.
/// </summary>
internal static class EndpointMembers
{
    /// <summary>The names, the one to write first where a type has several in front.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "MetricsPort", "MetricsEndpoint", "MetricsUrl", "MetricsUri", "MetricsAddress",
        "PrometheusPort", "PrometheusEndpoint", "SystemPort", "DynSystemPort",
    ];

    /// <summary>Position of a member or parameter name in <see cref="Names"/>, then in <paramref name="further"/>; -1 when it is no endpoint.</summary>
    public static int Rank(string name, ImmutableArray<string> further)
    {
        var rank = IndexOf(Names, name);
        return rank >= 0 ? rank : IndexOf(further, name) is var extra and >= 0 ? Names.Length + extra : -1;
    }

    private static int IndexOf(ImmutableArray<string> names, string name)
    {
        for (var i = 0; i < names.Length; i++)
        {
            // Only the first letter's case may differ: MetricsPort, metricsPort.
            if (names[i].Length == name.Length && char.ToUpperInvariant(names[i][0]) == char.ToUpperInvariant(name[0])
                && string.CompareOrdinal(names[i], 1, name, 1, name.Length - 1) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
