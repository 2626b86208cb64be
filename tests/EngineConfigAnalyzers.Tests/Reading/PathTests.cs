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
    [InlineData("if (a) { config.EnableMetrics = true; } config.EnableMetrics = false;")]
    [InlineData("if (!a) { throw new Exception(); } config.EnableMetrics = true; config.EnableMetricsForAllSchedulers = true;")]
    [InlineData("if (a) { config.EnableMetrics = true; throw new Exception(); }")]
    public Task Silent_when_a_path_writes_it_after_metrics_may_be_on(string statements) =>
        Snippet.Silent(Method(statements), SnippetOptions.TypesElsewhereToo);
}
