using DotNet.Testcontainers.Builders;

internal static class TestcontainersLaunch
{
    public static void Build(string model)
    {
        _ = new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
            .WithCommand("python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", "{|ECA1006:true|}")
            .WithPortBinding(9090, true)
            .Build();

        _ = new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
            .WithCommand("python3", "-m", "dynamo.sglang", "--tp", "8", "{|ECA1001:--enable-metrics|}")
            .WithEnvironment("{|ECA1005:DYN_SYSTEM_ENABLED|}", "true")
            .Build();

        _ = new ContainerBuilder("lmsysorg/sglang:latest")
            .WithCommand("python3", "-m", "sglang.launch_server", "--tp", "8", "{|ECA1001:{|ECA1009:--enable-metrics|}|}")
            .Build();
    }
}
