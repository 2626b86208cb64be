using static EngineConfigAnalyzers.Tests.Rules.WorkerTypes;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1011 in the typed idioms.</summary>
public class PointlessIdiomTests
{
    [Covers("ECA1011", Idiom.Statements, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.With, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.OptionsLambda, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.MethodArguments, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.Builder, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.CollectionElement, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.Helper, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA1011", Idiom.KeySet, Coverage.Speaks, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "var c = new WorkerOptions { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }; c.{|ECA1011:EnableMetricsForAllSchedulers|} = true; return c;",
        "var c = new WorkerOptions { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }; return c;")]
    [InlineData(
        "var s = new WorkerSpec { MetricsPort = 1, TpSize = 1 }; return s with { EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true };",
        "var s = new WorkerSpec { MetricsPort = 1, TpSize = 1 }; return s with { EnableMetrics = true };")]
    [InlineData(
        "return workers.Add(o => { o.EnableMetrics = true; o.{|ECA1011:EnableMetricsForAllSchedulers|} = true; o.MetricsPort = 1; o.TpSize = 1; });",
        "return workers.Add(o => { o.EnableMetrics = true; o.MetricsPort = 1; o.TpSize = 1; });")]
    [InlineData(
        "return new WorkerRecord(null, true, {|ECA1011:EnableMetricsForAllSchedulers|}: true, TpSize: 1, MetricsPort: 1);",
        "return new WorkerRecord(null, true, TpSize: 1, MetricsPort: 1);")]
    [InlineData(
        "return workers.Start(enableMetrics: true, {|ECA1011:enableMetricsForAllSchedulers|}: true, metricsPort: 1, tpSize: 1);",
        "return workers.Start(enableMetrics: true, metricsPort: 1, tpSize: 1);")]
    [InlineData(
        "return new WorkerBuilder().EnableMetrics().{|ECA1011:EnableMetricsForAllSchedulers|}().WithMetricsPort(1).WithTpSize(1).Build();",
        "return new WorkerBuilder().EnableMetrics().WithMetricsPort(1).WithTpSize(1).Build();")]
    [InlineData(
        "return new List<WorkerOptions> { new() { EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort = 1, TpSize = 1 }, new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 } };",
        "return new List<WorkerOptions> { new() { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }, new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 } };")]
    [InlineData(
        "var c = new WorkerOptions { EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort = 1, TpSize = 1 }; Name(c); return c;",
        "var c = new WorkerOptions { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }; Name(c); return c;")]
    [InlineData(
        "return new Dictionary<string, object> { [\"enable_metrics\"] = true, [{|ECA1011:\"enable_metrics_for_all_schedulers\"|}] = true, [\"tp_size\"] = 1 };",
        "return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"tp_size\"] = 1 };")]
    public Task Fix_takes_the_flag_away(string before, string after) => Snippet.Fixes(Method(before), Method(after));

    [Covers("ECA1011", Idiom.AttributeArguments, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Fix_takes_the_flag_from_an_attribute() => Snippet.Fixes(
        "[Worker(EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort = 1, TpSize = 1)] class Decode;" + Source,
        "[Worker(EnableMetrics = true, MetricsPort = 1, TpSize = 1)] class Decode;" + Source);

    [Covers("ECA1011", Idiom.Statements, Coverage.Silent)]
    [Covers("ECA1011", Idiom.With, Coverage.Silent)]
    [Covers("ECA1011", Idiom.OptionsLambda, Coverage.Silent)]
    [Covers("ECA1011", Idiom.ConstructorArguments, Coverage.Silent)]
    [Covers("ECA1011", Idiom.MethodArguments, Coverage.Silent)]
    [Covers("ECA1011", Idiom.Builder, Coverage.Silent)]
    [Covers("ECA1011", Idiom.CollectionElement, Coverage.Silent)]
    [Covers("ECA1011", Idiom.Helper, Coverage.Silent)]
    [Covers("ECA1011", Idiom.KeySet, Coverage.Silent)]
    [Theory]
    [InlineData("var c = new WorkerOptions { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }; c.EnableMetricsForAllSchedulers = true; if (on) c.TpSize = port; return c;")]
    [InlineData("var c = new WorkerOptions { EnableMetrics = true, MetricsPort = 1, TpSize = 1 }; c.EnableMetricsForAllSchedulers = true; c.TpSize = 8; return c;")]
    [InlineData("var s = new WorkerSpec { MetricsPort = 1, TpSize = 1 }; return s with { EnableMetrics = true, EnableMetricsForAllSchedulers = true, TpSize = 8 };")]
    [InlineData("var s = new WorkerSpec { MetricsPort = 1, TpSize = 1 }; var t = s with { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return (t, t with { TpSize = 8 });")]
    [InlineData("workers.Add(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; o.MetricsPort = 1; o.TpSize = 1; }); return workers.Add(o => o.TpSize = port);")]
    [InlineData("return new WorkerRecord(null, true, true, 1);")]
    [InlineData("return workers.Start(enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 1, tpSize: port);")]
    [InlineData("var b = new WorkerBuilder().EnableMetrics().EnableMetricsForAllSchedulers().WithMetricsPort(1).WithTpSize(1); if (on) b.WithTpSize(8); return b.Build();")]
    [InlineData("var all = new[] { new WorkerOptions { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1, TpSize = 1 } }; foreach (var c in all) c.TpSize = port; return all;")]
    [InlineData("var c = new WorkerOptions { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1, TpSize = 1 }; Size(c, port); return c; static void Size(WorkerOptions c, int size) => c.TpSize = size;")]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"enable_metrics_for_all_schedulers\"] = true, [\"tp_size\"] = port };")]
    public Task Silent_where_there_may_be_ranks_to_report(string body) => Snippet.Silent(Method(body));

    [Covers("ECA1011", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_an_attribute_of_many_ranks() => Snippet.Silent("""
        [Worker(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1, TpSize = 8)] class Decode;
        """ + Source);

    [Covers("ECA1011", Idiom.DerivedConstructor, Coverage.Silent)]
    [Fact]
    public Task Silent_for_the_constructor_of_a_derived_type() => Snippet.Silent("""
        class DecodeOptions : WorkerOptions { public DecodeOptions() { EnableMetrics = true; EnableMetricsForAllSchedulers = true; MetricsPort = 1; TpSize = 1; } }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { ModelPath = "m" }; }
        """ + Source);

    [Covers("ECA1011", Idiom.DeclaredDefault, Coverage.Silent)]
    [Fact]
    public Task Silent_for_a_declared_default() => Snippet.Silent("""
        class DecodeOptions
        {
            public bool EnableMetrics { get; set; } = true;
            public bool EnableMetricsForAllSchedulers { get; set; } = true;
            public int? MetricsPort { get; set; } = 1;
            public int TpSize { get; set; } = 1;
        }
        class Program { object A = new DecodeOptions(); object B = new DecodeOptions { TpSize = 1 }; }
        """ + Source);
}
