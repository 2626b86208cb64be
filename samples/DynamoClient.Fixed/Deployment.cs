namespace DynamoClient;

/// <summary>A disaggregated deployment: prefill workers read the prompts, decode workers write the answers.</summary>
internal sealed record Deployment
{
    public required IReadOnlyList<WorkerSpec> Prefill { get; init; }

    public required IReadOnlyList<WorkerSpec> Decode { get; init; }

    public IEnumerable<WorkerSpec> Workers => [.. Prefill, .. Decode];

    public static Deployment OnOneNode(string modelPath) => new()
    {
        Prefill =
        [
            new()
            {
                Name = "prefill-0",
                VisibleDevices = "0,1,2,3",
                Engine = new()
                {
                    ModelPath = modelPath,
                    TpSize = 4,
                    MemFractionStatic = 0.8,
                    DisaggregationMode = DisaggregationMode.Prefill,
                    DisaggregationTransferBackend = "nixl",
                    EnableMetrics = true,
                    EnableMetricsForAllSchedulers = true,
                    MetricsPort = 9090,
                },
            },
        ],
        Decode =
        [
            new()
            {
                Name = "decode-0",
                VisibleDevices = "4,5,6,7",
                Engine = new()
                {
                    ModelPath = modelPath,
                    TpSize = 4,
                    MemFractionStatic = 0.85,
                    DisaggregationMode = DisaggregationMode.Decode,
                    DisaggregationTransferBackend = "nixl",
                    EnableMetrics = true,
                    EnableMetricsForAllSchedulers = true,
                    MetricsPort = 9091,
                },
            },
        ],
    };
}
