using Aspire.Hosting;

internal static class AspireLaunch
{
    public static void Add(IDistributedApplicationBuilder builder, string model)
    {
        builder.AddContainer("worker", "nvcr.io/nvidia/ai-dynamo/sglang-runtime", "1.0")
            .WithArgs("python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers")
            .WithEnvironment("DYN_SYSTEM_PORT", "9091")
            .WithHttpEndpoint(targetPort: 9090);

        builder.AddPythonModule("old", ".", "dynamo.sglang")
            .WithArgs("--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers")
            .WithEnvironment("DYN_SYSTEM_PORT", "9092");

        builder.AddContainer("server", "lmsysorg/sglang", "latest")
            .WithArgs("python3", "-m", "sglang.launch_server", "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--host", "0.0.0.0");
    }
}
