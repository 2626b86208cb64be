using static EngineConfigAnalyzers.Tests.Rules.WorkerTypes;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1012 in the typed idioms.</summary>
public class PairIdiomTests
{
    private const string Prefill = "var p = new WorkerOptions { DisaggregationMode = \"prefill\", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; ";

    [Covers("ECA1012", Idiom.Statements, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.With, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.MethodArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.Builder, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.Helper, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "var d = {|ECA1012:new|} WorkerOptions(); d.DisaggregationMode = \"decode\"; return (p, d);",
        "var d = new WorkerOptions(); d.DisaggregationMode = \"decode\"; d.EnableMetrics = true; d.EnableMetricsForAllSchedulers = true; d.MetricsPort = 9090; return (p, d);")]
    [InlineData(
        "var d = new WorkerOptions(); d.DisaggregationMode = \"decode\"; d.{|ECA1012:EnableMetrics|} = false; return (p, d);",
        "var d = new WorkerOptions(); d.DisaggregationMode = \"decode\"; d.EnableMetrics = true; d.EnableMetricsForAllSchedulers = true; d.MetricsPort = 9090; return (p, d);")]
    [InlineData(
        "var s = new WorkerSpec(); return (p, {|ECA1012:s|} with { DisaggregationMode = \"decode\" });",
        "var s = new WorkerSpec(); return (p, s with { DisaggregationMode = \"decode\", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 });")]
    [InlineData(
        "workers.Add({|ECA1012:o|} => o.DisaggregationMode = \"decode\"); return p;",
        "workers.Add(o => { o.DisaggregationMode = \"decode\"; o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 9090; }); return p;")]
    [InlineData(
        "return (p, {|ECA1012:new|} WorkerRecord(\"decode\"));",
        "return (p, new WorkerRecord(\"decode\", EnableMetrics: true, EnableMetricsForAllSchedulers: true, MetricsPort: 9090));")]
    [InlineData(
        "return (p, {|ECA1012:workers|}.Start(\"decode\"));",
        "return (p, workers.Start(\"decode\", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090));")]
    [InlineData(
        "return (p, {|ECA1012:new|} WorkerBuilder().WithDisaggregationMode(\"decode\").Build());",
        "return (p, new WorkerBuilder().WithDisaggregationMode(\"decode\").EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(9090).Build());")]
    [InlineData(
        "var d = {|ECA1012:new|} WorkerOptions { DisaggregationMode = \"decode\" }; Name(d); return (p, d);",
        "var d = new WorkerOptions { DisaggregationMode = \"decode\", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }; Name(d); return (p, d);")]
    public Task Fix_turns_the_other_half_on(string before, string after) => Snippet.Fixes(Method(Prefill + before), Method(Prefill + after));

    [Covers("ECA1012", Idiom.Statements, Coverage.Silent)]
    [Covers("ECA1012", Idiom.With, Coverage.Silent)]
    [Covers("ECA1012", Idiom.OptionsLambda, Coverage.Silent)]
    [Covers("ECA1012", Idiom.ConstructorArguments, Coverage.Silent)]
    [Covers("ECA1012", Idiom.MethodArguments, Coverage.Silent)]
    [Covers("ECA1012", Idiom.Builder, Coverage.Silent)]
    [Covers("ECA1012", Idiom.Helper, Coverage.Silent)]
    [Covers("ECA1012", Idiom.KeySet, Coverage.Silent)]
    [Theory]
    [InlineData("var d = new WorkerOptions(); d.DisaggregationMode = \"decode\"; d.EnableMetrics = on; d.EnableMetricsForAllSchedulers = on; d.MetricsPort = 9090; return (p, d);")]
    [InlineData("var s = new WorkerSpec { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }; return (p, s with { DisaggregationMode = \"decode\" });")]
    [InlineData("var s = new WorkerSpec { DisaggregationMode = \"decode\" }; return (p, s with { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 });")]
    [InlineData("workers.Add(o => o.DisaggregationMode = \"decode\"); workers.Add(o => { if (on) TurnOn(o); }); return p;")]
    [InlineData("workers.Add(o => { if (on) o.DisaggregationMode = \"decode\"; }); return p;")]
    [InlineData("if (on) workers.Add(o => o.DisaggregationMode = \"decode\"); return p;")]
    [InlineData("Action<WorkerOptions> decode = o => o.DisaggregationMode = \"decode\"; if (on) workers.Add(decode); return p;")]
    [InlineData("return (p, new WorkerRecord(\"decode\", on, on, 9090));")]
    [InlineData("return (p, workers.Start(\"decode\", on, on, 9090));")]
    [InlineData("return (p, workers.Start(p.DisaggregationMode));")]
    [InlineData("var b = new WorkerBuilder().WithDisaggregationMode(\"decode\"); if (on) b.EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(1); return (p, b.Build());")]
    [InlineData("var d = new WorkerOptions { DisaggregationMode = \"decode\" }; TurnOn(d); return (p, d);")]
    [InlineData("return (p, new Dictionary<string, object> { [\"disaggregation_mode\"] = \"decode\", [\"mem_fraction_static\"] = 0.8, [\"enable_metrics\"] = on, [\"enable_metrics_for_all_schedulers\"] = on });")]
    public Task Silent_where_the_other_half_may_be_on(string body) => Snippet.Silent(Method(Prefill + body));

