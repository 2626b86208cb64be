using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

public sealed class BuilderMethodsTests
{
    [Theory]
    [InlineData("EnableMetrics", "enable_metrics")]
    [InlineData("WithMetrics", "enable_metrics")]
    [InlineData("UseMetrics", "enable_metrics")]
    [InlineData("AddMetrics", "enable_metrics")]
    [InlineData("SetMetrics", "enable_metrics")]
    [InlineData("WithEnableMetrics", "enable_metrics")]
    [InlineData("WithMetricsForAllSchedulers", "enable_metrics_for_all_schedulers")]
    [InlineData("UseTpSize", "tp_size")]
    [InlineData("SetTensorParallelSize", "tp_size")]
    [InlineData("WithMetricsPort", "MetricsPort")]
    [InlineData("MetricsPort", "MetricsPort")]
    [InlineData("AddDynSystemPort", "DynSystemPort")]
    [InlineData("WithScrapePort", "ScrapePort")]
    public void A_method_writes_what_follows_its_verb(string method, string key) => Assert.Equal(key, BuilderMethods.KeyOf(method, ["ScrapePort"]));

    [Theory]
    [InlineData("Metrics")]
    [InlineData("With")]
    [InlineData("GetMetrics")]
    [InlineData("WithMetric")]
    [InlineData("WithMetricsExporter")]
    [InlineData("WithLatencyMetrics")]
    [InlineData("WithForAllSchedulers")]
    [InlineData("WithDpAttention")]
    [InlineData("WithtpSize")]
    [InlineData("enableMetrics")]
    [InlineData("metricsPort")]
    [InlineData("SettingsPort")]
    [InlineData("WithScrapePort")]
    public void Another_name_writes_nothing(string method) => Assert.Null(BuilderMethods.KeyOf(method, []));
}
