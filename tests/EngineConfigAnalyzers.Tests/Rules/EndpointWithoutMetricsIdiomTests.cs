using static EngineConfigAnalyzers.Tests.Rules.WorkerTypes;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1004 in the typed idioms.</summary>
public class EndpointWithoutMetricsIdiomTests
{
    [Covers("ECA1004", Idiom.Statements, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.With, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.MethodArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.Builder, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.CollectionElement, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1004", Idiom.Helper, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "var c = new WorkerOptions(); c.{|ECA1004:MetricsPort|} = 9090; return c;",
        "var c = new WorkerOptions(); c.MetricsPort = 9090; c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; return c;")]
    [InlineData(
        "var s = new WorkerSpec(); return s with { {|ECA1004:MetricsPort|} = 9090 };",
        "var s = new WorkerSpec(); return s with { MetricsPort = 9090, EnableMetrics = true, EnableMetricsForAllSchedulers = true };")]
    [InlineData(
        "return workers.Add(o => o.{|ECA1004:MetricsPort|} = 9090);",
        "return workers.Add(o => { o.MetricsPort = 9090; o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; });")]
    [InlineData(
        "return (1, new WorkerRecord(null, {|ECA1004:MetricsPort|}: 9090));",
        "return (1, new WorkerRecord(null, MetricsPort: 9090, EnableMetrics: true, EnableMetricsForAllSchedulers: true));")]
    [InlineData(
        "return workers.Start(null, enableMetrics: false, {|ECA1004:metricsPort|}: 9090);",
        "return workers.Start(null, enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090);")]
    [InlineData(
        "return new WorkerBuilder().{|ECA1004:WithMetricsPort|}(9090).Build();",
        "return new WorkerBuilder().WithMetricsPort(9090).EnableMetrics().EnableMetricsForAllSchedulers().Build();")]
    [InlineData(
        "return new[] { new WorkerOptions { {|ECA1004:MetricsPort|} = 9090 }, new WorkerOptions { EnableMetrics = on, EnableMetricsForAllSchedulers = on, MetricsPort = 1 } };",
        "return new[] { new WorkerOptions { MetricsPort = 9090, EnableMetrics = true, EnableMetricsForAllSchedulers = true }, new WorkerOptions { EnableMetrics = on, EnableMetricsForAllSchedulers = on, MetricsPort = 1 } };")]
    [InlineData(
        "var c = new WorkerOptions { {|ECA1004:MetricsPort|} = 9090 }; Name(c); return c;",
        "var c = new WorkerOptions { MetricsPort = 9090, EnableMetrics = true, EnableMetricsForAllSchedulers = true }; Name(c); return c;")]
    public Task Fix_writes_the_switch_beside_it(string before, string after) => Snippet.Fixes(Method(before), Method(after));

    [Covers("ECA1004", Idiom.AttributeArguments, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Fix_writes_the_switch_into_an_attribute() => Snippet.Fixes(
        "[Worker({|ECA1004:MetricsPort|} = 9090)] class Decode;" + Source,
        "[Worker(MetricsPort = 9090, EnableMetrics = true, EnableMetricsForAllSchedulers = true)] class Decode;" + Source);

    [Covers("ECA1004", Idiom.OptionsLambda, Coverage.Silent)]
    [Covers("ECA1004", Idiom.ConstructorArguments, Coverage.Silent)]
    [Covers("ECA1004", Idiom.MethodArguments, Coverage.Silent)]
    [Covers("ECA1004", Idiom.Builder, Coverage.Silent)]
    [Covers("ECA1004", Idiom.CollectionElement, Coverage.Silent)]
    [Covers("ECA1004", Idiom.Helper, Coverage.Silent)]
    [Theory]
    [InlineData("workers.Add(o => o.MetricsPort = 9090); return workers.Add(o => { if (on) TurnOn(o); });")]
    [InlineData("return workers.Add(o => o.MetricsPort = -1);")]
    [InlineData("return new WorkerRecord(null, on, on, 9090);")]
    [InlineData("return new WorkerRecord(MetricsPort: 9090) with { EnableMetrics = true, EnableMetricsForAllSchedulers = true };")]
    [InlineData("return workers.Start(enableMetrics: on, enableMetricsForAllSchedulers: on, metricsPort: 9090);")]
    [InlineData("return workers.Start(metricsPort: port);")]
    [InlineData("var b = new WorkerBuilder().WithMetricsPort(9090); if (on) b.EnableMetrics().EnableMetricsForAllSchedulers(); return b.Build();")]
    [InlineData("var all = new[] { new WorkerOptions { MetricsPort = 9090 } }; foreach (var c in all) TurnOn(c); return all;")]
    [InlineData("var c = new WorkerOptions { MetricsPort = 9090 }; if (on) TurnOn(c); return c;")]
    [InlineData("var c = new WorkerOptions(); var d = new WorkerOptions(); TurnOn(d); Serve(c); Serve(d); return (c, d); static void Serve(WorkerOptions c) => c.MetricsPort = 9090;")]
    public Task Silent_where_metrics_may_be_on(string body) => Snippet.Silent(Method(body));

    [Covers("ECA1004", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_attributes_that_turn_metrics_on() => Snippet.Silent("""
        [Worker(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1)] class Decode;
        [Ready(MetricsPort = 9090)] class Prefill;
        class ReadyAttribute : WorkerAttribute { public ReadyAttribute() { EnableMetrics = true; EnableMetricsForAllSchedulers = true; MetricsPort = 1; } }
        """ + Source);

    [Covers("ECA1004", Idiom.DerivedConstructor, Coverage.Silent)]
    [Fact]
    public Task Silent_for_the_constructor_of_a_derived_type() => Snippet.Silent("""
        class DecodeOptions : WorkerOptions { public DecodeOptions() { MetricsPort = 9090; } }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { ModelPath = "m" }; }
        """ + Source);

    [Covers("ECA1004", Idiom.DeclaredDefault, Coverage.Silent)]
    [Fact]
    public Task Silent_for_a_declared_default() => Snippet.Silent("""
        class DecodeOptions : WorkerOptions { public int? SystemPort { get; set; } = 9090; }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { ModelPath = "m" }; }
        """ + Source);
}
