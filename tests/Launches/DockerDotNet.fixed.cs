using Docker.DotNet;
using Docker.DotNet.Models;

internal static class DockerDotNetLaunch
{
    public static async Task CreateAsync(IDockerClient client, string model)
    {
        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
            Cmd = ["python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers"],
            Env = ["NCCL_DEBUG=INFO", "DYN_SYSTEM_PORT=9090"],
        });

        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
            Cmd = new List<string>
            {
                "python3",
                "-m",
                "dynamo.sglang",
                "--tp",
                "8",
                "--enable-metrics",
                "--enable-metrics-for-all-schedulers",
            },
            Env = new List<string> { "DYN_SYSTEM_PORT=9091" },
        });

        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "lmsysorg/sglang:latest",
            Cmd = ["python3", "-m", "sglang.launch_server", "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--host", "0.0.0.0"],
        });
    }
}
