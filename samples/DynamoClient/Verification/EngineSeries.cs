using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DynamoClient.Verification;

/// <summary>
/// The series and stages of SGLang, 2025 and 2026 together, and what brings each (sglang <c>srt/metrics/collector.py</c>, since PR #20107
/// <c>srt/observability/metrics_collector.py</c>). A scheduler writes its gauges iff
/// <c>enable_metrics and (attn_tp_rank == 0 or enable_metrics_for_all_schedulers)</c>.
/// </summary>
internal static class EngineSeries
{
    private const string AllSchedulers =
        "EnableMetricsForAllSchedulers: without it a node shows these only if it runs an attention-TP rank 0";

    private const string Tokenizer = "the first answer; the tokenizer of node 0 writes them, no other node does";
    private const string Version = "newer or older versions of SGLang";
    private const string HiCache = "EnableHierarchicalCache";

    public static readonly ImmutableArray<SeriesGroup> Groups =
    [
        new("requests and tokens", Tokenizer, "num_requests_total", "prompt_tokens_total", "generation_tokens_total", "e2e_request_latency_seconds")
        {
            IsExpected = true,
        },
        new("token latencies (TTFT, ITL)", Tokenizer + "; a prefill worker has none by design",
            "time_to_first_token_seconds", "inter_token_latency_seconds|time_per_output_token_seconds")
        {
            IsExpected = true, Roles = ["unified", "decode"],
        },
        new("scheduler load", AllSchedulers,
            "num_running_reqs", "num_queue_reqs", "num_used_tokens", "token_usage", "gen_throughput", "cache_hit_rate")
        {
            IsExpected = true, IsRankGated = true,
        },
        new("prefill queues", AllSchedulers, "num_prefill_bootstrap_queue_reqs|num_prefill_prealloc_queue_reqs", "num_prefill_inflight_queue_reqs")
        {
            IsExpected = true, IsRankGated = true, Roles = ["prefill"],
        },
        new("decode queues", AllSchedulers, "num_decode_prealloc_queue_reqs", "num_decode_transfer_queue_reqs")
        {
            IsExpected = true, IsRankGated = true, Roles = ["decode"],
        },
        new("waiting and stages", "a request through this worker; they are written for each, whatever the rank",
            "queue_time_seconds", "per_stage_req_latency_seconds")
        {
            IsExpected = true,
        },

        new("token counts (ISL, OSL)", "CollectTokensHistogram",
            "prompt_tokens_histogram", "generation_tokens_histogram", "uncached_prompt_tokens_histogram"),
        new("events", "an event of that kind",
            "cached_tokens_total", "num_aborted_requests_total", "num_so_requests_total", "num_retractions", "num_retracted_reqs", "num_paused_reqs",
            "num_retracted_requests_total", "num_retracted_input_tokens_total", "num_retracted_output_tokens_total", "num_running_reqs_offline_batch"),
        new("compute", "EnableMfuMetrics",
            "estimated_flops_per_gpu_total", "estimated_read_bytes_per_gpu_total", "estimated_write_bytes_per_gpu_total"),
        new("speculative decoding", "speculative decoding",
            "spec_verify_calls_total", "spec_accept_length", "spec_accept_rate", "spec_cap_length", "spec_block_accept_length", "spec_num_steps",
            "spec_num_draft_tokens"),
        new("grammars", "requests with a grammar",
            "num_grammar_queue_reqs", "num_grammar_total", "num_grammar_cache_hit_total", "num_grammar_aborted_total", "num_grammar_timeout_total",
            "grammar_compilation_time_seconds", "grammar_schema_count", "grammar_ebnf_size", "grammar_tree_traversal_time_avg",
            "grammar_tree_traversal_time_max"),
        new("KV transfer", "requests that pass from a prefill worker to a decode worker",
            "kv_transfer_speed_gb_s", "kv_transfer_latency_ms", "kv_transfer_bootstrap_ms", "kv_transfer_alloc_ms", "kv_transfer_total_mb",
            "pending_prealloc_token_usage", "num_bootstrap_failed_reqs_total", "num_transfer_failed_reqs_total", "num_prefill_retries_total"),
        new("adapters", "EnableLora", "lora_pool_slots_used", "lora_pool_slots_total", "lora_pool_utilization"),
        new("sliding windows and Mamba", "models that use them",
            "swa_token_usage", "swa_available_tokens", "swa_evictable_tokens", "swa_used_tokens", "max_total_num_tokens_swa", "mamba_usage",
            "mamba_available_tokens", "mamba_evictable_tokens", "mamba_used_tokens"),
        new("hierarchical cache", HiCache,
            "hicache_host_used_tokens", "hicache_host_total_tokens", "hicache_prefetch_outcomes_total", "hicache_backup_dropped_tokens_total",
            "hicache_prefetch_aux_alloc_failed_tokens_total", "hicache_backup_duration_seconds", "hicache_backup_bytes_total",
            "hicache_backup_tokens_total", "hicache_dropped_tokens_total", "prefetched_tokens_total", "backuped_tokens_total", "prefetch_pgs",
            "backup_pgs", "prefetch_bandwidth", "backup_bandwidth", "prefetch_occupied_ratio", "load_back_duration_seconds", "load_back_tokens_total",
            "load_back_bytes_total"),
        new("radix cache", "a cache that is full", "eviction_duration_seconds", "evicted_tokens_total"),
        new("expert parallelism", "expert parallelism", "eplb_balancedness", "eplb_gpu_physical_count"),
        new("sessions and routing keys", "requests that name one",
            "num_streaming_sessions", "streaming_session_held_tokens", "num_unique_running_routing_keys", "routing_key_running_req_count",
            "routing_key_all_req_count"),
        new("delayed prefill, data-parallel cooperation", "those modes of the scheduler",
            "prefill_delayer_wait_forward_passes", "prefill_delayer_wait_seconds", "prefill_delayer_outcomes_total",
            "dp_cooperation_realtime_tokens_total", "dp_cooperation_forward_execution_seconds_total|dp_cooperation_gpu_execution_seconds_total"),
        new("further load", Version,
            "decode_sum_seq_lens", "utilization", "fwd_occupancy", "new_token_ratio", "is_cuda_graph", "cuda_graph_passes_total",
            "max_running_requests_under_SLO", "full_token_usage", "kv_available_tokens", "kv_evictable_tokens", "kv_used_tokens", "realtime_tokens_total",
            "prefill_effective_tokens_total", "forward_execution_seconds_total|gpu_execution_seconds_total", "num_output_loop_breaks_total",
            "get_loads_duration_seconds"),
        new("start-up and sizes", Version,
            "max_total_num_tokens", "weight_memory_usage_gb", "kv_cache_memory_usage_gb", "graph_memory_usage_gb", "page_size", "num_pages", "context_len",
            "startup_available_gpu_memory_gb", "weight_load_duration_seconds|engine_load_weights_time", "startup_time_seconds|engine_startup_time",
            "startup_cuda_graph_time_seconds"),
    ];

    public static readonly ImmutableArray<StageGroup> Stages =
    [
        new("unified", "prefill_waiting", "prefill_forward"),
        new("prefill", "prefill_prepare", "prefill_bootstrap", "prefill_forward", "prefill_transfer_kv_cache"),
        new("decode", "decode_prepare", "decode_bootstrap", "decode_waiting", "decode_transferred"),
        new(Role: null, "tokenize", "api_server_dispatch|dispatch", "dpc_dispatch|dc_dispatch", "request_process", "chunked_prefill",
            "decode_forward|decode_loop", "fake_output", "quick_finish"),
    ];

    /// <summary>Every name of a series, of all versions.</summary>
    public static readonly FrozenSet<string> Names = Groups
        .SelectMany(group => group.Names)
        .SelectMany(names => names.Split('|'))
        .ToFrozenSet(StringComparer.Ordinal);
}
