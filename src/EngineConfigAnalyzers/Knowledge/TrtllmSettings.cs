namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// What tells Dynamo's TensorRT-LLM worker to record metrics, which it does not by default. Read in ai-dynamo/dynamo,
/// <c>components/src/dynamo/trtllm/backend_args.py</c>, <c>args.py</c> and <c>main.py</c>, from 2025 to September 2026.
/// </summary>
/// <remarks>
/// Its vLLM worker has no table: <c>dynamo.vllm</c> sets <c>disable_log_stats</c> to false whatever the command line says
/// (<c>components/src/dynamo/vllm/args.py</c>, in every version that was read), so <c>--disable-log-stats</c> turns nothing off there.
/// </remarks>
internal static class TrtllmSettings
{
    /// <summary>The switch. Until 2026 one flag published events and metrics both; it stays as an alias.</summary>
    public static readonly Setting PublishMetrics = new(
        "publish_metrics", SettingKind.MetricsSwitch, EvidenceStrength.None, ["--publish-metrics", "--publish-events-and-metrics"], "dynamo components/src/dynamo/trtllm/backend_args.py; default false");

    /// <summary>
    /// How flags begin that publish metrics, or may: for a while <c>--publish-kv-events</c> stood for the older flag, and engine arguments
    /// (<c>return_perf_metrics</c>, <c>enable_iter_perf_stats</c>) for its metrics. A <c>--no-publish-…</c> was meant.
    /// </summary>
    public static readonly ImmutableArray<string> FlagsThatMayPublish = ["--publish-", "--no-publish-", "--extra-engine-args", "--override-engine-args", "--trtllm."];

    /// <summary>The variables that stand for these flags.</summary>
    public static readonly ImmutableArray<string> VariablesThatMayPublish =
    [
        "DYN_TRTLLM_PUBLISH_METRICS", "DYN_TRTLLM_PUBLISH_EVENTS_AND_METRICS", "DYN_TRTLLM_PUBLISH_KV_EVENTS", "DYN_TRTLLM_EXTRA_ENGINE_ARGS", "DYN_TRTLLM_OVERRIDE_ENGINE_ARGS",
    ];
}
