namespace DynamoClient;

/// <summary>One worker process: its name, its GPUs and its engine.</summary>
internal sealed record WorkerSpec
{
    public required string Name { get; init; }

    public required string VisibleDevices { get; init; }

    public required EngineConfig Engine { get; init; }
}
