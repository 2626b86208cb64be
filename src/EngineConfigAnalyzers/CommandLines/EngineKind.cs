namespace EngineConfigAnalyzers.CommandLines;

/// <summary>Which process of which engine a command starts.</summary>
internal enum EngineKind
{
    /// <summary>SGLang, by its image or by a flag that only it has; which of its processes is not in sight.</summary>
    Sglang,

    /// <summary>SGLang by itself: <c>sglang.launch_server</c>, <c>sglang serve</c>.</summary>
    SglangServer,

    /// <summary>Dynamo's SGLang worker.</summary>
    DynamoSglang,

    /// <summary>Dynamo's vLLM worker.</summary>
    DynamoVllm,

    /// <summary>Dynamo's TensorRT-LLM worker.</summary>
    DynamoTrtllm,

    /// <summary>A process without schedulers: a frontend, router or planner, a benchmark.</summary>
    Other,
}
