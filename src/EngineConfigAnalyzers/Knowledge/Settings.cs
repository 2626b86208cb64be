using static EngineConfigAnalyzers.Knowledge.EvidenceStrength;
using static EngineConfigAnalyzers.Knowledge.SettingKind;

namespace EngineConfigAnalyzers.Knowledge;

/// <summary>
/// The SGLang settings that matter here, one row each. Read in sgl-project/sglang, <c>python/sglang/srt/server_args.py</c>
/// and <c>srt/arg_groups</c>, in 0.5.5 (November 2025) and in the newest of September 2026.
/// </summary>
internal static class Settings
{
    private const string ServerArgs = "sglang srt/server_args.py";

    // The switches. PR #7597 (June 2025) added the second.
    public static readonly Setting EnableMetrics = Switch("enable_metrics", MetricsSwitch, "sglang srt/server_args.py; default false");
    public static readonly Setting EnableMetricsForAllSchedulers = Switch("enable_metrics_for_all_schedulers", AllSchedulersSwitch, "sglang PR #7597; default false");
    public static readonly Setting EnableMfuMetrics = Switch("enable_mfu_metrics", MetricsDetail, "sglang srt/server_args.py, 2026; default false");

    // The sizes. attn_tp_size = tp_size / (dp_size if enable_dp_attention else 1) / attn_cp_size: srt/layers/dp_attention.py.
    public static readonly Setting TpSize = Row("tp_size", Topology, Weak, "--tp-size", "--tensor-parallel-size", "--tp");
    public static readonly Setting DpSize = Row("dp_size", Topology, Weak, "--dp-size", "--data-parallel-size", "--dp");
    public static readonly Setting PpSize = Row("pp_size", Topology, Weak, "--pp-size", "--pipeline-parallel-size", "--pp");
    public static readonly Setting AttnCpSize = Row("attn_cp_size", Topology, Strong, "--attn-cp-size", "--attention-context-parallel-size");
    public static readonly Setting EnableDpAttention = Row("enable_dp_attention", Topology, Strong, "--enable-dp-attention");
    public static readonly Setting Nnodes = Row("nnodes", Topology, Weak, "--nnodes");
    public static readonly Setting NodeRank = Row("node_rank", Topology, Weak, "--node-rank");
    public static readonly Setting DisaggregationMode = Row("disaggregation_mode", Argument, Weak);

    /// <summary>Every row. Names are unique, and so are the spellings that <see cref="TryFind"/> knows.</summary>
    public static readonly ImmutableArray<Setting> All =
    [
        EnableMetrics, EnableMetricsForAllSchedulers, EnableMfuMetrics,
        Detail("bucket_time_to_first_token"), Detail("bucket_inter_token_latency"), Detail("bucket_e2e_request_latency"),
        Detail("prompt_tokens_buckets"), Detail("generation_tokens_buckets"),
        Detail("tokenizer_metrics_custom_labels_header"), Detail("tokenizer_metrics_allowed_custom_labels"), Detail("extra_metric_labels"),
        TpSize, DpSize, PpSize, AttnCpSize, EnableDpAttention, Nnodes, NodeRank,
        Row("mem_fraction_static", Argument, Strong), Row("chunked_prefill_size", Argument, Strong), Row("disable_radix_cache", Argument, Strong),
        Row("schedule_policy", Argument, Strong), Row("disaggregation_transfer_backend", Argument, Strong), Row("cuda_graph_max_bs", Argument, Strong),
        Row("moe_a2a_backend", Argument, Strong), Row("dist_init_addr", Argument, Strong),
        Row("skip_tokenizer_init", Argument, Weak), Row("attention_backend", Argument, Weak), DisaggregationMode,
        Row("kv_events_config", Argument, Weak), Row("served_model_name", Argument, Weak), Row("trust_remote_code", Argument, Weak),
        Row("model_path", Argument, EvidenceStrength.None), Row("page_size", Argument, EvidenceStrength.None), Row("context_length", Argument, EvidenceStrength.None),
        Row("host", Argument, EvidenceStrength.None), Row("port", Argument, EvidenceStrength.None),
    ];

    private static readonly ImmutableDictionary<string, Setting> BySpelling = All
        .SelectMany(setting => Spellings(setting).Select(spelling => (spelling, setting)))
        .ToImmutableDictionary(pair => pair.spelling, pair => pair.setting, StringComparer.Ordinal);

    /// <summary>
    /// The setting that a member, parameter, key or flag names, or null. Case counts in C# spellings, as it does in C#:
    /// <c>enableMetrics</c> and <c>EnableMetrics</c> are known, <c>ENABLEMETRICS</c> is not.
    /// </summary>
    public static Setting? TryFind(string spelling) => BySpelling.TryGetValue(spelling, out var setting) ? setting : null;

    /// <summary>Every spelling of a setting, the long aliases of its flags included (<c>TensorParallelSize</c>).</summary>
    public static IEnumerable<string> Spellings(Setting setting)
    {
        // A one-word name is its own camel and kebab form; short flags (--tp) are too short to be a member's name.
        var names = setting.Flags.Where(flag => flag.IndexOf('-', 2) > 0).Select(flag => flag.Substring(2).Replace('-', '_')).Prepend(setting.Name);
        return names
            .SelectMany(name => new[] { name, SettingSpelling.ToPascal(name), SettingSpelling.ToCamel(name), SettingSpelling.ToKebab(name) })
            .Concat(setting.Flags)
            .Distinct(StringComparer.Ordinal);
    }

    private static Setting Switch(string name, SettingKind kind, string source) =>
        new(name, kind, EvidenceStrength.None, ["--" + SettingSpelling.ToKebab(name)], source);

    private static Setting Detail(string name) =>
        new(name, MetricsDetail, Weak, ["--" + SettingSpelling.ToKebab(name)], ServerArgs);

    private static Setting Row(string name, SettingKind kind, EvidenceStrength evidence, params string[] flags) =>
        new(name, kind, evidence, flags.Length > 0 ? [.. flags] : ["--" + SettingSpelling.ToKebab(name)], ServerArgs);
}
