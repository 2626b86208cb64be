namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1011.</summary>
[Covers("ECA1011", Idiom.ObjectInitializer, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
[Covers("ECA1011", Idiom.Statements, Coverage.Speaks, Coverage.Fixed)]
[Covers("ECA1011", Idiom.KeySet, Coverage.Speaks)]
public class PointlessAllSchedulersTests
{
    private static string Create(string settings) => $$"""
        class Program
        {
            static EngineConfig Create(int tp) => new() { EnableMetrics = true, MetricsPort = 9090, {{settings}} };
        }
        """;

    [Theory]
    [InlineData("TpSize = 1, {|ECA1011:EnableMetricsForAllSchedulers|} = true")]
    [InlineData("{|ECA1011:EnableMetricsForAllSchedulers|} = true, TpSize = 8, DpSize = 8, EnableDpAttention = true")]
    public Task Reports_a_flag_without_ranks_to_report(string settings) => Snippet.Reports(Create(settings), SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("EnableMetricsForAllSchedulers = true")]
    [InlineData("EnableMetricsForAllSchedulers = true, TpSize = tp")]
    [InlineData("EnableMetricsForAllSchedulers = true, TpSize = 8")]
    [InlineData("EnableMetricsForAllSchedulers = true, TpSize = 8, DpSize = 8")]
    [InlineData("EnableMetricsForAllSchedulers = tp > 1, TpSize = 1")]
    [InlineData("EnableMetricsForAllSchedulers = false, TpSize = 1")]
    public Task Silent_where_it_may_change_something(string settings) => Snippet.Silent(Create(settings), SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Reports_a_key() => Snippet.Reports("""
        class Program { object A = new Dictionary<string, object> { ["enable_metrics"] = true, [{|ECA1011:"enable_metrics_for_all_schedulers"|}] = true, ["tp_size"] = 1 }; }
        """);

    [Fact]
    public Task Silent_for_a_copy_that_inherits_it() => Snippet.Silent("""
        class Program
        {
            public static object Create(EngineSpec[] all)
            {
                var c = new EngineSpec { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 };
                return (c with { TpSize = 1 }, c with { TpSize = 8 });
            }
        }
        """);

    [Fact]
    public Task Fix_removes_it() => Snippet.Fixes("""
        class Program
        {
            static EngineConfig A() => new() { EnableMetrics = true, {|ECA1011:EnableMetricsForAllSchedulers|} = true, MetricsPort = 9090, TpSize = 1 };
            static EngineConfig B()
            {
                var c = new EngineConfig { EnableMetrics = true, MetricsPort = 9091, TpSize = 1 };
                c.{|ECA1011:EnableMetricsForAllSchedulers|} = true;
                return c;
            }
        }
        """, """
        class Program
        {
            static EngineConfig A() => new() { EnableMetrics = true, MetricsPort = 9090, TpSize = 1 };
            static EngineConfig B()
            {
                var c = new EngineConfig { EnableMetrics = true, MetricsPort = 9091, TpSize = 1 };
                return c;
            }
        }
        """);
}
