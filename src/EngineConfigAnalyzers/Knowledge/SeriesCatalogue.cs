using static EngineConfigAnalyzers.Knowledge.SeriesKind;
using static EngineConfigAnalyzers.Knowledge.SeriesVersions;

namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// The series of SGLang, 2025 and 2026 together, one row each. The lists go stale: a name that is missing here is unknown, not wrong.
/// Read in sgl-project/sglang, <c>srt/metrics/collector.py</c> (until PR #20107) and <c>srt/observability/metrics_collector.py</c> (since).
/// </summary>
internal static class SeriesCatalogue
{
    private const string Tokenizer = "TokenizerMetricsCollector";
    private const string Scheduler = "SchedulerMetricsCollector";
    private const string Storage = "StorageMetricsCollector";
    private const string Radix = "RadixCacheMetricsCollector";
    private const string Experts = "ExpertDispatchCollector";

    /// <summary>Every row; names are unique.</summary>
    public static readonly ImmutableArray<Series> All =
    [
        .. Rows(Counter, SeriesVersions.All, Tokenizer,
            "prompt_tokens_total", "generation_tokens_total", "cached_tokens_total", "num_requests_total", "num_aborted_requests_total", "num_so_requests_total"),
        .. Rows(Counter, Of2026, Tokenizer, "spec_verify_calls_total"),
        .. Rows(Histogram, SeriesVersions.All, Tokenizer,
            "time_to_first_token_seconds", "inter_token_latency_seconds", "e2e_request_latency_seconds", "prompt_tokens_histogram", "generation_tokens_histogram"),
        .. Rows(Histogram, Of2025, Tokenizer, "time_per_output_token_seconds", "num_retractions"),
        .. Rows(Histogram, Of2026, Tokenizer, "uncached_prompt_tokens_histogram", "get_loads_duration_seconds"),
        .. Rows(Gauge, Of2026, Tokenizer, "startup_time_seconds", "startup_cuda_graph_time_seconds"),

        // Load.
        .. Rows(Gauge, SeriesVersions.All, Scheduler,
            "num_running_reqs", "num_queue_reqs", "num_grammar_queue_reqs", "num_retracted_reqs", "num_paused_reqs", "gen_throughput", "cache_hit_rate",
            "decode_sum_seq_lens", "utilization", "new_token_ratio", "is_cuda_graph", "max_running_requests_under_SLO"),
        .. Rows(Gauge, Of2025, Scheduler, "num_running_reqs_offline_batch"),
        .. Rows(Gauge, Of2026, Scheduler, "fwd_occupancy"),

        // Memory.
        .. Rows(Gauge, SeriesVersions.All, Scheduler, "token_usage", "swa_token_usage", "mamba_usage", "num_used_tokens", "pending_prealloc_token_usage"),
        .. Rows(Gauge, Of2026, Scheduler,
            "full_token_usage", "kv_available_tokens", "kv_evictable_tokens", "kv_used_tokens", "swa_available_tokens", "swa_evictable_tokens", "swa_used_tokens",
            "mamba_available_tokens", "mamba_evictable_tokens", "mamba_used_tokens", "hicache_host_used_tokens", "hicache_host_total_tokens"),

        // Speculative decoding.
        .. Rows(Gauge, SeriesVersions.All, Scheduler, "spec_accept_length", "spec_accept_rate"),
        .. Rows(Gauge, Of2026, Scheduler, "spec_cap_length", "spec_block_accept_length", "spec_num_steps", "spec_num_draft_tokens"),

        // Disaggregation. The five transfer series were gauges in 2025; a histogram's names hold theirs.
        .. Rows(Gauge, SeriesVersions.All, Scheduler, "num_prefill_inflight_queue_reqs", "num_decode_prealloc_queue_reqs", "num_decode_transfer_queue_reqs"),
        .. Rows(Gauge, Of2025, Scheduler, "num_prefill_prealloc_queue_reqs"),
        .. Rows(Gauge, Of2026, Scheduler, "num_prefill_bootstrap_queue_reqs"),
        .. Rows(Histogram, SeriesVersions.All, Scheduler,
            "kv_transfer_speed_gb_s", "kv_transfer_latency_ms", "kv_transfer_bootstrap_ms", "kv_transfer_alloc_ms", "kv_transfer_total_mb"),

        // LoRA, sessions. What the engine calls GaugeHistogram is a gauge with the labels gt and le (srt/utils/gauge_histogram.py).
        .. Rows(Gauge, SeriesVersions.All, Scheduler,
            "lora_pool_slots_used", "lora_pool_slots_total", "lora_pool_utilization", "num_unique_running_routing_keys", "routing_key_running_req_count",
            "routing_key_all_req_count"),
        .. Rows(Gauge, Of2026, Scheduler, "num_streaming_sessions", "streaming_session_held_tokens"),

        // Set once.
        .. Rows(Gauge, SeriesVersions.All, Scheduler, "max_total_num_tokens"),
        .. Rows(Gauge, Of2025, Scheduler, "engine_startup_time", "engine_load_weights_time"),
        .. Rows(Gauge, Of2026, Scheduler,
            "max_total_num_tokens_swa", "weight_memory_usage_gb", "kv_cache_memory_usage_gb", "graph_memory_usage_gb", "page_size", "num_pages", "context_len",
            "startup_available_gpu_memory_gb", "weight_load_duration_seconds"),

        .. Rows(Counter, SeriesVersions.All, Scheduler,
            "num_retracted_requests_total", "num_retracted_input_tokens_total", "num_retracted_output_tokens_total", "num_bootstrap_failed_reqs_total",
            "num_transfer_failed_reqs_total", "cuda_graph_passes_total", "num_grammar_total", "num_grammar_cache_hit_total", "num_grammar_aborted_total",
            "num_grammar_timeout_total", "realtime_tokens_total", "dp_cooperation_realtime_tokens_total", "prefill_delayer_outcomes_total"),
        .. Rows(Counter, Of2025, Scheduler, "gpu_execution_seconds_total", "dp_cooperation_gpu_execution_seconds_total"),
        .. Rows(Counter, Of2026, Scheduler,
            "num_prefill_retries_total", "prefill_effective_tokens_total", "forward_execution_seconds_total", "dp_cooperation_forward_execution_seconds_total",
            "estimated_flops_per_gpu_total", "estimated_read_bytes_per_gpu_total", "estimated_write_bytes_per_gpu_total", "num_output_loop_breaks_total"),
        .. Rows(Histogram, SeriesVersions.All, Scheduler,
            "queue_time_seconds", "per_stage_req_latency_seconds", "grammar_compilation_time_seconds", "grammar_schema_count", "grammar_ebnf_size",
            "grammar_tree_traversal_time_avg", "grammar_tree_traversal_time_max", "prefill_delayer_wait_forward_passes", "prefill_delayer_wait_seconds"),
        .. Rows(Summary, SeriesVersions.All, Scheduler, "eplb_balancedness"),

        .. Rows(Counter, SeriesVersions.All, Storage, "prefetched_tokens_total", "backuped_tokens_total"),
        .. Rows(Counter, Of2026, Storage,
            "hicache_prefetch_outcomes_total", "hicache_backup_dropped_tokens_total", "hicache_prefetch_aux_alloc_failed_tokens_total"),
        .. Rows(Histogram, SeriesVersions.All, Storage, "prefetch_pgs", "backup_pgs", "prefetch_bandwidth", "backup_bandwidth"),
        .. Rows(Gauge, Of2025, Storage, "prefetch_occupied_ratio"),

        .. Rows(Histogram, SeriesVersions.All, Radix, "eviction_duration_seconds", "load_back_duration_seconds"),
        .. Rows(Counter, SeriesVersions.All, Radix, "evicted_tokens_total", "load_back_tokens_total"),
        .. Rows(Histogram, Of2026, Radix, "hicache_backup_duration_seconds"),
        .. Rows(Counter, Of2026, Radix,
            "load_back_bytes_total", "hicache_backup_bytes_total", "hicache_backup_tokens_total", "hicache_dropped_tokens_total"),

        .. Rows(Histogram, SeriesVersions.All, Experts, "eplb_gpu_physical_count"),
    ];

