namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1002.</summary>
public class NoMetricsEndpointTests
{
    [Fact]
    public Task Reports_metrics_without_an_endpoint() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """,
        SnippetOptions.TypesElsewhereToo with
        {
            Messages = ["EnableMetrics is set but no metrics endpoint is: set MetricsPort, or nothing serves /metrics"],
        });

    [Fact]
    public Task Silent_for_a_type_without_an_endpoint_member() => Snippet.Silent("""
        class Program
        {
            static BareConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Covers("ECA1002", Idiom.ObjectInitializer, Coverage.Silent)]
    [Theory]
    [InlineData("MetricsPort = 9090")]
    [InlineData("MetricsPort = 0")]
    [InlineData("MetricsPort = Port()")]
    public Task Silent_when_the_endpoint_is_set_random_or_computed(string endpoint) => Snippet.Silent(
        $$"""
        class Program
        {
            static int? Port() => 9090;
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, {{endpoint}} };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("null")]
    [InlineData("-1")]
    [InlineData("default")]
    [InlineData("(int?)null")]
    public Task Replaces_an_endpoint_that_is_none(string none) => Snippet.Fixes(
        $$"""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, MetricsPort = {{none}} };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """, "ECA1002");

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public Task Replaces_a_text_endpoint_that_is_none(string none) => Snippet.Fixes(
        $$"""
        class Program
        {
            static EndpointConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = {{none}} };
        }
        """, """
        class Program
        {
            static EndpointConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = "http://0.0.0.0:9090/metrics" };
        }
        """, "ECA1002");

    [Fact]
    public Task Writes_an_address_where_one_is_bound() => Snippet.Fixes("""
        class Program
        {
            static EndpointConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """, """
        class Program
        {
            static EndpointConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = "http://0.0.0.0:9090/metrics" };
        }
        """, "ECA1002", SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_a_url_that_is_absent() => Snippet.Reports("""
        class Program
        {
            static UrlConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_an_untouched_port_of_a_value_type_declared_in_source() => Snippet.Fixes("""
        class Program
        {
            static UShortPortConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """, """
        class Program
        {
            static UShortPortConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """, "ECA1002");

    [Fact]
    public Task One_of_several_endpoint_members_suffices() => Snippet.Silent("""
        public class TwoEndpoints : EngineConfig { public string? MetricsEndpoint { get; set; } }

        class Program
        {
            static TwoEndpoints Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsEndpoint = "http://0.0.0.0:9090/metrics" };
        }
        """);

    [Fact]
    public Task A_get_only_endpoint_counts_as_set() => Snippet.Silent("""
        public class Fixed : BareConfig { public string MetricsEndpoint { get; } = "http://0.0.0.0:9090/metrics"; }

        class Program
        {
            static Fixed Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
        }
        """);

    [Fact]
    public Task A_metrics_path_alone_is_no_endpoint() => Snippet.Silent("""
        public class PathConfig : BareConfig { public string MetricsPath { get; set; } = "/metrics"; }

        class Program
        {
            static PathConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
        }
        """);

    [Fact]
    public Task The_endpoint_of_another_member_is_none_of_the_launch() => Snippet.Reports("""
        public class Sidecar { public int MetricsPort { get; set; } }
        public class WithSidecar : EngineConfig { public Sidecar Sidecar { get; } = new(); }

        class Program
        {
            static WithSidecar Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, Sidecar = { MetricsPort = 9090 } };
        }
        """);

    [Theory]
    [InlineData("MetricsUri")]
    [InlineData("MetricsAddress")]
    [InlineData("PrometheusEndpoint")]
    public Task Knows_the_endpoint_members(string member) => Snippet.Reports(
        $$"""
        public class Own : BareConfig { public string? {{member}} { get; set; } }

        class Program
        {
            static Own A() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
            static Own B() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, {{member}} = "http://localhost:1/metrics" };
        }
        """);

    [Theory]
    [InlineData("PrometheusPort")]
    [InlineData("SystemPort")]
    [InlineData("DynSystemPort")]
    public Task Knows_the_port_members(string member) => Snippet.Fixes(
        $$"""
        public class Own : BareConfig { public int? {{member}} { get; set; } }

        class Program
        {
            static Own Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """,
        $$"""
        public class Own : BareConfig { public int? {{member}} { get; set; } }

        class Program
        {
            static Own Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, {{member}} = 9090 };
        }
        """, "ECA1002");

    [Fact]
    public Task A_member_named_by_policy_is_an_endpoint() => Snippet.Silent("""
        public class Own : EngineConfig { public string? ScrapeTarget { get; set; } }

        class Program
        {
            static Own Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, ScrapeTarget = "x" };
        }
        """, SnippetOptions.Policy("engine_config.endpoint_members = Other, ScrapeTarget"));

    [Fact]
    public Task The_same_member_is_none_without_the_policy() => Snippet.Reports("""
        public class Own : EngineConfig { public string? ScrapeTarget { get; set; } }

        class Program
        {
            static Own Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, ScrapeTarget = "x" };
        }
        """);

    [Fact]
    public Task Silent_when_something_outside_provides_the_endpoint() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
        }
        """, SnippetOptions.Policy("engine_config.metrics_endpoint = external"));

    [Fact]
    public Task External_endpoints_do_not_silence_the_other_rule() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true };
        }
        """, SnippetOptions.Policy("engine_config.metrics_endpoint = external"));

    [Fact]
    public Task Deals_ports_in_document_order_and_skips_those_in_use() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig A() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
            static EngineConfig B() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9091 };
            static EngineConfig C() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """, """
        class Program
        {
            static EngineConfig A() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
            static EngineConfig B() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9091 };
            static EngineConfig C() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9092 };
        }
        """, "ECA1002");

    [Fact]
    public Task Starts_at_the_port_of_the_policy() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 8081 };
        }
        """, "ECA1002", SnippetOptions.Policy("engine_config.metrics_port = 8081"));

    [Fact]
    public Task Completes_both_settings_in_order() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create() => new() { ModelPath = "m", {|ECA1001:{|ECA1002:EnableMetrics|}|} = true, TpSize = 8 };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { ModelPath = "m", EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090, TpSize = 8 };
        }
        """, Snippet.CompleteKey);

    [Fact]
    public Task Keeps_the_order_when_the_endpoint_was_written_first() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090, TpSize = 8 };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090, TpSize = 8 };
        }
        """, "ECA1001");

    [Fact]
    public Task Writes_the_endpoint_after_a_flag_that_stands_after_metrics() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, TpSize = 8 };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090, TpSize = 8 };
        }
        """, "ECA1002");
}
