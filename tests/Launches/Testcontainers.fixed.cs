using DotNet.Testcontainers.Builders;

internal static class TestcontainersLaunch
{
    public static void Build(string model)
    {
        _ = new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
            .WithCommand("python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers")
            .WithEnvironment("DYN_SYSTEM_PORT", "9091")
            .WithPortBinding(9090, true)
            .Build();

        _ = new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
            .WithCommand("python3", "-m", "dynamo.sglang", "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers")
            .WithEnvironment("DYN_SYSTEM_PORT", "9092")
            .Build();

        _ = new ContainerBuilder("lmsysorg/sglang:latest")
            .WithCommand("python3", "-m", "sglang.launch_server", "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--host", "0.0.0.0")
            .Build();
    }
}
