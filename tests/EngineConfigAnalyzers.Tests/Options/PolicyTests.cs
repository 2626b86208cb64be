using System.Diagnostics.CodeAnalysis;
using EngineConfigAnalyzers.Options;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Options;

public sealed class PolicyTests
{
    [Fact]
    public void Defaults_ask_for_everything()
    {
        var policy = Policy.Read(new Lines());
        Assert.Equal(SchedulerMetricsPolicy.AllRanks, policy.SchedulerMetrics);
        Assert.False(policy.EndpointIsExternal);
        Assert.Equal(9090, policy.FirstPort);
        Assert.Empty(policy.EngineTypes);
    }

    [Theory]
    [InlineData("every_node")]
    [InlineData("EVERY_NODE")]
    [InlineData("  every_node ")]
    public void Values_ignore_case_and_space(string value) =>
        Assert.Equal(SchedulerMetricsPolicy.EveryNode, Policy.Read(new Lines { [Policy.SchedulerMetricsKey] = value }, _ => Assert.Fail("known")).SchedulerMetrics);

    [Theory]
    [InlineData(Policy.SchedulerMetricsKey, "sometimes")]
    [InlineData(Policy.MetricsEndpointKey, "none")]
    [InlineData(Policy.MetricsPortKey, "http")]
    [InlineData(Policy.MetricsPortKey, "0")]
    [InlineData(Policy.MetricsPortKey, "65536")]
    [InlineData(Policy.MetricsPortKey, "-1")]
    public void What_cannot_be_parsed_is_told_and_the_default_used(string key, string value)
    {
        var unknown = new List<UnknownPolicyValue>();
        var policy = Policy.Read(new Lines { [key] = value }, unknown.Add);
        Assert.Equal((key, value), (Assert.Single(unknown).Key, unknown[0].Value));
        Assert.Equal((SchedulerMetricsPolicy.AllRanks, false, 9090), (policy.SchedulerMetrics, policy.EndpointIsExternal, policy.FirstPort));
    }

    [Fact]
    public void Type_lists_know_nesting_and_arity() =>
        Assert.Equal(
            ["Contoso.Outer.Inner", "Contoso.Options`1", "Contoso.Pair`2"],
            Policy.Read(new Lines { [Policy.EngineTypesKey] = "Contoso.Outer+Inner, Contoso.Options<T> ,Contoso.Pair`2" }).EngineTypes.ToArray());

    private sealed class Lines : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> lines = new(KeyComparer);

        public string this[string key]
        {
            set => lines[key] = value;
        }

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => lines.TryGetValue(key, out value);
    }
}
