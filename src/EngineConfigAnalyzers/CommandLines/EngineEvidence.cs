using EngineConfigAnalyzers.Knowledge;

namespace EngineConfigAnalyzers.CommandLines;

/// <summary>
/// Tells engines by what only they have. <c>--enable-metrics</c> is no evidence: Dapr and AWS Glue have it too;
/// nor is <c>-m</c>, which is as often a model file.
/// </summary>
internal static class EngineEvidence
{
    // The executables named in the READMEs of these projects.
    private static readonly ImmutableHashSet<string> OtherEngines = ImmutableHashSet.Create(
        StringComparer.Ordinal, "vllm", "llama-server", "ollama", "tritonserver", "trtllm-serve", "text-generation-launcher", "daprd", "cloudflared");

    // They are given the names of engines as text.
    private static readonly ImmutableHashSet<string> Talkers = ImmutableHashSet.Create(
        StringComparer.Ordinal, "echo", "printf", "grep", "pgrep", "pkill", "killall", "pip", "pip3", "which", "test", "[", "[[", "for", "case", "curl", "git", "cat", "tail");

    /// <summary>What the words of one command say; null where they name no engine that is known here.</summary>
    public static EngineMarker? Find(ImmutableArray<CommandWord> words, CommandWord? image)
    {
        var program = words.Length > 0 ? CommandUnwrapper.ProgramName(words[0]) : null;
        if (program is not null && Talkers.Contains(program))
        {
            return null;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (Module(words, i) is { } marker)
            {
                return marker;
            }
        }

        if ((program is not null && OtherEngines.Contains(program)) || words.Any(word => IsOtherModule(word.Prefix)))
        {
            return null;
        }

        return (image is not null && IsSglangImage(image)) || words.Any(IsSglangFlag) ? new(EngineKind.Sglang, Arguments: 0, Module: null) : null;
    }

    /// <summary>True for <c>lmsysorg/sglang</c> and <c>…/sglang-runtime</c>, of any registry, tag and digest.</summary>
    public static bool IsSglangImage(CommandWord image)
    {
        var name = image.Text.Split('@')[0];
        var tag = name.IndexOf(':', name.LastIndexOf('/') + 1);
        name = tag < 0 ? name : name.Substring(0, tag);
        return HasTail(name, "lmsysorg/sglang") || HasTail(name, "sglang-runtime");
    }

    private static EngineMarker? Module(ImmutableArray<CommandWord> words, int index)
    {
        var word = words[index];
        if (word.Known is not { Length: > 0 } text)
        {
            return null;
        }

        var glued = text.StartsWith("-m", StringComparison.Ordinal) && !text.StartsWith("--", StringComparison.Ordinal) ? text.Substring(2) : text;
        if (KindOf(glued) is { } kind)
        {
            // --served-model-name dynamo.sglang names no module.
            return index == 0 || words[index - 1] is not { Text: { Length: > 2 } before } || !before.StartsWith("--", StringComparison.Ordinal)
                || before.IndexOf('=') > 0 || string.Equals(before, "--module", StringComparison.Ordinal)
                ? new(kind, index + 1, word)
                : null;
        }

        if (!string.Equals(CommandUnwrapper.ProgramName(word), "sglang", StringComparison.Ordinal) || index + 1 >= words.Length)
        {
            return null;
        }

        return words[index + 1].Known switch
        {
            "serve" => new(EngineKind.SglangServer, index + 2, word),
            "router" => new(EngineKind.Other, index + 2, word),
            _ => null,
        };
    }

    // Module names: ai-dynamo/dynamo components/src/dynamo, sgl-project/sglang python/sglang and sgl-router. Before 0.6 Dynamo
    // had workers below its engine's module: dynamo.sglang.worker.
    private static EngineKind? KindOf(string module) => module switch
    {
        "sglang.launch_server" => EngineKind.SglangServer,
        _ when HasTail(module, "sglang/launch_server.py") => EngineKind.SglangServer,
        _ when Is(module, "dynamo.sglang") => EngineKind.DynamoSglang,
        _ when Is(module, "dynamo.vllm") => EngineKind.DynamoVllm,
        _ when Is(module, "dynamo.trtllm") => EngineKind.DynamoTrtllm,
        "dynamo.frontend" or "dynamo.router" or "dynamo.planner" or "dynamo.mocker" => EngineKind.Other,
        "sglang.launch_router" or "sglang_router.launch_router" or "sglang_router.launch_server" or "sglang-router" => EngineKind.Other,
        "sglang.bench_serving" or "sglang.bench_one_batch" or "sglang.bench_one_batch_server" or "sglang.bench_offline_throughput" => EngineKind.Other,
        _ => null,
    };

    private static bool Is(string module, string name) =>
        module.StartsWith(name, StringComparison.Ordinal) && (module.Length == name.Length || (module[name.Length] == '.' && module.IndexOf('/') < 0));

    private static bool IsOtherModule(string text) =>
        text.StartsWith("vllm.entrypoints", StringComparison.Ordinal) || text.StartsWith("tensorrt_llm.", StringComparison.Ordinal);

    private static bool IsSglangFlag(CommandWord word)
    {
        var flag = word.Prefix.Split('=')[0];
        return (word.Known is not null || word.Prefix.Length > flag.Length)
            && SettingFlags.Find(flag) is { } setting
            && (setting.Kind == SettingKind.AllSchedulersSwitch
                || (setting.Evidence == EvidenceStrength.Strong && setting.Flags.Contains(flag, StringComparer.Ordinal)));
    }

    private static bool HasTail(string path, string tail) =>
        path.EndsWith(tail, StringComparison.Ordinal) && (path.Length == tail.Length || path[path.Length - tail.Length - 1] == '/');
}