    /// <summary>By declared name.</summary>
    public static readonly ImmutableDictionary<string, Series> ByName = All.ToImmutableDictionary(series => series.Name, StringComparer.Ordinal);

    /// <summary>Every name that a query may hold.</summary>
    public static readonly ImmutableHashSet<string> Samples = [.. All.SelectMany(series => series.Samples)];

    private static readonly ImmutableHashSet<string> Families = [.. All.Select(series => series.Family)];

    /// <summary>
    /// True where nothing can be said against a name: a sample, a family, a family with a suffix that its kind does not have
    /// (an exporter between engine and database may have made one), or a name of the encoder's, of whose series the list is not closed.
    /// </summary>
    public static bool IsKnown(string name) =>
        Samples.Contains(name) || Families.Contains(name) || name.StartsWith("encoder_", StringComparison.Ordinal)
        || Series.Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal) && IsFamily(name.Substring(0, name.Length - suffix.Length)));

    /// <summary>True where a known name begins with this one and goes on.</summary>
    public static bool IsBeginning(string name) =>
        Samples.Any(sample => sample.Length > name.Length && sample.StartsWith(name, StringComparison.Ordinal));

    private static bool IsFamily(string name) => ByName.ContainsKey(name) || Families.Contains(name);

    private static IEnumerable<Series> Rows(SeriesKind kind, SeriesVersions versions, string collector, params string[] names) =>
        names.Select(name => new Series(name, kind, versions, "sglang " + collector));
}
