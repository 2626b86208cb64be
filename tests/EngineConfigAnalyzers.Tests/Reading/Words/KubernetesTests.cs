namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Kubernetes: containers by the client's types, and custom objects whose operator brings the endpoint.</summary>
[Covers("ECA1001", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.Kubernetes, Coverage.Speaks, Coverage.Silent)]
public class KubernetesTests
{
    private const string Frame = """
        using k8s;
        using k8s.Models;

        class Program
        {
            static async Task Run(IKubernetes client, string image, string model, bool metrics, int port, List<V1EnvVar> given)
            {
                await client.CoreV1.CreateNamespacedPodAsync(new V1Pod { Spec = new V1PodSpec { Containers = new List<V1Container> { /*here*/ } } }, "default");
            }
        }
        """;

    public static TheoryData<string, string, string> Containers => new()
    {
        {
            "arguments, one per line",
            """
            new V1Container
            {
                Name = "worker",
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Command = ["python3", "-m", "dynamo.sglang"],
                Args = ["--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}"],
                Env = [new V1EnvVar { Name = "NCCL_DEBUG", Value = "INFO" }],
            }
            """,
            """
            new V1Container
            {
                Name = "worker",
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Command = ["python3", "-m", "dynamo.sglang"],
                Args = ["--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers"],
                Env = [new V1EnvVar { Name = "NCCL_DEBUG", Value = "INFO" }, new V1EnvVar { Name = "DYN_SYSTEM_PORT", Value = "9090" }],
            }
            """
        },
        {
            "arguments, one line",
            """new() { Name = "w", Image = image, Args = new[] { "-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}" } }""",
            """new() { Name = "w", Image = image, Args = new[] { "-m", "dynamo.sglang", "--enable-metrics", "--tp", "1" }, Env = new[] { new V1EnvVar { Name = "DYN_SYSTEM_PORT", Value = $"{port}" } } }"""
        },
        {
            "image is the evidence",
            """new() { Name = "w", Image = "lmsysorg/sglang:latest", Args = ["--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}"] }""",
            """new() { Name = "w", Image = "daprio/dapr:latest", Args = ["--host", "0.0.0.0", "--enable-metrics"] }"""
        },
        {
            "shell string",
            """new() { Name = "w", Image = image, Command = ["/bin/sh", "-c"], Args = ["python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}"] }""",
            """new() { Name = "w", Image = image, Command = ["/bin/sh", "-c"], Args = ["DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --tp 1"] }"""
        },
        {
            "shell string, the container's variables",
            """new() { Name = "w", Command = ["sh", "-c", "exec python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1"] }""",
            """new() { Name = "w", Command = ["sh", "-c", "exec python3 -m dynamo.sglang --enable-metrics --tp 1"], Env = [new() { Name = "DYN_SYSTEM_PORT", Value = "9090" }] }"""
        },
        {
            "variable with an empty value",
            """new() { Name = "w", Args = ["dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1"], Env = [new() { Name = "DYN_SYSTEM_PORT", Value = "" }] }""",
            """new() { Name = "w", Args = ["dynamo.sglang", "--enable-metrics", "--tp", "1"], Env = [new() { Name = "DYN_SYSTEM_PORT", ValueFrom = new() { FieldRef = new() { FieldPath = "x" } } }] }"""
        },
        {
            "variables from elsewhere",
            """new() { Name = "w", Args = ["dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1"], Ports = [new() { ContainerPort = 9090 }] }""",
            """new() { Name = "w", Args = ["dynamo.sglang", "--enable-metrics", "--tp", "1"], EnvFrom = [new() { ConfigMapRef = new() { Name = "worker" } }] }"""
        },
        {
            "variables that were given",
            """new() { Name = "w", Args = ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"], Env = given }""",
            """new() { Name = "w", Args = ["dynamo.sglang", "--enable-metrics", "--tp", "1"], Env = given }"""
        },
        {
            "another container's variable",
            """new() { Name = "w", Args = ["dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1"] }, new() { Name = "f", Args = ["dynamo.frontend"], Env = [new() { Name = "DYN_SYSTEM_PORT", Value = "9090" }] }""",
            """new() { Name = "w", Args = ["dynamo.sglang", "--enable-metrics", "--tp", "1"], Env = [new() { Name = "DYN_SYSTEM_PORT", Value = "9090" }] }, new() { Name = "f", Args = ["dynamo.frontend", "--enable-metrics"] }"""
        },
        {
            "the server serves itself",
            """new() { Name = "w", Command = ["python3", "-m", "sglang.launch_server"], Args = ["--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}"] }""",
            """new() { Name = "w", Command = ["python3", "-m", "sglang_router.launch_router"], Args = ["--host", "0.0.0.0", "--enable-metrics"] }"""
        },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.Kubernetes);

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Is_silent_for_the_nearest_right_container(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame, LaunchApis.Kubernetes);

    [Fact]
    public Task A_container_built_member_by_member_is_one_launch() => Snippet.Reports("""
        using k8s.Models;

        class Program
        {
            static V1Container Create(string image, bool metrics)
            {
                var container = new V1Container { Name = "worker", Image = image, Env = new List<V1EnvVar>(), Args = new List<string>() };
                container.Command = new List<string> { "python3", "-m", "dynamo.sglang" };
                if (metrics)
                {
                    container.Args.Add("{|ECA1001:--enable-metrics|}");
                    container.Env.Add(new V1EnvVar { Name = "DYN_SYSTEM_PORT", Value = "9090" });
                }

                return container;
            }
        }
        """, LaunchApis.Kubernetes);

    [Fact]
    public Task Containers_of_a_deployment_and_a_job_are_launches() => Snippet.Reports("""
        using k8s;
        using k8s.Models;

        class Program
        {
            static V1Deployment Deployment(string image) => new()
            {
                Metadata = new() { Name = "worker" },
                Spec = new()
                {
                    Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "worker" } },
                    Template = new() { Spec = new() { Containers = [new() { Name = "w", Image = image, Args = ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}"] }] } },
                },
            };

            static V1Job Job(string image) => new()
            {
                Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = "w", Image = image, Args = ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}"] }] } } },
            };
        }
        """, LaunchApis.Kubernetes);
}
