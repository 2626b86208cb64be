namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1002 and ECA1001 on idioms whose own tests are about the other of the two, or about reading alone.</summary>
public class EndpointIdiomTests
{
    private const string Attribute = """

        class LaunchAttribute : Attribute
        {
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public string? MetricsEndpoint { get; set; }
        }
        """;

    [Covers("ECA1002", Idiom.AttributeArguments, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Writes_the_endpoint_of_an_attribute() => Snippet.Fixes("""
        [Launch({|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true)]
        class Worker;
        """ + Attribute, """
        [Launch(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = "http://0.0.0.0:9090/metrics")]
        class Worker;
        """ + Attribute);

    [Covers("ECA1002", Idiom.AttributeArguments, Coverage.Silent)]
    [Fact]
    public Task Silent_for_an_attribute_with_an_endpoint() => Snippet.Silent("""
        [Launch(EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = "http://0.0.0.0:9090/metrics")]
        class Worker;
        """ + Attribute);

    [Covers("ECA1002", Idiom.With, Coverage.Fixed)]
    [Fact]
    public Task Writes_the_endpoint_of_a_with_expression() => Snippet.Fixes("""
        class Program
        {
            static readonly EngineSpec Baseline = new() { EnableMetricsForAllSchedulers = true };
            static EngineSpec Create() => Baseline with { {|ECA1002:EnableMetrics|} = true };
        }
        """, """
        class Program
        {
            static readonly EngineSpec Baseline = new() { EnableMetricsForAllSchedulers = true };
            static EngineSpec Create() => Baseline with { EnableMetrics = true, MetricsPort = 9090 };
        }
        """);

    [Covers("ECA1001", Idiom.Helper, Coverage.Fixed)]
    [Covers("ECA1002", Idiom.Helper, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Writes_what_a_helper_leaves_out() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig();
                Name(config);
                config.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true;
                return config;
            }

            private static void Name(EngineConfig config) => config.ModelPath = "m";
        }
        """, """
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig();
                Name(config);
                config.EnableMetrics = true;
                config.EnableMetricsForAllSchedulers = true;
                config.MetricsPort = 9090;
                return config;
            }

            private static void Name(EngineConfig config) => config.ModelPath = "m";
        }
        """, Snippet.CompleteKey);

    [Covers("ECA1002", Idiom.Helper, Coverage.Silent)]
    [Fact]
    public Task Silent_when_a_helper_writes_the_endpoint() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create()
            {
                var config = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
                Serve(config);
                return config;
            }

            private static void Serve(EngineConfig config) => config.MetricsPort = 9090;
        }
        """);

    [Covers("ECA1001", Idiom.DerivedConstructor, Coverage.Fixed)]
    [Fact]
    public Task Writes_the_flag_in_the_constructor_of_a_derived_type() => Snippet.Fixes("""
        class PrefillConfig : EngineConfig
        {
            public PrefillConfig()
            {
                {|ECA1001:EnableMetrics|} = true;
                MetricsPort = 9090;
            }
        }
        """, """
        class PrefillConfig : EngineConfig
        {
            public PrefillConfig()
            {
                EnableMetrics = true;
                EnableMetricsForAllSchedulers = true;
                MetricsPort = 9090;
            }
        }
        """);

    [Fact]
    public Task The_endpoint_is_left_to_who_creates_a_derived_type() => Snippet.Silent("""
        class PrefillConfig : EngineConfig
        {
            public PrefillConfig()
            {
                EnableMetrics = true;
                EnableMetricsForAllSchedulers = true;
            }
        }
        """);
}
