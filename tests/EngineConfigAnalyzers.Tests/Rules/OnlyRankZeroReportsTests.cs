namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1001.</summary>
public class OnlyRankZeroReportsTests
{
    [Fact]
    public Task Reports_metrics_without_all_schedulers() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """,
        SnippetOptions.TypesElsewhereToo with
        {
            Messages = ["EnableMetrics is set but EnableMetricsForAllSchedulers is not: only attention-TP rank 0 reports scheduler metrics"],
        });

    [Fact]
    public Task Silent_when_both_are_set() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_metrics_are_off() => Snippet.Silent("""
        class Program
        {
            static EngineConfig A() => new() { EnableMetrics = false };
            static EngineConfig B() => new() { ModelPath = "m" };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_the_flag_written_as_off_and_turns_it_on() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, EnableMetricsForAllSchedulers = false, MetricsPort = 9090 };
        }
        """, """
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """);

    [Fact]
    public Task Reports_computed_metrics() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create(bool metrics) => new() { {|ECA1001:EnableMetrics|} = metrics, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Silent_when_the_flag_is_computed() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create(bool all) => new() { EnableMetrics = true, EnableMetricsForAllSchedulers = all, MetricsPort = 9090 };
        }
        """, SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reads_constants() => Snippet.Reports("""
        class Program
        {
            private const bool On = true;
            private const bool Off = !On;
            static EngineConfig A() => new() { {|ECA1001:EnableMetrics|} = On, EnableMetricsForAllSchedulers = Off, MetricsPort = 9090 };
            static EngineConfig B() => new() { EnableMetrics = Off };
        }
        """);

    [Theory]
    [InlineData("TpSize = 8", "of 8 ")]
    [InlineData("TpSize = 8, DpSize = 1", "of 8 ")]
    [InlineData("TpSize = 8, DpSize = 4, EnableDpAttention = true", "of 2 ")]
    [InlineData("TpSize = 8, DpSize = 4", "of 8 ")]
    [InlineData("ModelPath = \"m\"", "")]
    [InlineData("DpSize = 4, EnableDpAttention = true", "")]
    public Task Message_names_the_ranks_where_they_are_known(string topology, string ranks) => Snippet.Reports(
        $$"""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090, {{topology}} };
        }
        """,
        SnippetOptions.Message($"EnableMetrics is set but EnableMetricsForAllSchedulers is not: only attention-TP rank 0 {ranks}reports scheduler metrics"));

    [Theory]
    [InlineData("TpSize = 1")]
    [InlineData("TpSize = 8, DpSize = 8, EnableDpAttention = true")]
    [InlineData("TpSize = 8, DpSize = 2, AttnCpSize = 4, EnableDpAttention = true")]
    [InlineData("TpSize = 8, AttnCpSize = 2")]
    public Task Silent_when_the_topology_makes_the_flag_pointless(string topology) => Snippet.Silent(
        $$"""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, MetricsPort = 9090, {{topology}} };
        }
        """,
        SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("int tp", "TpSize = tp")]
    [InlineData("int dp", "TpSize = 8, DpSize = dp, EnableDpAttention = true")]
    [InlineData("bool dpAttention", "TpSize = 8, DpSize = 8, EnableDpAttention = dpAttention")]
    public Task Reports_when_the_topology_is_computed(string parameter, string topology) => Snippet.Reports(
        $$"""
        class Program
        {
            static EngineConfig Create({{parameter}}) => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090, {{topology}} };
        }
        """,
        SnippetOptions.Message("EnableMetrics is set but EnableMetricsForAllSchedulers is not: only attention-TP rank 0 reports scheduler metrics"));

    [Theory]
    [InlineData("rank_zero")]
    [InlineData("Rank_Zero")]
    public Task Silent_when_rank_zero_is_enough(string policy) => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, MetricsPort = 9090 };
        }
        """,
        SnippetOptions.Policy($"engine_config.scheduler_metrics = {policy}"));

    [Fact]
    public Task Reports_when_every_rank_is_asked_for_by_name() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """,
        SnippetOptions.Policy("engine_config.scheduler_metrics = all_ranks"));

    [Fact]
    public Task Reports_under_every_node_when_a_node_has_no_reporting_rank() => Snippet.Reports("""
        class Program
        {
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090, TpSize = 16, Nnodes = 2 };
        }
        """,
        SnippetOptions.Policy("engine_config.scheduler_metrics = every_node"));

    [Theory]
    [InlineData("TpSize = 8, Nnodes = 1")]
    [InlineData("TpSize = 8")]
    [InlineData("Nnodes = 2")]
    [InlineData("TpSize = 16, Nnodes = 2, DpSize = 2, EnableDpAttention = true")]
    public Task Silent_under_every_node_when_each_node_has_a_reporting_rank_or_it_is_not_known(string topology) => Snippet.Silent(
        $$"""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, MetricsPort = 9090, {{topology}} };
        }
        """,
        SnippetOptions.Policy("engine_config.scheduler_metrics = every_node"));

    [Fact]
    public Task Policy_of_a_globalconfig_counts() => Snippet.Silent("""
        class Program
        {
            static EngineConfig Create() => new() { EnableMetrics = true, MetricsPort = 9090 };
        }
        """,
        new SnippetOptions { GlobalConfig = ["engine_config.scheduler_metrics = rank_zero"] });

    [Fact]
    public Task Fix_mirrors_a_name_and_a_member_access() => Snippet.Fixes("""
        class Settings { public bool Metrics { get; set; } }

        class Program
        {
            static EngineConfig A(bool metrics) => new() { {|ECA1001:EnableMetrics|} = metrics, MetricsPort = 9090 };
            static EngineConfig B(Settings settings) => new() { {|ECA1001:EnableMetrics|} = settings.Metrics, MetricsPort = 9090 };
        }
        """, """
        class Settings { public bool Metrics { get; set; } }

        class Program
        {
            static EngineConfig A(bool metrics) => new() { EnableMetrics = metrics, EnableMetricsForAllSchedulers = metrics, MetricsPort = 9090 };
            static EngineConfig B(Settings settings) => new() { EnableMetrics = settings.Metrics, EnableMetricsForAllSchedulers = settings.Metrics, MetricsPort = 9090 };
        }
        """, "ECA1001");

    [Fact]
    public Task Fix_writes_true_for_what_may_not_be_repeated() => Snippet.Fixes("""
        class Program
        {
            static bool Ask() => true;
            static EngineConfig Create() => new() { {|ECA1001:EnableMetrics|} = Ask(), MetricsPort = 9090 };
        }
        """, """
        class Program
        {
            static bool Ask() => true;
            static EngineConfig Create() => new() { EnableMetrics = Ask(), EnableMetricsForAllSchedulers = true, MetricsPort = 9090 };
        }
        """, "ECA1001");

    [Theory]
    [InlineData("RouterOptions")]
    [InlineData("FrontendConfig")]
    [InlineData("PlannerConfig")]
    public Task Silent_for_a_process_without_schedulers(string name) => Snippet.Silent(
        $$"""
        public class {{name}} : EngineConfig { }

        class Program
        {
            static object Create() => new {{name}} { EnableMetrics = true, MetricsPort = 9090 };
        }
        """);

    [Fact]
    public Task Reports_a_type_that_only_contains_such_a_word() => Snippet.Reports("""
        public class RouterlessOptions : EngineConfig { }

        class Program
        {
            static object Create() => new RouterlessOptions { {|ECA1001:EnableMetrics|} = true, MetricsPort = 9090 };
        }
        """);
}
