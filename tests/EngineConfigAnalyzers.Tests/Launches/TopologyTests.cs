using EngineConfigAnalyzers.Launches;
using Xunit;

namespace EngineConfigAnalyzers.Tests.Launches;

public sealed class TopologyTests
{
    // The rank table of sglang srt/layers/dp_attention.py, worked out.
    [Theory]
    [InlineData(1L, null, 1L, null, 1L)]
    [InlineData(8L, 8L, 1L, true, 1L)]
    [InlineData(8L, 2L, 1L, true, 4L)]
    [InlineData(8L, 1L, 1L, false, 8L)]
    [InlineData(8L, 2L, 1L, false, 8L)]
    [InlineData(8L, 2L, 2L, true, 2L)]
    [InlineData(8L, null, 1L, true, null)]
    [InlineData(8L, 2L, 1L, null, null)]
    [InlineData(null, 2L, 1L, true, null)]
    [InlineData(8L, 3L, 1L, true, null)]
    [InlineData(8L, 0L, 1L, true, null)]
    [InlineData(0L, 1L, 1L, false, null)]
    public void Attention_tp_size_follows_the_engine(long? tp, long? dp, long? cp, bool? dpAttention, long? expected) =>
        Assert.Equal(expected, new Topology(tp, dp, cp, dpAttention, Nnodes: null).AttnTpSize);

    [Theory]
    [InlineData(16L, 1L, false, 2L, true)]
    [InlineData(16L, 2L, true, 2L, false)]
    [InlineData(16L, 1L, false, 1L, false)]
    [InlineData(16L, 1L, false, null, false)]
    [InlineData(null, 1L, false, 2L, false)]
    public void A_node_is_silent_when_its_attention_group_spans_nodes(long? tp, long? dp, bool? dpAttention, long? nodes, bool expected) =>
        Assert.Equal(expected, new Topology(tp, dp, 1, dpAttention, nodes).LeavesANodeSilent);

    [Fact]
    public void Absent_sizes_are_the_engine_defaults_but_absent_tp_is_unknown()
    {
        var topology = Topology.From(_ => SettingValue.Absent);
        Assert.Equal(new Topology(TpSize: null, DpSize: 1, AttnCpSize: 1, DpAttention: false, Nnodes: null), topology);
    }

    [Fact]
    public void Computed_sizes_are_unknown() =>
        Assert.Equal(new Topology(null, null, null, null, null), Topology.From(_ => SettingValue.Computed));
}
