namespace EngineConfigAnalyzers.Knowledge;

/// <summary>Names of series that are not current, and what stands for them: renames, and mistakes that are no slip of the keyboard.</summary>
internal static class SeriesCorrections
{
    private const string Ttft = "time_to_first_token_seconds";
    private const string Itl = "inter_token_latency_seconds";
    private const string E2e = "e2e_request_latency_seconds";
    private const string Isl = "prompt_tokens_histogram";
    private const string Osl = "generation_tokens_histogram";
    private const string Running = "num_running_reqs";
    private const string Queue = "num_queue_reqs";

    /// <summary>
    /// Series that the engine had and renamed. <c>srt/metrics/collector.py</c> lost the first in 2025;
    /// the second differs between that file and <c>srt/observability/metrics_collector.py</c> (2026).
    /// </summary>
    public static readonly ImmutableDictionary<string, string> Renames = Table(
        ("time_per_output_token_seconds", Itl),
        ("num_prefill_prealloc_queue_reqs", "num_prefill_bootstrap_queue_reqs"));

    /// <summary>
    /// Series that no version had. ISL and OSL are token counts, not series of their own; <c>num_requests_running</c> and its like are
    /// vLLM's names, <c>input_sequence_tokens</c> is Dynamo's frontend's, the rest are the usual abbreviations.
    /// </summary>
    public static readonly ImmutableDictionary<string, string> Mistakes = Table(
        ("ttft", Ttft), ("ttft_seconds", Ttft), ("time_to_first_token", Ttft),
        ("itl", Itl), ("itl_seconds", Itl), ("tpot", Itl), ("tpot_seconds", Itl), ("inter_token_latency", Itl), ("time_per_output_token", Itl),
        ("e2e_latency", E2e), ("e2e_latency_seconds", E2e), ("e2e_request_latency", E2e), ("request_latency_seconds", E2e),
        ("isl", Isl), ("input_sequence_length", Isl), ("input_sequence_tokens", Isl),
        ("osl", Osl), ("output_sequence_length", Osl), ("output_sequence_tokens", Osl),
        ("num_running_requests", Running), ("num_requests_running", Running),
        ("num_queue_requests", Queue), ("num_queued_requests", Queue), ("num_waiting_requests", Queue), ("num_waiting_reqs", Queue),
        ("num_requests_waiting", Queue),
        ("max_running_requests_under_slo", "max_running_requests_under_SLO"),
        ("kv_cache_usage_perc", "token_usage"), ("gpu_cache_usage_perc", "token_usage"), ("kv_cache_usage", "token_usage"),
        ("generation_throughput", "gen_throughput"), ("prefix_cache_hit_rate", "cache_hit_rate"), ("request_queue_time_seconds", "queue_time_seconds"),
        ("input_tokens_total", "prompt_tokens_total"), ("output_tokens_total", "generation_tokens_total"),
        ("completion_tokens_total", "generation_tokens_total"));

    /// <summary>
    /// The current name for one in a table, with the suffix of its sample where the new series has such samples; null for a name that is not in the table.
    /// </summary>
    public static string? TryCorrect(ImmutableDictionary<string, string> table, string name)
    {
        if (table.TryGetValue(name, out var known))
        {
            return known;
        }

        foreach (var suffix in Series.Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && table.TryGetValue(name.Substring(0, name.Length - suffix.Length), out known)
                && SeriesCatalogue.ByName[known].Samples.Contains(known + suffix, StringComparer.Ordinal))
            {
                return known + suffix;
            }
        }

        return null;
    }

    private static ImmutableDictionary<string, string> Table(params (string Wrong, string Known)[] rows) =>
        rows.ToImmutableDictionary(row => row.Wrong, row => row.Known, StringComparer.Ordinal);
}
