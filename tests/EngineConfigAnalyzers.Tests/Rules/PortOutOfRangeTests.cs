namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1007.</summary>
[Covers("ECA1007", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1007", Idiom.Statements, Coverage.Speaks)]
[Covers("ECA1007", Idiom.ConstructorArguments, Coverage.Speaks)]
[Covers("ECA1007", Idiom.AttributeArguments, Coverage.Speaks)]
[Covers("ECA1007", Idiom.KeySet, Coverage.Silent)]
public class PortOutOfRangeTests
{
    private const string On = "EnableMetrics = true, EnableMetricsForAllSchedulers = true";

    private static string Method(string body) => $$"""
        class PortsConfig
        {
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public int? MetricsPort { get; set; }
            public int? SystemPort { get; set; }
            public long DynSystemPort { get; set; }
            public string? PrometheusPort { get; set; }
            public string? MetricsEndpoint { get; set; }
        }
        class Program
        {
            public static object? Create(bool a, int port)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("return new PortsConfig { @, MetricsPort = {|ECA1007:65536|} };")]
    [InlineData("return new PortsConfig { @, MetricsPort = {|ECA1007:-2|} };")]
    [InlineData("return new PortsConfig { @, SystemPort = {|ECA1007:32768|} };")]
    [InlineData("return new PortsConfig { @, DynSystemPort = {|ECA1007:40000|} };")]
    [InlineData("return new PortsConfig { @, PrometheusPort = {|ECA1007:\"70000\"|} };")]
    [InlineData("return new PortsConfig { @, PrometheusPort = {|ECA1007:\"metrics\"|} };")]
    [InlineData("return new PortsConfig { @, SystemPort = {|ECA1007:40000|}, MetricsPort = 70000 };")]
    [InlineData("const int Port = 99999; return new PortsConfig { @, MetricsPort = {|ECA1007:Port|} };")]
    [InlineData("return new PortsConfig { MetricsPort = {|ECA1007:-2|} };")]
    [InlineData("var c = new PortsConfig { @ }; if (a) c.MetricsPort = {|ECA1007:70000|}; else c.MetricsPort = 9090; return c;")]
    [InlineData("return new CtorConfig(\"m\", true, true, metricsPort: {|ECA1007:70000|});")]
    public Task Reports_what_is_no_port(string body) =>
        Snippet.Reports(Method(body.Replace("@", On, StringComparison.Ordinal)), new SnippetOptions { NoFix = true });

    [Theory]
    [InlineData("MetricsPort = 65535")]
    [InlineData("MetricsPort = 0")]
    [InlineData("MetricsPort = port")]
    [InlineData("SystemPort = 32767")]
    [InlineData("SystemPort = -1, MetricsPort = 9090")]
    [InlineData("PrometheusPort = \"9090\"")]
    [InlineData("PrometheusPort = \"${METRICS_PORT}\"")]
    [InlineData("PrometheusPort = \"{{ port }}\"")]
    [InlineData("PrometheusPort = \"%PORT%\"")]
    [InlineData("PrometheusPort = \"<port>\"")]
    [InlineData("MetricsEndpoint = \"http://0.0.0.0:70000/metrics\"")]
    public Task Silent_for_ports_and_placeholders(string port) => Snippet.Silent(Method($"return new PortsConfig {{ {On}, {port} }};"));

    [Fact]
    public Task Says_what_the_port_takes() => Snippet.Reports(
        Method($"return new PortsConfig {{ {On}, SystemPort = {{|ECA1007:40000|}} }};"),
        SnippetOptions.Message("SystemPort is 40000, which is no port: it takes -1 to 32767"));

    [Fact]
    public Task Reports_an_attribute() => Snippet.Reports("""
        [Engine(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = {|ECA1007:70000|})]
        class Program;
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_other_options_and_keys() => Snippet.Silent("""
        class ServerOptions { public bool EnableMetrics { get; set; } public int MetricsPort { get; set; } }
        class Program
        {
            object A = new ServerOptions { EnableMetrics = true, MetricsPort = 70000 };
            object B = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8, ["metricsPort"] = 70000 };
        }
        """);
}
