using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.Tests.Knowledge;

/// <summary>Which names may be written in a query, and what stands for one that may not.</summary>
public sealed class SeriesCatalogueTests
{
    /// <summary>What prometheus_client writes for one of each kind, and what it does not.</summary>
    [Theory]
    [InlineData("prompt_tokens_total", true)]
    [InlineData("prompt_tokens_created", true)]
    [InlineData("prompt_tokens", false)]
    [InlineData("num_running_reqs", true)]
    [InlineData("num_running_reqs_sum", false)]
    [InlineData("time_to_first_token_seconds", true)]
    [InlineData("time_to_first_token_seconds_bucket", true)]
    [InlineData("time_to_first_token_seconds_sum", true)]
    [InlineData("time_to_first_token_seconds_count", true)]
    [InlineData("time_to_first_token_seconds_created", true)]
    [InlineData("time_to_first_token_seconds_total", false)]
    [InlineData("eplb_balancedness", true)]
    [InlineData("eplb_balancedness_sum", true)]
    [InlineData("eplb_balancedness_count", true)]
    [InlineData("eplb_balancedness_created", true)]
    [InlineData("eplb_balancedness_bucket", false)]
    public void Samples_follow_from_the_kind(string sample, bool isWritten) => Assert.Equal(isWritten, SeriesCatalogue.Samples.Contains(sample));

    [Theory]
    [InlineData("prompt_tokens_bucket", true)]
    [InlineData("prompt_tokens_total_sum", true)]
    [InlineData("num_running_reqs_created", true)]
    [InlineData("eplb_balancedness_bucket", true)]
    [InlineData("encoder_anything", true)]
    [InlineData("encoders", false)]
    [InlineData("an_encoder_anything", false)]
    [InlineData("num_running_reqs_avg", false)]
    [InlineData("lora_pool_slots_total", true)]
    [InlineData("lora_pool_slots", false)]
    [InlineData("_total", false)]
    [InlineData("", false)]
    public void An_exporter_may_have_added_a_suffix(string name, bool isKnown) => Assert.Equal(isKnown, SeriesCatalogue.IsKnown(name));

    [Theory]
    [InlineData("num_run", true)]
    [InlineData("num_running_reqs", true)]
    [InlineData("num_running_reqs_offline_batch", false)]
    [InlineData("running_reqs", false)]
    [InlineData("NUM_RUN", false)]
    public void A_beginning_goes_on(string name, bool isBeginning) => Assert.Equal(isBeginning, SeriesCatalogue.IsBeginning(name));

    [Theory]
    [InlineData("ttft", "time_to_first_token_seconds")]
    [InlineData("ttft_seconds_bucket", "time_to_first_token_seconds_bucket")]
    [InlineData("itl_count", "inter_token_latency_seconds_count")]
    [InlineData("input_tokens_total", "prompt_tokens_total")]
    [InlineData("num_running_requests", "num_running_reqs")]
    [InlineData("num_running_requests_bucket", null)]
    [InlineData("input_tokens_total_created", null)]
    [InlineData("ttft_avg", null)]
    [InlineData("my_ttft", null)]
    [InlineData("time_per_output_token_seconds", null)]
    public void A_mistake_is_corrected_with_its_suffix_where_the_series_has_that(string name, string? corrected) =>
        Assert.Equal(corrected, SeriesCorrections.TryCorrect(SeriesCorrections.Mistakes, name));

    [Theory]
    [InlineData("time_per_output_token_seconds_sum", "inter_token_latency_seconds_sum")]
    [InlineData("num_prefill_prealloc_queue_reqs", "num_prefill_bootstrap_queue_reqs")]
    [InlineData("num_prefill_prealloc_queue_reqs_bucket", null)]
    [InlineData("ttft", null)]
    public void So_is_a_rename(string name, string? corrected) => Assert.Equal(corrected, SeriesCorrections.TryCorrect(SeriesCorrections.Renames, name));

    [Fact]
    public void Corrections_are_of_names() => Assert.All(
        SeriesCorrections.Mistakes.Keys.Concat(SeriesCorrections.Renames.Keys), name => Assert.Matches("^[a-z][a-z0-9_]*[a-z]$", name));

    [Fact]
    public void Stages_are_names_and_token_counts_are_none_of_them()
    {
        Assert.All(Stages.Names, stage => Assert.Matches("^[a-z]+(_[a-z]+)*$", stage));
        Assert.All(Stages.TokenCounts, count =>
        {
            Assert.DoesNotContain(count.Key, Stages.Names);
            Assert.Equal(SeriesKind.Histogram, SeriesCatalogue.ByName[count.Value.Engine[Series.Prefix.Length..]].Kind);
            Assert.StartsWith(Series.Prefix, count.Value.Engine, StringComparison.Ordinal);
            Assert.StartsWith("dynamo_frontend_", count.Value.Frontend, StringComparison.Ordinal);
        });
        Assert.Equal(["isl", "osl"], Stages.TokenCounts.Keys.Order(StringComparer.Ordinal));
    }
}
