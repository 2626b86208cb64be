internal sealed class WorkerConfig
{
    public string ModelPath { get; set; } = "";
    public string? DisaggregationMode { get; set; }
    public int TpSize { get; set; }
    public bool EnableMetrics { get; set; }
    public bool EnableMetricsForAllSchedulers { get; set; }
    public bool EnableMfuMetrics { get; set; }
    public int? MetricsPort { get; set; }
}

internal sealed record WorkerRecord(string ModelPath, int TpSize, bool EnableMetrics = false, bool EnableMetricsForAllSchedulers = false, int? MetricsPort = null);

internal sealed class WorkerBuilder
{
    private readonly WorkerConfig _config = new();

    public WorkerBuilder WithTpSize(int size) { _config.TpSize = size; return this; }

    public WorkerBuilder WithMetrics(bool on = true) { _config.EnableMetrics = on; return this; }

    public WorkerBuilder WithMetricsForAllSchedulers(bool on = true) { _config.EnableMetricsForAllSchedulers = on; return this; }

    public WorkerBuilder WithMetricsPort(int port) { _config.MetricsPort = port; return this; }

    public WorkerConfig Build() => _config;
}

internal static class Configurations
{
    public static IEnumerable<WorkerConfig> Pair(string model) =>
    [
        new WorkerConfig { ModelPath = model, DisaggregationMode = "prefill", TpSize = 8, EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9092 },
        new WorkerConfig
        {
            ModelPath = model,
            DisaggregationMode = "decode",
            TpSize = 8,
            EnableMfuMetrics = true, // as measured in May
            EnableMetrics = true,
            EnableMetricsForAllSchedulers = true,
            MetricsPort = 9090,
        },
    ];

    public static WorkerConfig Statements(string model, bool traced)
    {
        var config = new WorkerConfig { ModelPath = model };
        config.EnableMetrics = true;
        config.EnableMetricsForAllSchedulers = true;
        config.TpSize = 8;
        config.MetricsPort = 9093;
        if (traced)
        {
            config.EnableMfuMetrics = true;
        }

        return config;
    }

    public static WorkerConfig Off(string model)
    {
        var config = new WorkerConfig { ModelPath = model };
        config.EnableMetrics = true;
        config.EnableMetricsForAllSchedulers = true;
        config.MetricsPort = 9094;
        return config;
    }

    public static WorkerConfig Idle(string model) => new() { ModelPath = model, TpSize = 8, MetricsPort = 9091, EnableMetrics = true, EnableMetricsForAllSchedulers = true };

    public static WorkerRecord Record(string model) => new(model, 8, EnableMetrics: true, EnableMetricsForAllSchedulers: true, MetricsPort: 9095);

    public static WorkerRecord Copy(WorkerRecord worker) => new WorkerRecord("m", 8) with { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9096 };

    public static WorkerConfig Built() => new WorkerBuilder()
        .WithTpSize(8)
        .WithMetrics()
        .WithMetricsForAllSchedulers()
        .WithMetricsPort(9097)
        .Build();

    public static WorkerConfig OneRank(string model) => new()
    {
        ModelPath = model,
        TpSize = 1, // a small model
        EnableMetrics = true,
        MetricsPort = 9099,
    };

    public static Dictionary<string, object> Keys() => new()
    {
        ["mem_fraction_static"] = 0.8,
        ["tp_size"] = 8,
        ["enable_metrics"] = true,
        ["enable_metrics_for_all_schedulers"] = true,
    };
}
