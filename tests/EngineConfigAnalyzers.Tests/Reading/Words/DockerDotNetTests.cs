namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Docker.DotNet: the parameters of a container, whose variables are <c>K=V</c>.</summary>
[Covers("ECA1001", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Silent)]
public class DockerDotNetTests
{
    private const string Frame = """
        using Docker.DotNet;
        using Docker.DotNet.Models;

        class Program
        {
            static async Task Run(IDockerClient client, string image, string model, bool metrics, int port, string[] extra, List<string> given)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Containers => new()
    {
        {
            "initializer, one per line",
            """
            await client.Containers.CreateContainerAsync(new CreateContainerParameters
            {
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Cmd = new List<string> { "python3", "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}" },
                Env = new List<string> { "NCCL_DEBUG=INFO" },
            });
            """,
            """
            await client.Containers.CreateContainerAsync(new CreateContainerParameters
            {
                Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0",
                Cmd = new List<string> { "python3", "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers" },
                Env = new List<string> { "NCCL_DEBUG=INFO", "DYN_SYSTEM_PORT=9090" },
            });
            """
        },
        {
            "initializer, one line",
            """await client.Containers.CreateContainerAsync(new() { Image = image, Cmd = ["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}"] });""",
            """await client.Containers.CreateContainerAsync(new() { Image = image, Cmd = ["-m", "dynamo.sglang", "--enable-metrics", "--tp", "1"], Env = [$"DYN_SYSTEM_PORT={port}"] });"""
        },
        {
            "image is the evidence",
            """await client.Containers.CreateContainerAsync(new() { Image = "lmsysorg/sglang:latest", Cmd = new[] { "--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}" } });""",
            """await client.Containers.CreateContainerAsync(new() { Image = "lmsysorg/sgl-router:latest", Cmd = new[] { "--host", "0.0.0.0", "--enable-metrics" } });"""
        },
        {
            "list added to later",
            """
            var parameters = new CreateContainerParameters { Image = image, Cmd = new List<string>() };
            parameters.Cmd.Add("dynamo.sglang");
            if (metrics) parameters.Cmd.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            await client.Containers.CreateContainerAsync(parameters);
            """,
            """
            var parameters = new CreateContainerParameters { Image = image, Cmd = new List<string>(), Env = new List<string>() };
            parameters.Cmd.Add("dynamo.sglang");
            if (metrics) parameters.Cmd.Add("--enable-metrics");
            parameters.Cmd.Add("--enable-metrics-for-all-schedulers");
            parameters.Env.Add("DYN_SYSTEM_PORT=9090");
            await client.Containers.CreateContainerAsync(parameters);
            """
        },
        {
            "lists built before",
            """
            var cmd = new List<string> { "-m", "dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1" };
            var env = new List<string> { "A=1" };
            await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = image, Cmd = cmd, Env = env });
            """,
            """
            var cmd = new List<string> { "-m", "dynamo.sglang", "--enable-metrics", "--tp", "1" };
            var env = new List<string> { "A=1" };
            env.Add("DYN_SYSTEM_PORT=" + port);
            await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = image, Cmd = cmd, Env = env });
            """
        },
        {
            "variables that were given",
            """await client.Containers.CreateContainerAsync(new() { Image = image, Cmd = ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"], Env = given });""",
            """await client.Containers.CreateContainerAsync(new() { Image = image, Cmd = ["dynamo.sglang", "--enable-metrics", "--tp", "1"], Env = [.. given, "A=1"] });"""
        },
        {
            "entry point holds the module",
            """await client.Containers.CreateContainerAsync(new() { Entrypoint = ["python3", "-m", "dynamo.sglang"], Cmd = ["{|ECA1001:{|ECA1002:--enable-metrics|}|}"] });""",
            """await client.Containers.CreateContainerAsync(new() { Entrypoint = ["python3", "-m", "dynamo.frontend"], Cmd = ["--enable-metrics"] });"""
        },
        {
            "assigned member by member",
            """var p = new CreateContainerParameters(); p.Image = image; p.Cmd = ["dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1"]; p.Env = ["DYN_SYSTEM_PORT="]; await client.Containers.CreateContainerAsync(p);""",
            """var p = new CreateContainerParameters(); p.Image = image; p.Cmd = ["dynamo.sglang", "--enable-metrics", "--tp", "1"]; p.Env = ["DYN_SYSTEM_PORT=0"]; await client.Containers.CreateContainerAsync(p);"""
        },
        {
            "command in a running container",
            """await client.Exec.CreateContainerExecAsync(image, new ContainerExecCreateParameters { Cmd = ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"], Env = ["DYN_SYSTEM_PORT=9090"] });""",
            """await client.Exec.CreateContainerExecAsync(image, new ContainerExecCreateParameters { Cmd = ["dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers"], Env = ["DYN_SYSTEM_PORT=9090"] });"""
        },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.DockerDotNet);

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Is_silent_for_the_nearest_right_container(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame, LaunchApis.DockerDotNet);
}
