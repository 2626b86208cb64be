using Docker.DotNet;
using Docker.DotNet.Models;

internal static class DockerDotNetLaunch
{
    public static async Task CreateAsync(IDockerClient client, string model)
    {
        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
            Cmd = ["python3", "-m", "dynamo.sglang", "--model-path", model, "--tp", "8", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", "{|ECA1006:true|}"],
            Env = ["NCCL_DEBUG=INFO"],
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
                "{|ECA1001:--enable-metrics|}",
            },
            Env = new List<string> { "{|ECA1005:DYN_SYSTEM_ENABLED|}=true" },
        });

        await client.Containers.CreateContainerAsync(new CreateContainerParameters
        {
            Image = "lmsysorg/sglang:latest",
            Cmd = ["python3", "-m", "sglang.launch_server", "--tp", "8", "{|ECA1001:{|ECA1009:--enable-metrics|}|}"],
        });
    }
}
