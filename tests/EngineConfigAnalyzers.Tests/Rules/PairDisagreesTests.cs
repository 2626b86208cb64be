namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1012.</summary>
[Covers("ECA1012", Idiom.CollectionElement, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1012", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1012", Idiom.KeySet, Coverage.Speaks, Coverage.Fixed)]
public class PairDisagreesTests
{
    private const string Types = """
        enum Mode { None, Prefill, Decode }
        class PdConfig
        {
            public string ModelPath { get; set; } = "";
            public string? DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int? MetricsPort { get; set; }
        }
        class EnumConfig
        {
            public Mode DisaggregationMode { get; set; }
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
        }

        """;

    private const string On = "EnableMetrics = true, EnableMetricsForAllSchedulers = true";

    private static string Method(string body) => Types + $$"""
        class Program
        {
            public static object Create(bool a, string mode)
            {
                {{body.Replace("@", On, StringComparison.Ordinal)}}
            }
        }
        """;

    [Theory]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, {|ECA1012:new|} PdConfig { DisaggregationMode = \"decode\" } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, new PdConfig { DisaggregationMode = \"decode\", {|ECA1012:EnableMetrics|} = false } };")]
    [InlineData("return new[] { {|ECA1012:new|} EnumConfig { DisaggregationMode = Mode.Prefill }, new EnumConfig { DisaggregationMode = Mode.Decode, @ } };")]
    [InlineData("var p = {|ECA1012:new|} PdConfig { DisaggregationMode = \"prefill\" }; var d = new PdConfig { DisaggregationMode = \"decode\", @, MetricsPort = 1 }; return (p, d);")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, {|ECA1012:new|} PdConfig { DisaggregationMode = \"decode\", {|ECA1003:EnableMetricsForAllSchedulers|} = true } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, {|ECA1012:new|} PdConfig { DisaggregationMode = \"decode\", {|ECA1004:MetricsPort|} = 2 } };")]
    [InlineData("return (new Dictionary<string, object> { [\"disaggregation_mode\"] = \"prefill\", [\"enable_metrics\"] = true, [\"enable_metrics_for_all_schedulers\"] = true }, {|ECA1012:new|} Dictionary<string, object> { [\"disaggregation_mode\"] = \"decode\", [\"mem_fraction_static\"] = 0.8 });")]
    public Task Reports_the_half_that_is_off(string body) => Snippet.Reports(Method(body));

    [Theory]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, new PdConfig { DisaggregationMode = \"decode\", @, MetricsPort = 2 } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\" }, new PdConfig { DisaggregationMode = \"decode\" } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, new PdConfig { DisaggregationMode = \"prefill\" } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, new PdConfig { DisaggregationMode = mode } };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }, new PdConfig() };")]
    [InlineData("return new[] { new PdConfig { DisaggregationMode = \"prefill\", EnableMetrics = a, EnableMetricsForAllSchedulers = a, MetricsPort = 1 }, new PdConfig { DisaggregationMode = \"decode\" } };")]
    [InlineData("var p = new PdConfig { DisaggregationMode = \"prefill\", MetricsPort = 1 }; if (a) { p.EnableMetrics = true; p.EnableMetricsForAllSchedulers = true; } return new[] { p, new PdConfig { DisaggregationMode = \"decode\" } };")]
    [InlineData("if (a) { return new PdConfig { DisaggregationMode = \"prefill\", @, MetricsPort = 1 }; } else { return new PdConfig { DisaggregationMode = \"decode\" }; }")]
    public Task Silent_where_both_agree_or_it_is_not_known(string body) => Snippet.Silent(Method(body));

    [Fact]
    public Task Fix_turns_it_on_there() => Snippet.Fixes(Types + """
        class Program
        {
            static PdConfig[] A() =>
            [
                new() { DisaggregationMode = "prefill", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 },
                {|ECA1012:new|}()
                {
                    DisaggregationMode = "decode",
                    ModelPath = "m",
                },
                new() { DisaggregationMode = "decode", {|ECA1012:EnableMetrics|} = false },
            ];
        }
        """, Types + """
        class Program
        {
            static PdConfig[] A() =>
            [
                new() { DisaggregationMode = "prefill", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 },
                new()
                {
                    DisaggregationMode = "decode",
                    EnableMetrics = true,
                    EnableMetricsForAllSchedulers = true,
                    MetricsPort = 9091,
                    ModelPath = "m",
                },
                new() { DisaggregationMode = "decode", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9092 },
            ];
        }
        """);

    [Fact]
    public Task No_switch_is_written_that_leaves_the_other_half_behind() => Snippet.Fixes(
        Method("return new[] { new PdConfig { DisaggregationMode = \"prefill\", {|ECA1003:EnableMetricsForAllSchedulers|} = true }, new PdConfig { DisaggregationMode = \"decode\" } };"),
        Method("return new[] { new PdConfig { DisaggregationMode = \"prefill\" }, new PdConfig { DisaggregationMode = \"decode\" } };"));
}
