using DynamoClient.Verification;

namespace DynamoClient.Tests;

/// <summary>What is called missing, and what is said to bring it.</summary>
public class VerifierTests
{
    [Theory]
    [InlineData("all-ranks.txt", null)]
    [InlineData("all-ranks.txt", 4)]
    [InlineData("lone-rank.txt", 1)]
    [InlineData("prefill.txt", 2)]
    [InlineData("decode.txt", 2)]
    public async Task Nothing_is_missing_where_every_rank_reports(string name, int? tpSize) =>
        Assert.Empty(await FaultsAsync(name, tpSize));

    [Theory]
    [InlineData(null)]
    [InlineData(4)]
    public async Task Ranks_that_serve_without_reporting_want_the_flag(int? tpSize)
    {
        var fault = Assert.Single(await FaultsAsync(Exposition.RankZero, tpSize));
        Assert.Equal("scheduler gauges of tp_rank 1, 2, 3", fault.Title);
        Assert.StartsWith("EnableMetricsForAllSchedulers", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lone_rank_wants_the_flag_unless_it_is_known_to_be_the_only_one()
    {
        var fault = Assert.Single(await FaultsAsync(Exposition.LoneRank, tpSize: null));
        Assert.Equal("scheduler gauges of ranks other than tp_rank 0", fault.Title);
        Assert.Contains("unless TpSize is 1", fault.Remedy, StringComparison.Ordinal);
        Assert.Equal("scheduler gauges of tp_rank 1", Assert.Single(await FaultsAsync(Exposition.LoneRank, tpSize: 2)).Title);
    }

    [Fact]
    public async Task A_node_without_gauges_wants_the_flag()
    {
        var faults = await FaultsAsync(Exposition.NoScheduler, tpSize: null);
        var load = Assert.Single(faults, fault => fault.Title == "scheduler load");
        Assert.Contains("num_queue_reqs", load.Missing);
        Assert.StartsWith("EnableMetricsForAllSchedulers", load.Remedy, StringComparison.Ordinal);
        Assert.Contains(faults, fault => fault.Remedy.Contains("node 0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dynamo_component_uptime_seconds 1\n", "EnableMetrics: the endpoint is Dynamo's")]
    [InlineData("dynamo_component_uptime_seconds 1\npython_info 1\n", "EnableMetrics: the endpoint is Dynamo's")]
    [InlineData("vllm:num_requests_running 1\n", "another address")]
    [InlineData("", "EnableMetrics")]
    [InlineData("process_cpu_seconds_total 1\n", "EnableMetrics")]
    public async Task Without_the_engine_its_switch_is_named(string text, string remedy)
    {
        var fault = Assert.Single(Verifier.Gaps(await Exposition.ParseAsync(text), tpSize: null));
        Assert.True(fault.IsFault);
        Assert.StartsWith(remedy, fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prefill_worker_has_no_token_latencies_to_miss()
    {
        var gaps = Verifier.Gaps(await Exposition.ParseAsync(Exposition.Read("prefill.txt")), tpSize: 2);
        Assert.DoesNotContain(gaps, gap => gap.Missing.Contains("time_to_first_token_seconds"));
        Assert.DoesNotContain(gaps, gap => gap.Missing.Contains("num_decode_prealloc_queue_reqs"));
    }

    [Fact]
    public async Task A_stage_that_no_request_passed_is_missing()
    {
        var text = string.Join('\n', Exposition.Read("prefill.txt").Split('\n').Where(line => !line.Contains("prefill_bootstrap", StringComparison.Ordinal)));
        var faults = Verifier.Gaps(await Exposition.ParseAsync(text), tpSize: 2).Where(gap => gap.IsFault).ToList();
        Assert.Contains(faults, fault => fault.Title == "stages of a prefill worker" && fault.Missing.SequenceEqual(["prefill_bootstrap"]));
    }

    [Theory]
    [InlineData("num_prefill_bootstrap_queue_reqs", "num_prefill_prealloc_queue_reqs")]
    public async Task Either_name_of_a_renamed_series_will_do(string current, string former)
    {
        var text = Exposition.Read("prefill.txt").Replace(current, former, StringComparison.Ordinal);
        Assert.DoesNotContain(Verifier.Gaps(await Exposition.ParseAsync(text), tpSize: 2), gap => gap.IsFault);
    }

    [Fact]
    public async Task Token_counts_name_their_switch()
    {
        var gaps = Verifier.Gaps(await Exposition.ParseAsync(Exposition.Read(Exposition.AllRanks)), tpSize: 4);
        var counts = Assert.Single(gaps, gap => gap.Missing.Contains("prompt_tokens_histogram"));
        Assert.Equal(("CollectTokensHistogram", false), (counts.Remedy, counts.IsFault));
    }

    private static async Task<List<Gap>> FaultsAsync(string name, int? tpSize) =>
        [.. Verifier.Gaps(await Exposition.ParseAsync(Exposition.Read(name)), tpSize).Where(gap => gap.IsFault)];
}
