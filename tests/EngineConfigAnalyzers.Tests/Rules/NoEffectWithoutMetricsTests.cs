namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1003.</summary>
[Covers("ECA1003", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1003", Idiom.Statements, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1003", Idiom.With, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1003", Idiom.OptionsLambda, Coverage.Speaks)]
[Covers("ECA1003", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Fixed)]
[Covers("ECA1003", Idiom.MethodArguments, Coverage.Speaks)]
[Covers("ECA1003", Idiom.Builder, Coverage.Speaks, Coverage.Fixed)]
[Covers("ECA1003", Idiom.DeclaredDefault, Coverage.Silent)]
[Covers("ECA1003", Idiom.DerivedConstructor, Coverage.Silent)]
[Covers("ECA1003", Idiom.AttributeArguments, Coverage.Speaks)]
[Covers("ECA1003", Idiom.KeySet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class NoEffectWithoutMetricsTests
{
    private const string Builder = """
        class EngineBuilder
        {
            public EngineBuilder WithModel(string m) => throw new NotSupportedException();
            public EngineBuilder EnableMetrics(bool on = true) => throw new NotSupportedException();
            public EngineBuilder EnableMetricsForAllSchedulers(bool on = true) => throw new NotSupportedException();
            public EngineBuilder EnableMfuMetrics() => throw new NotSupportedException();
            public EngineBuilder WithMetricsPort(int port) => throw new NotSupportedException();
            public object Build() => throw new NotSupportedException();
        }

        """;

    private static string Method(string body) => $$"""
        class FullConfig
        {
            public string ModelPath { get; set; } = "";
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public bool EnableMfuMetrics { get; set; }
            public double[]? BucketTimeToFirstToken { get; set; }
            public List<double>? PromptTokensBuckets { get; set; }
            public string? TokenizerMetricsCustomLabelsHeader { get; set; }
            public Dictionary<string, string>? ExtraMetricLabels { get; set; }
        }
        class Program
        {
            public static object? Create(bool a, bool[] given, IEngineLauncher launcher)
            {
                {{body}}
            }
        }
        """;

    [Fact]
    public Task Reports_the_flag_where_metrics_are_absent() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1003:EnableMetricsForAllSchedulers|} = true, MetricsPort = 9090 };
        }
        """,
        SnippetOptions.TypesElsewhereToo with { Messages = ["EnableMetricsForAllSchedulers has no effect while EnableMetrics is off"] });

    [Theory]
    [InlineData("return new FullConfig { {|ECA1003:EnableMfuMetrics|} = true };")]
    [InlineData("return new FullConfig { {|ECA1003:BucketTimeToFirstToken|} = new[] { 0.1, 0.5 } };")]
    [InlineData("return new FullConfig { {|ECA1003:BucketTimeToFirstToken|} = [0.1, 0.5] };")]
    [InlineData("return new FullConfig { {|ECA1003:PromptTokensBuckets|} = new() { 128 } };")]
    [InlineData("return new FullConfig { {|ECA1003:TokenizerMetricsCustomLabelsHeader|} = \"x-tenant\" };")]
    [InlineData("return new FullConfig { {|ECA1003:ExtraMetricLabels|} = new() { [\"site\"] = \"b\" } };")]
    [InlineData("return new FullConfig { EnableMetrics = false, {|ECA1003:EnableMfuMetrics|} = true };")]
    [InlineData("return new FullConfig { {|ECA1003:EnableMfuMetrics|} = true, EnableMetricsForAllSchedulers = true };")]
    [InlineData("var c = new FullConfig(); if (a) c.{|ECA1003:EnableMfuMetrics|} = true; return c;")]
    [InlineData("var c = new FullConfig { EnableMetrics = true }; c.EnableMetrics = false; c.{|ECA1003:EnableMfuMetrics|} = true; return c;")]
    [InlineData("launcher.Launch(o => o.{|ECA1003:EnableMetricsForAllSchedulers|} = true); return null;")]
    [InlineData("launcher.Launch(new EngineConfig { {|ECA1003:EnableMfuMetrics|} = true }); return null;")]
    [InlineData("return new CtorConfig(\"m\", {|ECA1003:enableMetricsForAllSchedulers|}: true);")]
    [InlineData("return new CtorConfig(\"m\", enableMetrics: false, {|ECA1003:true|});")]
    [InlineData("return Engines.Start(\"m\", {|ECA1003:enableMetricsForAllSchedulers|}: true);")]
    [InlineData("return new PositionalSpec(\"m\", {|ECA1003:EnableMetricsForAllSchedulers|}: true);")]
    [InlineData("var c = new EngineSpec { ModelPath = \"m\" }; return c with { {|ECA1003:EnableMetricsForAllSchedulers|} = true };")]
    [InlineData("return new Dictionary<string, object> { [\"model_path\"] = \"m\", [{|ECA1003:\"enable_mfu_metrics\"|}] = true };")]
    [InlineData("return new Dictionary<string, string> { { \"model_path\", \"m\" }, { {|ECA1003:\"enable_metrics_for_all_schedulers\"|}, \"true\" } };")]
    [InlineData("return new { model_path = \"m\", {|ECA1003:enable_metrics_for_all_schedulers|} = true, enable_metrics = false };")]
    [InlineData("return new { model_path = \"m\", {|ECA1003:bucket_time_to_first_token|} = \"0.1 0.5\" };")]
    public Task Reports_what_refines_metrics_that_are_off(string body) => Snippet.Reports(Method(body));

    [Fact]
    public Task Reports_an_attribute() => Snippet.Reports("""
        [Engine(ModelPath = "m", {|ECA1003:EnableMetricsForAllSchedulers|} = true)]
        class Program;
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_a_builder_chain() => Snippet.Reports(Builder + """
        class Program
        {
            static object Create() => new EngineBuilder().WithModel("m").{|ECA1003:EnableMetricsForAllSchedulers|}().Build();
            static object Other() => new EngineBuilder().{|ECA1003:EnableMfuMetrics|}().EnableMetrics(false).WithModel("m").Build();
        }
        """);

    [Theory]
    [InlineData("return new FullConfig { EnableMfuMetrics = false, BucketTimeToFirstToken = null, TokenizerMetricsCustomLabelsHeader = \"\" };")]
    [InlineData("return new FullConfig { EnableMfuMetrics = a };")]
    [InlineData("return new FullConfig { BucketTimeToFirstToken = [] };")]
    [InlineData("return new FullConfig { EnableMetrics = a, EnableMetricsForAllSchedulers = true };")]
    [InlineData("var c = new FullConfig { EnableMetricsForAllSchedulers = true }; if (a) c.EnableMetrics = true; return c;")]
    [InlineData("var c = new FullConfig { EnableMetricsForAllSchedulers = true }; var d = a ? c : new FullConfig { EnableMetricsForAllSchedulers = true }; d.EnableMetrics = true; return (c, d);")]
    [InlineData("var c = new FullConfig(); var d = new FullConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; var e = a ? c : d; e.EnableMfuMetrics = true; return (c, d);")]
    [InlineData("var c = new FullConfig(); ref var r = ref c; r = new FullConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; r.EnableMfuMetrics = true; return c;")]
    [InlineData("var all = new[] { new FullConfig(), new FullConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; all[1].EnableMfuMetrics = true; return all;")]
    [InlineData("var c = new EngineSpec { EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; return c with { EnableMetrics = true };")]
    [InlineData("var c = new EngineSpec { EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; return (c, c with { EnableMetrics = a });")]
    [InlineData("var c = new EngineConfig { EnableMetricsForAllSchedulers = true }; return launcher.Complete(c);")]
    [InlineData("var c = new EngineConfig { EnableMetricsForAllSchedulers = true }; launcher.Launch(c); return c;")]
    [InlineData("var c = new EngineConfig { MetricsPort = 1, EnableMetricsForAllSchedulers = true }; Action on = () => c.EnableMetrics = true; on(); return c;")]
    [InlineData("return new Dictionary<string, string> { [\"enable_metrics_for_all_schedulers\"] = \"true\" };")]
    [InlineData("return new Dictionary<string, string> { [\"model_path\"] = \"--model-path\", [\"extra_metric_labels\"] = \"--extra-metric-labels\", [\"bucket_time_to_first_token\"] = \"Buckets of TTFT\" };")]
    [InlineData("return new Dictionary<string, object> { [\"model_path\"] = \"m\", [\"enable_metrics_for_all_schedulers\"] = true, [a ? \"enable_metrics\" : \"x\"] = true };")]
    public Task Silent_where_metrics_may_be_on_or_nothing_is_given(string body) => Snippet.Silent(Method(body));

    [Fact]
    public Task Silent_for_declared_defaults() => Snippet.Silent("""
        class Defaults { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } = true; public int MetricsPort { get; set; } = 9090; }
        class Ctor { public Ctor(bool all) { EnableMetricsForAllSchedulers = all; EnableMfuMetrics = true; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public bool EnableMfuMetrics { get; set; } }
        class Program { object A = new Defaults(); object B = new Ctor(true); }
        """);

    [Fact]
    public Task Silent_for_a_router() => Snippet.Silent("""
        class RouterConfig { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public int MetricsPort { get; set; } }
        class Program { object A = new RouterConfig { EnableMetricsForAllSchedulers = true, MetricsPort = 29000 }; }
        """);

    [Theory]
    [InlineData("public static EngineConfig Decode() => new() { EnableMetricsForAllSchedulers = true, MetricsPort = 1 };", "var c = Program.Decode(); c.EnableMetrics = true;")]
    [InlineData("public static readonly EngineSpec Base = new() { EnableMetricsForAllSchedulers = true };", "var c = Program.Base with { EnableMetrics = true, MetricsPort = 1 };")]
    [InlineData("public EngineConfig Engine { get; } = new() { EnableMetricsForAllSchedulers = true, MetricsPort = 1 };", "new Program().Engine.EnableMetrics = true;")]
    public Task Silent_where_another_file_goes_on_with_it(string member, string statement) => Snippet.Silent(
        $"public class Program {{ {member} }}",
        new SnippetOptions { Files = new Dictionary<string, string> { ["Other.cs"] = $"static class Other {{ static void Use() {{ {statement} }} }}" } });

    [Fact]
    public Task Fix_turns_metrics_on_with_what_that_takes() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig A() => new() { {|ECA1003:EnableMetricsForAllSchedulers|} = true };
            static EngineConfig B() => new() { {|ECA1003:EnableMfuMetrics|} = true, TpSize = 8 };
            static EngineConfig C() => new() { {|ECA1003:EnableMfuMetrics|} = true, EnableMetrics = false, MetricsPort = null };
        }
        """, """
        class Program
        {
            static EngineConfig A() => new() { EnableMetricsForAllSchedulers = true, EnableMetrics = true, MetricsPort = 9090 };
            static EngineConfig B() => new() { EnableMfuMetrics = true, EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9091, TpSize = 8 };
            static EngineConfig C() => new() { EnableMfuMetrics = true, EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9092 };
        }
        """);

    [Theory]
    [InlineData("new CtorConfig(\"m\", {|ECA1003:enableMetricsForAllSchedulers|}: true)", "new CtorConfig(\"m\", enableMetricsForAllSchedulers: true, enableMetrics: true, metricsPort: 9090)")]
    [InlineData("new CtorConfig(\"m\", enableMetrics: false, {|ECA1003:true|})", "new CtorConfig(\"m\", enableMetrics: true, true, metricsPort: 9090)")]
    [InlineData("new Dictionary<string, string> { { \"model_path\", \"m\" }, { {|ECA1003:\"enable_mfu_metrics\"|}, \"true\" } }", "new Dictionary<string, string> { { \"model_path\", \"m\" }, { \"enable_mfu_metrics\", \"true\" }, { \"enable_metrics\", \"true\" }, { \"enable_metrics_for_all_schedulers\", \"true\" } }")]
    [InlineData("new Dictionary<string, object> { [\"model_path\"] = \"m\", [{|ECA1003:\"enable_metrics_for_all_schedulers\"|}] = true }", "new Dictionary<string, object> { [\"model_path\"] = \"m\", [\"enable_metrics_for_all_schedulers\"] = true, [\"enable_metrics\"] = true }")]
    [InlineData("new { model_path = \"m\", enable_metrics = false, {|ECA1003:enable_metrics_for_all_schedulers|} = true }", "new { model_path = \"m\", enable_metrics = true, enable_metrics_for_all_schedulers = true }")]
    public Task Fix_writes_the_idiom_that_is_there(string before, string after) =>
        Snippet.Fixes($"class Program {{ object A = {before}; }}", $"class Program {{ object A = {after}; }}");

    [Fact]
    public Task Fix_writes_a_statement_beside_a_statement() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create(bool a)
            {
                var c = new EngineConfig();
                if (a)
                    c.{|ECA1003:EnableMfuMetrics|} = true; // flops
                return c;
            }
        }
        """, """
        class Program
        {
            static EngineConfig Create(bool a)
            {
                var c = new EngineConfig();
                if (a)
                {
                    c.EnableMfuMetrics = true; // flops
                    c.EnableMetrics = true;
                    c.EnableMetricsForAllSchedulers = true;
                    c.MetricsPort = 9090;
                }
                return c;
            }
        }
        """);

    [Fact]
    public Task Fix_of_a_chain() => Snippet.Fixes(Builder + """
        class Program
        {
            static object Create() => new EngineBuilder()
                .{|ECA1003:EnableMfuMetrics|}()
                .Build();
        }
        """, Builder + """
        class Program
        {
            static object Create() => new EngineBuilder()
                .EnableMfuMetrics()
                .EnableMetrics()
                .EnableMetricsForAllSchedulers()
                .WithMetricsPort(9090)
                .Build();
        }
        """);

    [Fact]
    public Task No_switch_is_written_where_the_flag_would_then_change_nothing() => Snippet.Fixes("""
        class Program { object A = new EngineConfig { {|ECA1003:EnableMetricsForAllSchedulers|} = true, TpSize = 1 }; }
        """, """
        class Program { object A = new EngineConfig { TpSize = 1 }; }
        """);
}
