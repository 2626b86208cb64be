namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Branches, loops and exits: per place that turned metrics on, the values the other setting has where the launch leaves our sight.</summary>
public class PathTests
{
    private static string Method(string statements) =>
        $$"""
        class Program
        {
            static EngineConfig Create(bool a, bool b, int n)
            {
                var config = new EngineConfig { MetricsPort = 9090 };
                {{statements}}
                return config;
            }
        }
        """;

    [Theory]
    [InlineData("if (a) { config.EnableMetrics = true; } if (b) { config.EnableMetricsForAllSchedulers = true; }")]
    [InlineData("if (a) { config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true; }")]
    [InlineData("config.EnableMetrics = true; if (a) return config; config.EnableMetricsForAllSchedulers = true;")]
    [InlineData("config.EnableMetrics = a; config.EnableMetricsForAllSchedulers = a;")]
    [InlineData("for (var i = 0; i < n; i++) { config.EnableMetrics = true; } config.EnableMetricsForAllSchedulers = true;")]
    [InlineData("try { config.EnableMetrics = true; } finally { config.EnableMetricsForAllSchedulers = true; }")]
    [InlineData("switch (n) { case 1: config.EnableMetrics = true; break; default: break; } config.EnableMetricsForAllSchedulers = true;")]
    [InlineData("config.EnableMetricsForAllSchedulers = a ? true : b; config.EnableMetrics = true;")]
    [InlineData("if (!a) { throw new Exception(); } config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true;")]
    public Task Silent_when_a_path_writes_it_after_metrics_may_be_on(string statements) =>
        Snippet.Silent(Method(statements), SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("if (a) { config.EnableMetrics = true; } config.EnableMetrics = false;")]
    [InlineData("if (a) { config.EnableMetrics = true; throw new Exception(); }")]
    public Task Metrics_that_are_off_on_every_path_to_the_exit_are_off(string statements) =>
        Snippet.Reports(Method(statements).Replace("MetricsPort = 9090", "{|ECA1004:MetricsPort|} = 9090", StringComparison.Ordinal), SnippetOptions.TypesElsewhereToo);

    [Theory]
    [InlineData("if (a) { config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true; } else { config.{|ECA1001:EnableMetrics|} = true; }")]
    [InlineData("if (a) { config.{|ECA1001:EnableMetrics|} = true; }")]
    [InlineData("if (a) { config.{|ECA1001:EnableMetrics|} = true; } else { config.EnableMetrics = true; }")]
    [InlineData("if (a) { config.{|ECA1001:EnableMetrics|} = true; } else { config.EnableMetricsForAllSchedulers = true; }")]
    [InlineData("config.EnableMetricsForAllSchedulers = true; config.EnableMetricsForAllSchedulers = false; if (a) { config.{|ECA1001:EnableMetrics|} = true; }")]
    [InlineData("while (n-- > 0) { config.{|ECA1001:EnableMetrics|} = true; }")]
    [InlineData("try { config.{|ECA1001:EnableMetrics|} = true; } catch (Exception) { }")]
    [InlineData("switch (n) { case 1: config.{|ECA1001:EnableMetrics|} = true; break; default: break; }")]
    [InlineData("config.{|ECA1001:EnableMetrics|} = a ? true : b;")]
    [InlineData("config.{|ECA1001:EnableMetrics|} = true; if (a) { config.EnableMetricsForAllSchedulers = false; }")]
    public Task Reports_a_place_that_no_path_completes(string statements) =>
        Snippet.Reports(Method(statements), SnippetOptions.TypesElsewhereToo);

    [Fact]
    public Task Fix_writes_at_every_place() => Snippet.Fixes(
        Method("""
        if (a)
                {
                    config.{|ECA1001:EnableMetrics|} = true;
                }
                else
                {
                    config.EnableMetrics = true;
                }

        """),
        Method("""
        if (a)
                {
                    config.EnableMetrics = true;
                    config.EnableMetricsForAllSchedulers = true;
                }
                else
                {
                    config.EnableMetrics = true;
                    config.EnableMetricsForAllSchedulers = true;
                }

        """), "ECA1001");

    [Fact]
    public Task Fix_makes_a_block_where_a_statement_stood_alone() => Snippet.Fixes(
        Method("""
        if (a)
                    config.{|ECA1001:EnableMetrics|} = true;

        """),
        Method("""
        if (a)
                {
                    config.EnableMetrics = true;
                    config.EnableMetricsForAllSchedulers = true;
                }

        """), "ECA1001");
}
