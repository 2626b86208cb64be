using static EngineConfigAnalyzers.Tests.Rules.WorkerTypes;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1007 in the typed idioms.</summary>
public class PortIdiomTests
{
    private const string On = "EnableMetrics = true, EnableMetricsForAllSchedulers = true";
    private const string OnByArgument = "enableMetrics: true, enableMetricsForAllSchedulers: true";

    /// <summary>Each row with a port that is none, and with one.</summary>
    public static TheoryData<string> Ports => new()
    {
        $"var c = new WorkerOptions {{ {On} }}; c.MetricsPort = §; return c;",
        $"var s = new WorkerSpec {{ {On} }}; return s with {{ MetricsPort = § }};",
        "return workers.Add(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = §; });",
        "return new WorkerRecord(null, true, true, §);",
        $"return workers.Start({OnByArgument}, metricsPort: §);",
        "return new WorkerBuilder().EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(§).Build();",
        $"return new[] {{ new WorkerOptions {{ {On}, MetricsPort = § }}, new WorkerOptions {{ {On}, MetricsPort = 1 }} }};",
        $"var c = new WorkerOptions {{ {On}, MetricsPort = § }}; Name(c); return c;",
    };

    [Covers("ECA1007", Idiom.Statements, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.With, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.OptionsLambda, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.ConstructorArguments, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.MethodArguments, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.Builder, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.CollectionElement, Coverage.Speaks)]
    [Covers("ECA1007", Idiom.Helper, Coverage.Speaks)]
    [MemberData(nameof(Ports))]
    [Theory]
    public Task Reports_what_is_no_port(string body) => Snippet.Reports(Method(body.Replace("§", "{|ECA1007:70000|}", StringComparison.Ordinal)), new() { NoFix = true });

    [Covers("ECA1007", Idiom.Statements, Coverage.Silent)]
    [Covers("ECA1007", Idiom.With, Coverage.Silent)]
    [Covers("ECA1007", Idiom.OptionsLambda, Coverage.Silent)]
    [Covers("ECA1007", Idiom.ConstructorArguments, Coverage.Silent)]
    [Covers("ECA1007", Idiom.MethodArguments, Coverage.Silent)]
    [Covers("ECA1007", Idiom.Builder, Coverage.Silent)]
    [Covers("ECA1007", Idiom.CollectionElement, Coverage.Silent)]
    [Covers("ECA1007", Idiom.Helper, Coverage.Silent)]
    [MemberData(nameof(Ports))]
    [Theory]
    public Task Silent_for_a_port(string body) => Snippet.Silent(Method(body.Replace("§", "65535", StringComparison.Ordinal)));

    [Theory]
    [InlineData("var c = new WorkerOptions { MetricsPort = 70000 }; c.MetricsPort = port; return c;")]
    [InlineData("workers.Add(o => o.MetricsPort = 70000); return workers.Add(o => { TurnOn(o); o.MetricsPort = 9090; });")]
    [InlineData("var c = new WorkerOptions { MetricsPort = 70000 }; TurnOn(c); return c;")]
    public Task Silent_where_the_port_is_written_once_more(string body) => Snippet.Silent(Method(body));

    [Covers("ECA1007", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_the_port_of_an_attribute() => Snippet.Silent($"[Worker({On}, MetricsPort = 65535)] class Decode;" + Source);

    [Covers("ECA1007", Idiom.DeclaredDefault, Coverage.Speaks)]
    [Theory]
    [InlineData("class DecodeOptions : WorkerOptions { public int? SystemPort { get; set; } = {|ECA1007:40000|}; }")]
    [InlineData("class DecodeOptions : WorkerOptions { const int Port = 32768; public int DynSystemPort = {|ECA1007:Port|}; }")]
    [InlineData("record DecodeOptions(bool EnableMetrics, bool EnableMetricsForAllSchedulers, int SystemPort = {|ECA1007:40000|});")]
    [InlineData("interface ILauncher { void Start(bool enableMetrics, bool enableMetricsForAllSchedulers, int systemPort = {|ECA1007:40000|}); }")]
    public Task Reports_a_declared_default(string type) => Snippet.Reports(type + Source, new() { NoFix = true });

    [Covers("ECA1007", Idiom.DeclaredDefault, Coverage.Silent)]
    [Theory]
    [InlineData("class DecodeOptions : WorkerOptions { public int? SystemPort { get; set; } = 32767; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public int? SystemPort { get; set; } = 70000; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public int SystemPort { get; set; } = -2; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public int SystemPort { get; set; } = int.MaxValue; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public static int SystemPort { get; set; } = 40000; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public string SystemPort { get; set; } = \"40000\"; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public int SystemPort { get; } = 40000; }")]
    [InlineData("class DecodeOptions : WorkerOptions { public int PrometheusPort { get; set; } = 40000; }")]
    [InlineData("class ServerOptions { public bool EnableMetrics { get; set; } public int SystemPort { get; set; } = 40000; }")]
    public Task Silent_for_a_declared_default(string type) => Snippet.Silent(type + Source);

    [Covers("ECA1007", Idiom.DerivedConstructor, Coverage.Speaks)]
    [Fact]
    public Task Reports_a_constructor() => Snippet.Reports(Derived("{|ECA1007:70000|}"), new() { NoFix = true });

    [Covers("ECA1007", Idiom.DerivedConstructor, Coverage.Silent)]
    [Fact]
    public Task Silent_for_the_port_of_a_constructor() => Snippet.Silent(Derived("65535"));

    private static string Derived(string port) => $$"""
        class DecodeOptions : WorkerOptions { public DecodeOptions() { MetricsPort = {{port}}; } }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { ModelPath = "m" }; }
        """ + Source;
}
