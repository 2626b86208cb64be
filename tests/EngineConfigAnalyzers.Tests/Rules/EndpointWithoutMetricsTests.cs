namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1004.</summary>
[Covers("ECA1004", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1004", Idiom.Statements, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1004", Idiom.With, Coverage.Silent)]
[Covers("ECA1004", Idiom.OptionsLambda, Coverage.Speaks)]
[Covers("ECA1004", Idiom.ConstructorArguments, Coverage.Speaks)]
[Covers("ECA1004", Idiom.MethodArguments, Coverage.Speaks)]
public class EndpointWithoutMetricsTests
{
    private static string Method(string body) => $$"""
        class Program
        {
            public static object? Create(bool a, int port, int? maybe, IEngineLauncher launcher)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("return new EngineConfig { {|ECA1004:MetricsPort|} = 9090 };")]
    [InlineData("return new EngineConfig { {|ECA1004:MetricsPort|} = 0 };")]
    [InlineData("return new EngineConfig { EnableMetrics = false, {|ECA1004:MetricsPort|} = 9090 };")]
    [InlineData("return new EndpointConfig { {|ECA1004:MetricsEndpoint|} = \"http://0.0.0.0:9090/metrics\" };")]
    [InlineData("return new UrlConfig { {|ECA1004:MetricsUrl|} = new Uri(\"http://localhost:9090/metrics\") };")]
    [InlineData("var c = new EngineConfig(); c.{|ECA1004:MetricsPort|} = 9090; return c;")]
    [InlineData("launcher.Launch(o => o.{|ECA1004:MetricsPort|} = 9090); return null;")]
    [InlineData("return new CtorConfig(\"m\", {|ECA1004:metricsPort|}: 9090);")]
    [InlineData("return Engines.Start(\"m\", {|ECA1004:metricsPort|}: 9090);")]
    public Task Reports_an_endpoint_where_metrics_are_off(string body) =>
        Snippet.Reports(Method(body), SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("return new EngineConfig { MetricsPort = null };")]
    [InlineData("return new EngineConfig { MetricsPort = -1 };")]
    [InlineData("return new EngineConfig { MetricsPort = maybe };")]
    [InlineData("return new EngineConfig { MetricsPort = a ? 9090 : -1 };")]
    [InlineData("return new EndpointConfig { MetricsEndpoint = \"\" };")]
    [InlineData("var c = new EngineConfig { MetricsPort = 9090 }; if (a) { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } return c;")]
    [InlineData("var c = new EngineSpec { MetricsPort = 9090 }; return c with { EnableMetrics = true, EnableMetricsForAllSchedulers = true };")]
    [InlineData("return new Dictionary<string, object> { [\"model_path\"] = \"m\", [\"metricsPort\"] = 9090, [\"mem_fraction_static\"] = 0.8 };")]
    public Task Silent_where_metrics_may_be_on_or_no_endpoint_is_known(string body) =>
        Snippet.Silent(Method(body), SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Gives_way_to_the_warning() => Snippet.Reports(
        Method("return new EngineConfig { MetricsPort = 9090, {|ECA1003:EnableMfuMetrics|} = true };"), SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_options_that_are_no_engine() => Snippet.Silent("""
        class ServerOptions { public bool EnableMetrics { get; set; } public int MetricsPort { get; set; } public string ServedModelName { get; set; } = ""; }
        class Program { object A = new ServerOptions { MetricsPort = 9090 }; }
        """);

    [Fact]
    public Task Reports_further_endpoint_members_beside_the_switch() => Snippet.Reports("""
        class Mine { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public int? StatusPort { get; set; } }
        class Program { object A = new Mine { EnableMetrics = false, {|ECA1004:StatusPort|} = 9090 }; }
        """, SnippetOptions.Policy("engine_config.endpoint_members = StatusPort"));

    [Fact]
    public Task Fix_turns_metrics_on() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig A() => new() { {|ECA1004:MetricsPort|} = 9090 };
            static EngineConfig B() => new()
            {
                ModelPath = "m",
                {|ECA1004:MetricsPort|} = 9091, // scraped
            };
            static EngineConfig C() => new() { {|ECA1004:MetricsPort|} = 9092, EnableMetrics = false, TpSize = 1 };
        }
        """, """
        class Program
        {
            static EngineConfig A() => new() { MetricsPort = 9090, EnableMetrics = true, EnableMetricsForAllSchedulers = true };
            static EngineConfig B() => new()
            {
                ModelPath = "m",
                MetricsPort = 9091, // scraped
                EnableMetrics = true,
                EnableMetricsForAllSchedulers = true,
            };
            static EngineConfig C() => new() { MetricsPort = 9092, EnableMetrics = true, TpSize = 1 };
        }
        """);
}
