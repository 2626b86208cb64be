namespace EngineConfigAnalyzers.Knowledge;

/// <summary>The values of the label <c>stage</c> of <c>sglang:per_stage_req_latency_seconds</c>.</summary>
internal static class Stages
{
    /// <summary>The series that has the label.</summary>
    public const string Series = "per_stage_req_latency_seconds";

    /// <summary>The label.</summary>
    public const string Label = "stage";

    /// <summary>
    /// Those of 2025 and 2026 together (sglang <c>srt/managers</c>, <c>srt/observability</c>). 2026 renamed <c>dispatch</c> to
    /// <c>api_server_dispatch</c> and <c>dc_dispatch</c> to <c>dpc_dispatch</c> and added <c>decode_forward</c>; old names stay known.
    /// </summary>
    public static readonly ImmutableHashSet<string> Names =
    [
        "tokenize", "dispatch", "dc_dispatch", "prefill_waiting", "request_process", "decode_loop", "prefill_forward", "chunked_prefill", "prefill_prepare",
        "prefill_bootstrap", "prefill_transfer_kv_cache", "decode_prepare", "decode_bootstrap", "decode_waiting", "decode_transferred", "fake_output",
        "quick_finish", "api_server_dispatch", "dpc_dispatch", "decode_forward",
    ];

    /// <summary>
    /// Token counts that are taken for stages, and where they live: in a histogram of the engine, and in one of Dynamo's frontend.
    /// </summary>
    public static readonly ImmutableDictionary<string, (string Engine, string Frontend)> TokenCounts = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["isl"] = ("sglang:prompt_tokens_histogram", "dynamo_frontend_input_sequence_tokens"),
        ["osl"] = ("sglang:generation_tokens_histogram", "dynamo_frontend_output_sequence_tokens"),
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
