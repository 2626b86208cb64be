namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>A named argument is the setting at its name, a positional one at its expression.</summary>
[Covers("ECA1001", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1002", Idiom.ConstructorArguments, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class ConstructorArgumentTests
{
    [Fact]
    public Task Completes_named_arguments() => Snippet.Fixes("""
        class Program
        {
            static CtorConfig Create() => new CtorConfig("m", {|ECA1001:{|ECA1002:enableMetrics|}|}: true);
        }
        """, """
        class Program
        {
            static CtorConfig Create() => new CtorConfig("m", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090);
        }
        """, Snippet.CompleteKey, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Message_uses_the_parameter_names() => Snippet.Reports("""
        class Program
        {
            static CtorConfig Create() => new CtorConfig("m", {|ECA1001:enableMetrics|}: true, metricsPort: 9090);
        }
        """, SnippetOptions.Message("enableMetrics is set but enableMetricsForAllSchedulers is not: only attention-TP rank 0 reports scheduler metrics"));

    [Fact]
    public Task Reads_what_a_base_constructor_is_given() => Snippet.Reports("""
        class Named : CtorConfig
        {
            public Named() : base("m", {|ECA1001:enableMetrics|}: true, metricsPort: 9090) { }
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_named_arguments_say_it_all() => Snippet.Silent("""
        class Program
        {
            static CtorConfig Named() => new("m", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090);
            static CtorConfig Reordered() => new(metricsPort: 9090, enableMetricsForAllSchedulers: true, enableMetrics: true, modelPath: "m");
            static CtorConfig Positional() => new("m", true, true, 9090);
            static CtorConfig Off() => new("m", false);
            static CtorConfig Untouched() => new("m");
        }
        """, SnippetOptions.TypesElsewhereToo);

    /// <summary>A file that names no setting is not read, so one of them is named here.</summary>
    [Fact]
    public Task Reads_positional_arguments() => Snippet.Reports("""
        class Program
        {
            static CtorConfig Metrics() => new("m", {|ECA1001:{|ECA1002:true|}|});
            static CtorConfig Off() => new("m", {|ECA1001:true|}, false, 9090);
            static CtorConfig NoPort() => new("m", {|ECA1002:true|}, true);
            static CtorConfig Named() => new("m", enableMetrics: false);
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_computed_arguments() => Snippet.Reports("""
        class Program
        {
            static CtorConfig Create(bool metrics) => new("m", {|ECA1001:enableMetrics|}: metrics, metricsPort: 9090);
            static CtorConfig Forwarded(bool metrics, bool all) => new("m", enableMetrics: metrics, enableMetricsForAllSchedulers: all, metricsPort: 9090);
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_positional_records() => Snippet.Reports("""
        class Program
        {
            static PositionalSpec Named() => new("m", {|ECA1001:EnableMetrics|}: true, MetricsPort: 9090);
            static PositionalSpec Positional() => new("m", {|ECA1001:{|ECA1002:true|}|});
            static PositionalSpec Mixed() => new("m", {|ECA1001:EnableMetrics|}: true) { MetricsPort = 9090 };
            static PositionalSpec Initialized() => new("m") { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_complete_positional_records() => Snippet.Silent("""
        class Program
        {
            static PositionalSpec Named() => new("m", EnableMetrics: true, EnableMetricsForAllSchedulers: true, MetricsPort: 9090);
            static PositionalSpec Mixed() => new("m", EnableMetrics: true, MetricsPort: 9090) { EnableMetricsForAllSchedulers = true };
            static PositionalSpec Overwritten() => new("m", EnableMetrics: true) { EnableMetrics = false };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_base_constructor_arguments() => Snippet.Reports("""
        public class Classic : CtorConfig
        {
            public Classic() : base("m", {|ECA1001:enableMetrics|}: true, metricsPort: 9090) { }
        }

        public class Primary() : CtorConfig("m", {|ECA1001:enableMetrics|}: true, metricsPort: 9090);
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_for_complete_base_constructor_arguments() => Snippet.Silent("""
        public class Classic : CtorConfig
        {
            public Classic() : base("m", enableMetrics: true, enableMetricsForAllSchedulers: true, metricsPort: 9090) { }
        }

        public class Primary(bool all) : CtorConfig("m", enableMetrics: true, enableMetricsForAllSchedulers: all, metricsPort: 9090);
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_constructor_knows_no_all_schedulers() => Snippet.Silent("""
        public class Exporter(string path, bool enableMetrics = false, int? metricsPort = null)
        {
            public string Path => path + enableMetrics + metricsPort;
        }

        class Program
        {
            static Exporter Create() => new("p", enableMetrics: true);
        }
        """);

    [Fact]
    public Task Reads_a_constructor_that_sets_what_it_has_no_parameter_for() => Snippet.Silent("""
        public class Preset : EngineConfig
        {
            public Preset(bool enableMetrics)
            {
                EnableMetrics = enableMetrics;
                EnableMetricsForAllSchedulers = true;
                MetricsPort = 9090;
            }
        }

        class Program
        {
            static Preset Create() => new(enableMetrics: true);
            static Preset Initialized() => new(false) { EnableMetrics = true };
        }
        """);
}