    [Theory]
    [InlineData("return on ? new WorkerRecord(\"prefill\", true, true, 1) : new WorkerRecord(\"decode\");")]
    [InlineData("if (on) return new WorkerRecord(\"prefill\", true, true, 1); else return new WorkerRecord(\"decode\");")]
    [InlineData("if (on) return new WorkerRecord(\"prefill\", true, true, 1); return new WorkerRecord(\"decode\");")]
    [InlineData("return port switch { 1 => new WorkerRecord(\"prefill\", true, true, 1), _ => new WorkerRecord(\"decode\") };")]
    [InlineData("Func<object> one = () => new WorkerRecord(\"prefill\", true, true, 1), other = () => new WorkerRecord(\"decode\"); return on ? one : other;")]
    public Task Silent_for_alternatives(string body) => Snippet.Silent(Method(body));

    [Covers("ECA1012", Idiom.DeclaredDefault, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1012", Idiom.DerivedConstructor, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData("new PrefillOptions(), {|ECA1012:new|} DecodeOptions()", "new PrefillOptions(), new DecodeOptions() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }")]
    [InlineData("new PrefillOptions { ModelPath = \"m\" }, {|ECA1012:new|} DecodeOptions { }", "new PrefillOptions { ModelPath = \"m\" }, new DecodeOptions { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }")]
    [InlineData("new PrefillOptions(), {|ECA1012:new|} DeclaredDecode()", "new PrefillOptions(), new DeclaredDecode() { EnableMetrics = true, EnableMetricsForAllSchedulers = true }")]
    [InlineData("new DeclaredPrefill { EnableMetricsForAllSchedulers = true }, {|ECA1012:new|} DecodeOptions()", "new DeclaredPrefill { EnableMetricsForAllSchedulers = true }, new DecodeOptions() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }")]
    public Task Reads_what_constructors_and_declarations_give(string before, string after) => Snippet.Fixes(Pair(before), Pair(after));

    [Covers("ECA1012", Idiom.DeclaredDefault, Coverage.Silent)]
    [Covers("ECA1012", Idiom.DerivedConstructor, Coverage.Silent)]
    [Theory]
    [InlineData("new PrefillOptions { EnableMetrics = false }, new DecodeOptions()")]
    [InlineData("new PrefillOptions(), new DecodeOptions { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 }")]
    [InlineData("new PrefillOptions(), new DecodeOptions { DisaggregationMode = \"prefill\" }")]
    [InlineData("new PrefillOptions(), new OpenDecode()")]
    [InlineData("new DeclaredPrefill(), new DeclaredDecode { EnableMetrics = Environment.ProcessorCount > 1, EnableMetricsForAllSchedulers = true }")]
    public Task Silent_where_constructors_and_declarations_agree(string pair) => Snippet.Silent(Pair(pair));

    private static string Pair(string pair) => $$"""
        class Program
        {
            readonly object[] pair = [ {{pair}} ];
        }

        class PrefillOptions : WorkerOptions { public PrefillOptions() { DisaggregationMode = "prefill"; EnableMetrics = true; EnableMetricsForAllSchedulers = true; MetricsPort = 1; } }
        class DecodeOptions : WorkerOptions { public DecodeOptions() { DisaggregationMode = "decode"; } }
        class OpenDecode : DecodeOptions { public OpenDecode() => EnableMetrics = EnableMetricsForAllSchedulers = Environment.ProcessorCount > 1; }
        class DeclaredPrefill { public string DisaggregationMode { get; set; } = "prefill"; public bool EnableMetrics { get; set; } = true; public bool EnableMetricsForAllSchedulers { get; set; } = true; }
        class DeclaredDecode { public string DisaggregationMode { get; set; } = "decode"; public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
        """ + Source;

    [Covers("ECA1012", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_attributes() => Snippet.Silent("""
        [Worker(DisaggregationMode = "prefill", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1)]
        [Worker(DisaggregationMode = "decode")]
        class Worker;
        """ + Source);
}
