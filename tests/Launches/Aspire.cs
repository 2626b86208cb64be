using Aspire.Hosting;

internal static class AspireLaunch
{
    public static void Add(IDistributedApplicationBuilder builder, string model)
    {
        builder.AddContainer("worker", "nvcr.io/nvidia/ai-dynamo/sglang-runtime", "1.0")
            .WithArgs("python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", "{|ECA1006:true|}")
            .WithHttpEndpoint(targetPort: 9090);

        builder.AddPythonModule("old", ".", "dynamo.sglang")
            .WithArgs("--tp", "8", "{|ECA1001:--enable-metrics|}")
            .WithEnvironment("{|ECA1005:DYN_SYSTEM_ENABLED|}", "true");

        builder.AddContainer("server", "lmsysorg/sglang", "latest")
            .WithArgs("python3", "-m", "sglang.launch_server", "--tp", "8", "{|ECA1001:{|ECA1009:--enable-metrics|}|}");
    }
}
