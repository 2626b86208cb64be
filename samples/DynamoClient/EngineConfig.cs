namespace DynamoClient;

/// <summary>The arguments of one SGLang engine, under the names the engine gives them.</summary>
internal sealed record EngineConfig
{
    public required string ModelPath { get; init; }

    public string? ServedModelName { get; init; }

    public int TpSize { get; init; } = 1;

    public int? DpSize { get; init; }

    public double? MemFractionStatic { get; init; }

    public DisaggregationMode DisaggregationMode { get; init; }

    public string? DisaggregationTransferBackend { get; init; }

    public bool EnableMetrics { get; init; }

    public bool EnableMetricsForAllSchedulers { get; init; }

    /// <summary>The port of the worker's system status server, which serves <c>/metrics</c>; without one it stays off.</summary>
    public int? MetricsPort { get; init; }
}
