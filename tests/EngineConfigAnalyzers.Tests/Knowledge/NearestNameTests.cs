using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

/// <summary>A slip of the keyboard leads back to the one name that was meant; another word leads nowhere.</summary>
public sealed class NearestNameTests
{
    [Theory]
    [InlineData("num_running_reqs", "num_running_reqs", 0)]
    [InlineData("num_runing_reqs", "num_running_reqs", 1)]
    [InlineData("cache_hit_raet", "cache_hit_rate", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "bca", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("isl", "osl", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("xab", "ba", 2)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_edits(string from, string to, int edits)
    {
        Assert.Equal(edits, NearestName.Edits(from, to));
        Assert.Equal(edits, NearestName.Edits(to, from));
    }

    [Theory]
    [InlineData("num_runing_reqs", "num_running_reqs")]
    [InlineData("num_runin_reqs", "num_running_reqs")]
    [InlineData("num_runnninng_reqs", "num_running_reqs")]
    [InlineData("num_running_req", "num_running_reqs")]
    [InlineData("num_runningreqs", "num_running_reqs")]
    [InlineData("num_runingreqs", "num_running_reqs")]
    [InlineData("num__running_reqs", "num_running_reqs")]
    [InlineData("numxrunning_reqs", "num_running_reqs")]
    [InlineData("cache_hat_rate", "cache_hit_rate")]
    [InlineData("lload_back_tokens", "load_back_tokens")]
    [InlineData("transfer_speed_gbs", "transfer_speed_gb")]
    public void A_slip_leads_back(string name, string known) => Assert.Equal(known, NearestName.Of(name, ["unlike", known]));

    [Theory]
    [InlineData("num_runi_reqs", "num_running_reqs", "three edits")]
    [InlineData("mum_running_reqs", "num_running_reqs", "another first letter")]
    [InlineData("xum_runningreqs", "num_running_reqs", "another first letter, and an underscore lost")]
    [InlineData("numxruning_reqs", "num_running_reqs", "more than an underscore")]
    [InlineData("num_unused_tokens", "num_used_tokens", "a syllable in front")]
    [InlineData("num_used_tokens", "num_unused_tokens", "a syllable less")]
    [InlineData("kv_transfer_total_ms", "kv_transfer_total_mb", "half of a short word")]
    [InlineData("kv__tokens", "kv_s_tokens", "no word")]
    [InlineData("num_runing_ms", "num_running_mb", "one word a slip, one another")]
    public void Another_name_leads_nowhere(string name, string known, string reason) => Assert.True(NearestName.Of(name, [known]) is null, reason);

    [Fact]
    public void Two_that_are_as_near_are_none_unless_one_is_nearer()
    {
        Assert.Null(NearestName.Of("spec_lenght", ["spec_length", "spec_lenghts"]));
        Assert.Null(NearestName.Of("queue_timex", ["queue_time", "queue_timed"]));
        Assert.Equal("queue_time", NearestName.Of("queue_timex", ["queue_timezz", "queue_timeyy", "queue_time"]));
        Assert.Equal("queue_time", NearestName.Of("queue_timex", ["queue_time", "queue_timezz", "queue_timeyy"]));
        Assert.Null(NearestName.Of("queue_time", []));
    }
}
