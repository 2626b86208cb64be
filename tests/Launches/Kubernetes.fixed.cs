using k8s.Models;

internal static class KubernetesLaunch
{
    public static V1PodSpec Create(string model) => new()
    {
        Containers =
        [
            new V1Container
            {
                Name = "worker",
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Command = ["python3", "-m", "dynamo.sglang"],
                Args = ["--model-path", model, "--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers"],
                Env = [new V1EnvVar { Name = "NCCL_DEBUG", Value = "INFO" }, new V1EnvVar { Name = "DYN_SYSTEM_PORT", Value = "9090" }],
            },
            new V1Container
            {
                Name = "old",
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Command = ["python3", "-m", "dynamo.sglang"],
                Args = ["--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers"],
                Env = [new V1EnvVar { Name = "DYN_SYSTEM_PORT", Value = "9091" }],
            },
            new V1Container
            {
                Name = "server",
                Image = "lmsysorg/sglang:latest",
                Command = ["python3", "-m", "sglang.launch_server"],
                Args = ["--tp", "8", "--enable-metrics", "--enable-metrics-for-all-schedulers", "--host", "0.0.0.0"],
            },
        ],
    };
}
