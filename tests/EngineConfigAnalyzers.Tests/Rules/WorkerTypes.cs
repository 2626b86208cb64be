namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>One worker in every typed idiom, with the settings that rules speak of, for tests that go through the idioms.</summary>
internal static class WorkerTypes
{
    /// <summary>A method around the statements, beside the types.</summary>
    public static string Method(string body) => $$"""
        class Program
        {
            static object? Create(bool on, int port, IWorkers workers)
            {
                {{body}}
            }

            static void Name(WorkerOptions worker) => worker.ModelPath = "m";
            static void TurnOn(WorkerOptions worker) { worker.EnableMetrics = true; worker.EnableMetricsForAllSchedulers = true; worker.MetricsPort = 1; }
        }
        """ + Source;

    /// <summary>The types alone.</summary>
    public const string Source = """


        class WorkerOptions
        {
            public string ModelPath { get; set; } = "";
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public bool EnableMfuMetrics { get; set; }
            public int? MetricsPort { get; set; }
            public int TpSize { get; set; }
        }

        record WorkerSpec
        {
            public string? DisaggregationMode { get; init; }
            public bool EnableMetrics { get; init; }
            public bool EnableMetricsForAllSchedulers { get; init; }
            public int? MetricsPort { get; init; }
            public int TpSize { get; init; }
        }

        record WorkerRecord(string? DisaggregationMode = null, bool EnableMetrics = false, bool EnableMetricsForAllSchedulers = false, int? MetricsPort = null, int TpSize = 8);

        class WorkerBuilder
        {
            public WorkerBuilder WithDisaggregationMode(string mode) => this;
            public WorkerBuilder EnableMetrics(bool on = true) => this;
            public WorkerBuilder EnableMetricsForAllSchedulers(bool on = true) => this;
            public WorkerBuilder WithMetricsPort(int port) => this;
            public WorkerBuilder WithTpSize(int size) => this;
            public object Build() => this;
        }

        interface IWorkers
        {
            IWorkers Add(Action<WorkerOptions> configure);
            IEnumerable<WorkerOptions> All { get; }
            object Start(string? disaggregationMode = null, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, int? metricsPort = null, int tpSize = 8);
        }

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class WorkerAttribute : Attribute
        {
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int MetricsPort { get; set; }
            public int TpSize { get; set; }
        }
        """;
}
