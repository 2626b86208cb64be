using EngineConfigAnalyzers.Tests.Documentation;
using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>What a user reads: the message, to the letter, with the names that the code at hand uses.</summary>
public class MessageTests
{
    private const string Pair = """
        class PdConfig
        {
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
        }
        class Program { object A = new[] { @ }; }
        """;

    public static TheoryData<string, string> OfCode => new()
    {
        {
            "class Program { object A = new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; }",
            "EnableMetrics is set but no metrics endpoint is: set MetricsPort, or nothing serves /metrics"
        },
        {
            "class Program { object A = new EngineConfig { {|ECA1003:EnableMetricsForAllSchedulers|} = true }; }",
            "EnableMetricsForAllSchedulers has no effect while EnableMetrics is off"
        },
        {
            "class Program { object A = new Dictionary<string, object> { [\"enable_metrics\"] = false, [{|ECA1003:\"enable_metrics_for_all_schedulers\"|}] = true }; }",
            "enable_metrics_for_all_schedulers has no effect while enable_metrics is off"
        },
        {
            "class Program { object A = new EngineConfig { {|ECA1004:MetricsPort|} = 9090 }; }",
            "MetricsPort is set but EnableMetrics is off: the endpoint serves no series of the engine"
        },
        {
            "class Program { object A = new EngineConfig { EnableMetrics = true, MetricsPort = 9090, TpSize = 1, {|ECA1011:EnableMetricsForAllSchedulers|} = true }; }",
            "EnableMetricsForAllSchedulers changes nothing: every scheduler is attention-TP rank 0, and reports already"
        },
        {
            "class PortConfig { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public string? PrometheusPort { get; set; } } class Program { object A = new PortConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, PrometheusPort = {|ECA1007:\"70000\"|} }; }",
            "PrometheusPort is '70000', which is no port: it takes -1 to 65535"
        },
        {
            Pair.Replace("@", "new PdConfig { DisaggregationMode = \"prefill\", EnableMetrics = true, EnableMetricsForAllSchedulers = true }, {|ECA1012:new|} PdConfig { DisaggregationMode = \"decode\" }", StringComparison.Ordinal),
            "Metrics are on for the prefill worker and off for this decode worker"
        },
        {
            Pair.Replace("@", "{|ECA1012:new|} PdConfig { DisaggregationMode = \"prefill\" }, new PdConfig { DisaggregationMode = \"decode\", EnableMetrics = true, EnableMetricsForAllSchedulers = true }", StringComparison.Ordinal),
            "Metrics are on for the decode worker and off for this prefill worker"
        },
    };

    public static TheoryData<string, string> OfCommandLines => new()
    {
        {
            Worker("{|ECA1002:--enable-metrics|}"),
            "--enable-metrics is set but DYN_SYSTEM_PORT is not set for this process: set DYN_SYSTEM_PORT, or nothing serves /metrics"
        },
        {
            Worker("--enable-metrics", "a.Environment[\"{|ECA1005:DYN_SYSTEM_ENABLED|}\"] = \"yes\";"),
            "DYN_SYSTEM_ENABLED is ignored since Dynamo 0.7 and DYN_SYSTEM_PORT is not set: nothing serves /metrics"
        },
        {
            Worker("--enable-metrics", "a.Environment[\"{|ECA1005:DYN_SYSTEM_ENABLED|}\"] = \"on\";"),
            "DYN_SYSTEM_ENABLED is ignored since Dynamo 0.7 and DYN_SYSTEM_PORT is not set: nothing serves /metrics"
        },
        {
            Worker("{|ECA1006:--enable-metrics=true|}", Port("\"9090\"")),
            "--enable-metrics takes no value: the engine refuses to start"
        },
        {
            Worker("--enable-metrics", Port("{|ECA1007:\"40000\"|}")),
            "DYN_SYSTEM_PORT is '40000', which is no port: it takes -1 to 32767"
        },
        {
            Worker("--enable-metrics", Port("\"9090\"")) + "var b = new ProcessStartInfo(\"python3\", \"-m dynamo.sglang --tp 1 --enable-metrics\"); b.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1008:\"9090\"|}; Process.Start(b);",
            "DYN_SYSTEM_PORT 9090 is another worker's too: the second to start cannot bind it"
        },
        {
            "Process.Start(\"docker\", \"run lmsysorg/sglang sglang serve --tp 1 {|ECA1009:--enable-metrics|}\");",
            "--enable-metrics is set but the server listens on 127.0.0.1 inside its container: nothing outside reaches /metrics"
        },
        {
            "Process.Start(\"docker\", \"run lmsysorg/sglang sglang serve --host localhost --tp 1 {|ECA1009:--enable-metrics|}\");",
            "--enable-metrics is set but the server listens on localhost inside its container: nothing outside reaches /metrics"
        },
        {
            "Process.Start(\"docker\", \"run lmsysorg/sglang sglang serve --host ::1 --tp 1 {|ECA1009:--enable-metrics|}\");",
            "--enable-metrics is set but the server listens on ::1 inside its container: nothing outside reaches /metrics"
        },
    };

    private static string Port(string value) => $"a.Environment[\"DYN_SYSTEM_PORT\"] = {value};";

    private static string Worker(string flag, string setUp = "") =>
        $"var a = new ProcessStartInfo(\"python3\", \"-m dynamo.sglang --tp 1 {flag}\"); {setUp} Process.Start(a);\n";

    [Theory]
    [MemberData(nameof(OfCode))]
    public Task Names_what_the_code_names(string code, string message) => Snippet.Reports(code, SnippetOptions.Message(message));

    [Theory]
    [MemberData(nameof(OfCommandLines))]
    public Task Names_what_the_command_line_names(string code, string message) => Snippet.Reports(
        $"using System.Diagnostics;\n{code}\n",
        LaunchPair.Plain with { Messages = [message] });

    [Fact]
    public Task Names_the_key_and_what_it_takes() => Snippet.Reports(
        "class Program;",
        SnippetOptions.Policy("engine_config.metrics_endpoint = elsewhere") with { Unplaced = ["ECA0001: 'elsewhere' is no value of engine_config.metrics_endpoint: required, external is allowed, and the default is used"] });

    [Fact]
    public void Every_description_is_sentences() => Assert.All(Rule.Descriptors, descriptor =>
    {
        var description = descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(char.IsUpper(description[0]) || description.StartsWith("sglang", StringComparison.Ordinal), description);
        Assert.EndsWith(".", description, StringComparison.Ordinal);
    });
}
