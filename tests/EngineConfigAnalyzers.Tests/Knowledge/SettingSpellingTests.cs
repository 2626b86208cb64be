using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

public sealed class SettingSpellingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("port", "port")]
    [InlineData("enable_metrics", "enable metrics")]
    [InlineData("--enable-metrics", "enable metrics")]
    [InlineData("EnableMetrics", "enable metrics")]
    [InlineData("enableMetrics", "enable metrics")]
    [InlineData("DPSize2", "dp size2")]
    [InlineData("SGLangEngine", "sg lang engine")]
    [InlineData("HTTP2Port", "http2 port")]
    [InlineData("MoeA2aBackend", "moe a2a backend")]
    [InlineData("PORT", "port")]
    [InlineData("ThePORT", "the port")]
    [InlineData("aB", "a b")]
    [InlineData("_port__", "port")]
    [InlineData("Contoso.Dynamo", "contoso dynamo")]
    public void Words_of_a_name(string name, string words) => Assert.Equal(words, string.Join(' ', SettingSpelling.Words(name)));

    [Theory]
    [InlineData("enable_metrics", "EnableMetrics", "enableMetrics", "enable-metrics")]
    [InlineData("moe_a2a_backend", "MoeA2aBackend", "moeA2aBackend", "moe-a2a-backend")]
    [InlineData("nnodes", "Nnodes", "nnodes", "nnodes")]
    [InlineData("tp-size", "TpSize", "tpSize", "tp-size")]
    [InlineData("metricsPort", "MetricsPort", "metricsPort", "metricsPort")]
    [InlineData("MetricsPort", "MetricsPort", "MetricsPort", "MetricsPort")]
    [InlineData("", "", "", "")]
    public void Spellings_of_a_name(string name, string pascal, string camel, string kebab)
    {
        Assert.Equal(pascal, SettingSpelling.ToPascal(name));
        Assert.Equal(camel, SettingSpelling.ToCamel(name));
        Assert.Equal(kebab, SettingSpelling.ToKebab(name));
    }
}
