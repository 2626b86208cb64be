namespace EngineConfigAnalyzers.Knowledge;

/// <summary>Whole words of type names, namespaces and enum members that say what a configuration is for.</summary>
internal static class TypeNameWords
{
    /// <summary>Words of SGLang's or Dynamo's own configurations; DynamoDB is another product.</summary>
    public static bool NamesEngine(string name) =>
        HasAny(name, "sglang") || Sequence(name, "sg", "lang") || (HasAny(name, "dynamo") && !Sequence(name, "dynamo", "db"));

    /// <summary>Words of another engine: such a type is not SGLang's unless it has SGLang's own switch.</summary>
    public static bool NamesOtherEngine(string name) =>
        HasAny(name, "vllm", "trtllm", "tensorrt", "llama", "ollama")
        || Sequence(name, "tensor", "rt") || Sequence(name, "trt", "llm") || Sequence(name, "v", "llm") || Sequence(name, "vl", "lm");

    /// <summary>Words of things that talk to an engine rather than being one.</summary>
    public static bool NamesClientSide(string name) => HasAny(name, "client", "gateway", "router", "proxy", "exporter");

    /// <summary>Roles whose processes have no schedulers: router, frontend, planner, encoder.</summary>
    public static bool NamesSchedulerlessRole(string name) => HasAny(name, "router", "frontend", "planner", "encoder", "encode");

    /// <summary>Words of what an engine answers, <c>/get_server_info</c> for one: to read its settings is not to launch it.</summary>
    public static bool NamesAnswer(string name) => HasAny(name, "response", "reply", "result", "status", "info", "snapshot");

    private static bool HasAny(string name, params string[] words) =>
        SettingSpelling.Words(name).Any(word => words.Contains(word, StringComparer.Ordinal));

    private static bool Sequence(string name, string first, string second)
    {
        var words = SettingSpelling.Words(name);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (string.Equals(words[i], first, StringComparison.Ordinal) && string.Equals(words[i + 1], second, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
