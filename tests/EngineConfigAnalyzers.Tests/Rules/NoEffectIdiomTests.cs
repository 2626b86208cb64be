using static EngineConfigAnalyzers.Tests.Rules.WorkerTypes;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1003 in the typed idioms: the fix writes the switch as the setting is written, and whoever may turn metrics on silences it.</summary>
public class NoEffectIdiomTests
{
    [Covers("ECA1003", Idiom.With, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.MethodArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.Builder, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.CollectionElement, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1003", Idiom.Helper, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "var s = new WorkerSpec(); return s with { {|ECA1003:EnableMetricsForAllSchedulers|} = true };",
        "var s = new WorkerSpec(); return s with { EnableMetricsForAllSchedulers = true, EnableMetrics = true, MetricsPort = 9090 };")]
    [InlineData(
        "return workers.Add(o => o.{|ECA1003:EnableMfuMetrics|} = true);",
        "return workers.Add(o => { o.EnableMfuMetrics = true; o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 9090; });")]
    [InlineData(
        "return workers.Add(o => { o.EnableMetrics = false; o.{|ECA1003:EnableMfuMetrics|} = true; });",
        "return workers.Add(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 9090; o.EnableMfuMetrics = true; });")]
    [InlineData(
        "return (1, new WorkerRecord(null, {|ECA1003:EnableMetricsForAllSchedulers|}: true));",
        "return (1, new WorkerRecord(null, EnableMetricsForAllSchedulers: true, EnableMetrics: true, MetricsPort: 9090));")]
    [InlineData(
        "return workers.Start({|ECA1003:enableMetricsForAllSchedulers|}: true, metricsPort: 1);",
        "return workers.Start(enableMetricsForAllSchedulers: true, enableMetrics: true, metricsPort: 1);")]
    [InlineData(
        "return new WorkerBuilder().{|ECA1003:EnableMetricsForAllSchedulers|}().Build();",
        "return new WorkerBuilder().EnableMetricsForAllSchedulers().EnableMetrics().WithMetricsPort(9090).Build();")]
    [InlineData(
        "return new List<WorkerOptions> { new() { {|ECA1003:EnableMfuMetrics|} = true }, new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 } };",
        "return new List<WorkerOptions> { new() { EnableMfuMetrics = true, EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }, new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 } };")]
    [InlineData(
        "var c = new WorkerOptions(); Name(c); c.{|ECA1003:EnableMfuMetrics|} = true; return c;",
        "var c = new WorkerOptions(); Name(c); c.EnableMfuMetrics = true; c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; c.MetricsPort = 9090; return c;")]
    public Task Fix_writes_the_switch_beside_it(string before, string after) => Snippet.Fixes(Method(before), Method(after));

    [Covers("ECA1003", Idiom.AttributeArguments, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Fix_writes_the_switch_into_an_attribute() => Snippet.Fixes(
        "[Worker({|ECA1003:EnableMetricsForAllSchedulers|} = true)] class Decode;" + Source,
        "[Worker(EnableMetricsForAllSchedulers = true, EnableMetrics = true, MetricsPort = 9090)] class Decode;" + Source);

    [Covers("ECA1003", Idiom.With, Coverage.Silent)]
    [Covers("ECA1003", Idiom.OptionsLambda, Coverage.Silent)]
    [Covers("ECA1003", Idiom.ConstructorArguments, Coverage.Silent)]
    [Covers("ECA1003", Idiom.MethodArguments, Coverage.Silent)]
    [Covers("ECA1003", Idiom.Builder, Coverage.Silent)]
    [Covers("ECA1003", Idiom.CollectionElement, Coverage.Silent)]
    [Covers("ECA1003", Idiom.Helper, Coverage.Silent)]
    [Theory]
    [InlineData("var s = new WorkerSpec { EnableMetrics = true, MetricsPort = 1 }; return s with { EnableMetricsForAllSchedulers = true };")]
    [InlineData("var s = new WorkerSpec(); var t = s with { EnableMetricsForAllSchedulers = true }; return on ? t with { EnableMetrics = true, MetricsPort = 1 } : t;")]
    [InlineData("workers.Add(o => o.EnableMfuMetrics = true); return workers.Add(o => TurnOn(o));")]
    [InlineData("return workers.Add(o => { o.EnableMfuMetrics = true; if (on) TurnOn(o); });")]
    [InlineData("return new WorkerRecord(null, on, true, 1);")]
    [InlineData("return new WorkerRecord(EnableMetricsForAllSchedulers: true) with { EnableMetrics = true, MetricsPort = 1 };")]
    [InlineData("return workers.Start(enableMetrics: on, enableMetricsForAllSchedulers: true, metricsPort: 1);")]
    [InlineData("return workers.Start(enableMetricsForAllSchedulers: on);")]
    [InlineData("return new WorkerBuilder().EnableMetricsForAllSchedulers().EnableMetrics(on).WithMetricsPort(1).Build();")]
    [InlineData("var b = new WorkerBuilder().EnableMetricsForAllSchedulers().WithMetricsPort(1); if (on) b.EnableMetrics(); return b.Build();")]
    [InlineData("var all = new[] { new WorkerOptions { EnableMfuMetrics = true } }; foreach (var c in all) TurnOn(c); return all;")]
    [InlineData("var c = new WorkerOptions { EnableMfuMetrics = true }; if (on) TurnOn(c); return c;")]
    [InlineData("var c = new WorkerOptions(); Refine(c); foreach (var d in workers.All) Refine(d); return c; static void Refine(WorkerOptions c) => c.EnableMfuMetrics = true;")]
    [InlineData("var c = new WorkerOptions(); var d = new WorkerOptions(); TurnOn(d); Refine(c); Refine(d); return (c, d); static void Refine(WorkerOptions c) => c.EnableMfuMetrics = true;")]
    [InlineData("var c = new WorkerOptions(); Refine(c); return c; } public static void Refine(WorkerOptions c) { c.EnableMfuMetrics = true;")]
    public Task Silent_where_metrics_may_be_on(string body) => Snippet.Silent(Method(body));

    [Covers("ECA1003", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_attributes_that_turn_metrics_on() => Snippet.Silent("""
        [Worker(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1)] class Decode;
        [Ready(EnableMetricsForAllSchedulers = true)] class Prefill;
        class ReadyAttribute : WorkerAttribute { public ReadyAttribute() { EnableMetrics = true; EnableMetricsForAllSchedulers = true; MetricsPort = 1; } }
        """ + Source);

    [Fact]
    public Task Silent_where_a_class_finishes_the_options() => Snippet.Silent("""
        interface IPostConfigureOptions<T> { void PostConfigure(string? name, T options); }
        class Finish : IPostConfigureOptions<WorkerOptions>
        {
            public void PostConfigure(string? name, WorkerOptions options) { options.EnableMetrics = true; options.EnableMetricsForAllSchedulers = true; options.MetricsPort = 1; }
        }
        class Program { static void Use(IWorkers workers) => workers.Add(o => o.EnableMfuMetrics = true); }
        """ + Source);

    [Covers("ECA1003", Idiom.DerivedConstructor, Coverage.Silent)]
    [Fact]
    public Task Silent_for_the_constructor_of_a_derived_type() => Snippet.Silent("""
        class DecodeOptions : WorkerOptions { public DecodeOptions() { EnableMfuMetrics = true; } }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { ModelPath = "m" }; }
        """ + Source);
}
