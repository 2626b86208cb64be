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
        new WorkerConfig { ModelPath = model, DisaggregationMode = "prefill", TpSize = 8, {|ECA1001:{|ECA1002:EnableMetrics|}|} = true },
        {|ECA1012:new|} WorkerConfig
        {
            ModelPath = model,
            DisaggregationMode = "decode",
            TpSize = 8,
            {|ECA1003:EnableMfuMetrics|} = true, // as measured in May
            MetricsPort = 9090,
        },
    ];

    public static WorkerConfig Statements(string model, bool traced)
    {
        var config = new WorkerConfig { ModelPath = model };
        config.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true;
        config.TpSize = 8;
        config.MetricsPort = null;
        if (traced)
        {
            config.EnableMfuMetrics = true;
        }

        return config;
    }

    public static WorkerConfig Off(string model)
    {
        var config = new WorkerConfig { ModelPath = model };
        config.EnableMetrics = false;
        config.{|ECA1003:EnableMetricsForAllSchedulers|} = true;
        return config;
    }

    public static WorkerConfig Idle(string model) => new() { ModelPath = model, TpSize = 8, {|ECA1004:MetricsPort|} = 9091 };

    public static WorkerRecord Record(string model) => new(model, 8, {|ECA1001:{|ECA1002:EnableMetrics|}|}: true);

    public static WorkerRecord Copy(WorkerRecord worker) => new WorkerRecord("m", 8) with { {|ECA1001:{|ECA1002:EnableMetrics|}|} = true };

    public static WorkerConfig Built() => new WorkerBuilder()
        .WithTpSize(8)
        .{|ECA1001:{|ECA1002:WithMetrics|}|}()
        .Build();

    public static WorkerConfig OneRank(string model) => new()
    {
        ModelPath = model,
        TpSize = 1, // a small model
        EnableMetrics = true,
        {|ECA1011:EnableMetricsForAllSchedulers|} = true,
        MetricsPort = 9099,
    };

    public static Dictionary<string, object> Keys() => new()
    {
        ["mem_fraction_static"] = 0.8,
        ["tp_size"] = 8,
        [{|ECA1001:"enable_metrics"|}] = true,
    };
}
