using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>The last value on either side of what a rule tells apart.</summary>
public class RuleEdgeTests
{
    private const string Pair = """
        class PdConfig
        {
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
        }
        class Program { object A = new[] { /*here*/ }; }
        """;

    private const string Prefill = "new PdConfig { DisaggregationMode = \"prefill\",";

    private const string Decode = "{|ECA1012:new|} PdConfig { DisaggregationMode = \"decode\" }";

    private const string Worker = """
        using System.Diagnostics;
        var psi = new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 --enable-metrics");
        psi.Environment["DYN_SYSTEM_PORT"] = /*here*/;
        Process.Start(psi);
        """;

    [Theory]
    [InlineData("32767")]
    [InlineData("0")]
    public Task Silent_at_the_last_port(string port) => Snippet.Silent(LaunchPair.In(Worker, $"\"{port}\""), LaunchPair.Plain);

    [Theory]
    [InlineData("32768")]
    [InlineData("-2")]
    public Task Reports_the_next(string port) =>
        Snippet.Reports(LaunchPair.In(Worker, $"{{|ECA1007:\"{port}\"|}}"), LaunchPair.Plain with { NoFix = true });

    [Theory]
    [InlineData("65535", "65536")]
    [InlineData("-1", "-2")]
    public async Task Ports_of_a_configuration_are_wider(string last, string next)
    {
        const string Type = "class PortConfig { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public int SystemPort { get; set; } public string? PrometheusPort { get; set; } }\n";
        const string Frame = Type + "class Program { object A = new PortConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, SystemPort = 9090, PrometheusPort = /*here*/ }; }";
        await Snippet.Silent(LaunchPair.In(Frame, $"\"{last}\""));
        await Snippet.Reports(LaunchPair.In(Frame, $"{{|ECA1007:\"{next}\"|}}"), new SnippetOptions { NoFix = true });
    }

    /// <summary>A key may mean anything, and its number too.</summary>
    [Fact]
    public Task Silent_for_the_port_among_keys() => Snippet.Silent("""
        class Program { object A = new Dictionary<string, object> { ["enable_metrics"] = true, ["enable_metrics_for_all_schedulers"] = true, ["metrics_port"] = 70000 }; }
        """);

    /// <summary>The switch is written where that leaves nobody behind: another of its kind is on already.</summary>
    [Fact]
    public Task The_switch_is_written_where_another_half_is_on() => Snippet.Fixes(
        LaunchPair.In(Pair, $"{Prefill} EnableMetrics = true, EnableMetricsForAllSchedulers = true }}, {Prefill} {{|ECA1003:EnableMetricsForAllSchedulers|}} = true }}, {Decode}"),
        LaunchPair.In(Pair, $"{Prefill} EnableMetrics = true, EnableMetricsForAllSchedulers = true }}, {Prefill} EnableMetricsForAllSchedulers = true, EnableMetrics = true }}, {Decode}"));
}
