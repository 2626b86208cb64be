using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

public sealed class EndpointMembersTests
{
    [Fact]
    public void Each_has_its_rank_under_both_spellings_of_a_member()
    {
        for (var i = 0; i < EndpointMembers.Names.Length; i++)
        {
            var name = EndpointMembers.Names[i];
            Assert.Matches("^[A-Z][A-Za-z]+$", name);
            Assert.Equal(i, EndpointMembers.Rank(name, []));
            Assert.Equal(i, EndpointMembers.Rank(char.ToLowerInvariant(name[0]) + name[1..], []));
        }
    }

    [Theory]
    [InlineData("METRICSPORT")]
    [InlineData("Metricsport")]
    [InlineData("MetricsPorts")]
    [InlineData("NetricsPort")]
    [InlineData("MetricsPath")]
    [InlineData("Port")]
    [InlineData("ScrapeHost")]
    public void The_list_is_closed(string name) => Assert.True(EndpointMembers.Rank(name, ["ScrapePort"]) < 0);

    [Fact]
    public void A_policy_adds_to_its_end()
    {
        Assert.Equal(EndpointMembers.Names.Length, EndpointMembers.Rank("ScrapePort", ["ScrapePort", "ProbePort"]));
        Assert.Equal(EndpointMembers.Names.Length + 1, EndpointMembers.Rank("probePort", ["ScrapePort", "ProbePort"]));
        Assert.Equal(EndpointMembers.Rank("MetricsPort", []), EndpointMembers.Rank("MetricsPort", ["MetricsPort"]));
    }
}
