using EngineConfigAnalyzers.Tests.Verification;

namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>
/// Each member and parameter of a launch library carries what it is said to carry: a launch in which it alone states the engine, the words or
/// the port, and the same launch with something else there.
/// </summary>
public class LaunchLibraryTests
{
    private const string Frame = """
        using System.Diagnostics;
        using Aspire.Hosting;
        using Aspire.Hosting.ApplicationModel;
        using CliWrap;
        using CliWrap.Buffered;
        using Docker.DotNet;
        using Docker.DotNet.Models;
        using DotNet.Testcontainers.Builders;
        using k8s.Models;

        // Not named where the launch is: what the code around it names is taken for the engine too.
        static class Images
        {
            public const string Served = "lmsysorg/sglang";
            public const string Dapr = "daprio/daprd";
        }

        class Program
        {
            static async Task Run(IDistributedApplicationBuilder builder, IDockerClient client)
            {
                await Task.Yield();
                /*here*/
            }
        }
        """;

    // Docker.DotNet before 4 names the settings of a container twice.
    private const string Config = "namespace Docker.DotNet.Models; public class Config { public string Image { get; set; } public IList<string> Cmd { get; set; } public IList<string> Entrypoint { get; set; } public IList<string> Env { get; set; } }";

    private static readonly SnippetOptions Options = LaunchApis.Aspire with
    {
        Files = new Dictionary<string, string> { ["Aspire.cs"] = AspireSignatures.Source, ["Config.cs"] = Config },
        References = KnownReferences.With(
            typeof(CliWrap.Cli), typeof(DotNet.Testcontainers.Builders.ContainerBuilder), typeof(Docker.DotNet.Models.CreateContainerParameters), typeof(Microsoft.Extensions.Logging.ILogger), typeof(k8s.Kubernetes)),
    };

    /// <summary>The engine of "it" has the flag; the other program has one of its own.</summary>
    public static TheoryData<string, string, string> Engines => new()
    {
        { "sglang", "vllm", """Process.Start(new ProcessStartInfo("<it>", "serve --host 0.0.0.0 <flag>"));""" },
        { "sglang", "vllm", """Process.Start(new ProcessStartInfo("<it>", ["serve", "--host", "0.0.0.0", "<flag>"]));""" },
        { "sglang", "vllm", """Process.Start(new ProcessStartInfo { FileName = "<it>", Arguments = "serve --host 0.0.0.0 <flag>" });""" },
        { "sglang", "vllm", """Process.Start(new ProcessStartInfo { FileName = "<it>", ArgumentList = { "serve", "--host", "0.0.0.0", "<flag>" } });""" },
        { "sglang", "vllm", """Process.Start("<it>", "serve --host 0.0.0.0 <flag>");""" },
        { "sglang", "vllm", """Process.Start("<it>", ["serve", "--host", "0.0.0.0", "<flag>"]);""" },
        { "sglang", "vllm", """new Process { StartInfo = new("<it>", "serve --host 0.0.0.0 <flag>") }.Start();""" },
        { "sglang", "vllm", """new Process { StartInfo = { FileName = "<it>", Arguments = "serve --host 0.0.0.0 <flag>" } }.Start();""" },
        { "sglang", "vllm", """await Cli.Wrap("<it>").WithArguments("serve --host 0.0.0.0 <flag>").ExecuteAsync();""" },
        { "sglang", "vllm", """await Cli.Wrap("<it>").WithArguments(["serve", "--host", "0.0.0.0", "<flag>"]).ExecuteBufferedAsync();""" },
        { "sglang", "vllm", """await Cli.Wrap("<it>").WithArguments(a => a.Add("serve").Add("--host").Add("0.0.0.0").Add("<flag>")).ExecuteAsync();""" },
        { "sglang", "vllm", """await Cli.Wrap("<it>").WithArguments(a => a.Add(["serve", "--host", "0.0.0.0", "<flag>"])).ExecuteAsync();""" },
        { "sglang", "vllm", """await new Command("<it>").WithArguments("serve --host 0.0.0.0 <flag>").ExecuteAsync();""" },
        { "sglang", "vllm", """await new Command("bash").WithTargetFile("<it>").WithArguments("serve --host 0.0.0.0 <flag>").ExecuteAsync();""" },
        { "Served", "Dapr", """new ContainerBuilder(Images.<it>).WithCommand("--host", "0.0.0.0", "<flag>").Build();""" },
        { "Served", "Dapr", """new ContainerBuilder("nginx").WithImage(Images.<it>).WithCommand("--host", "0.0.0.0", "<flag>").Build();""" },
        { "sglang", "vllm", """new ContainerBuilder("me/worker").WithEntrypoint("<it>", "serve").WithCommand("--host", "0.0.0.0", "<flag>").Build();""" },
        { "sglang", "vllm", """new ContainerBuilder("me/worker").WithCreateParameterModifier(p => p.Entrypoint = ["<it>", "serve"]).WithCommand("--host", "0.0.0.0", "<flag>").Build();""" },
        { "Served", "Dapr", """await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = Images.<it>, Cmd = ["--host", "0.0.0.0", "<flag>"] });""" },
        { "sglang", "vllm", """await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = "me/worker", Entrypoint = ["<it>", "serve"], Cmd = ["--host", "0.0.0.0", "<flag>"] });""" },
        { "Served", "Dapr", """_ = new Config { Image = Images.<it>, Cmd = ["--host", "0.0.0.0", "<flag>"] };""" },
        { "sglang", "vllm", """_ = new Config { Image = "me/worker", Entrypoint = ["<it>", "serve"], Cmd = ["--host", "0.0.0.0", "<flag>"] };""" },
        { "Served", "Dapr", """_ = new V1Container { Image = Images.<it>, Args = ["--host", "0.0.0.0", "<flag>"] };""" },
        { "sglang", "vllm", """_ = new V1Container { Image = "me/worker", Command = ["<it>", "serve"], Args = ["--host", "0.0.0.0", "<flag>"] };""" },
        { "Served", "Dapr", """builder.AddContainer("w", Images.<it>).WithArgs("--host", "0.0.0.0", "<flag>");""" },
        { "Served", "Dapr", """builder.AddContainer("w", "nginx").WithImage(Images.<it>).WithArgs(c => c.Args.Add("<flag>"));""" },
        { "sglang", "vllm", """builder.AddContainer("w", "me/worker").WithEntrypoint("<it>").WithArgs("serve", "--host", "0.0.0.0", "<flag>");""" },
        { "sglang", "vllm", """builder.AddExecutable("w", "<it>", ".", "serve", "--host", "0.0.0.0", "<flag>");""" },
        { "sglang", "vllm", """builder.AddPythonExecutable("w", ".", "<it>").WithArgs("serve", "--host", "0.0.0.0", "<flag>");""" },
        { "sglang.launch_server", "vllm.entrypoints.openai.api_server", """builder.AddPythonModule("w", ".", "<it>").WithArgs("--host", "0.0.0.0", "<flag>");""" },
        { "-m dynamo.sglang", "-m dynamo.vllm", """Process.Start(new ProcessStartInfo("python3") { Arguments = "<it> <flag>", Environment = { ["DYN_SYSTEM_PORT"] = "1" } });""" },
    };

    /// <summary>"It" is no port; the other is one, or may bring one.</summary>
    public static TheoryData<string, string, string> Ports => new()
    {
        { "A", "DYN_SYSTEM_PORT", """Process.Start(new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 <flag>") { Environment = { ["<it>"] = "9090" } });""" },
        { "A", "DYN_SYSTEM_PORT", """Process.Start(new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 <flag>") { EnvironmentVariables = { ["<it>"] = "9090" } });""" },
        { "A", "DYN_SYSTEM_PORT", """await Cli.Wrap("python3").WithArguments("-m dynamo.sglang --tp 1 <flag>").WithEnvironmentVariables(v => v.Set("<it>", "9090")).ExecuteAsync();""" },
        { "", "9090", """await Cli.Wrap("python3").WithArguments("-m dynamo.sglang --tp 1 <flag>").WithEnvironmentVariables(v => v.Set("DYN_SYSTEM_PORT", "<it>")).ExecuteAsync();""" },
        { "A", "DYN_SYSTEM_PORT", """await Cli.Wrap("python3").WithArguments("-m dynamo.sglang --tp 1 <flag>").WithEnvironmentVariables(v => v.Set(new Dictionary<string, string?> { ["<it>"] = "9090" })).ExecuteAsync();""" },
        { "A", "DYN_SYSTEM_PORT", """await Cli.Wrap("python3").WithArguments("-m dynamo.sglang --tp 1 <flag>").WithEnvironmentVariables(new Dictionary<string, string?> { ["<it>"] = "9090" }).ExecuteAsync();""" },
        { "A", "DYN_SYSTEM_PORT", """new ContainerBuilder("w").WithCommand("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("<it>", "9090").Build();""" },
        { "", "9090", """new ContainerBuilder("w").WithCommand("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("DYN_SYSTEM_PORT", "<it>").Build();""" },
        { "A", "DYN_SYSTEM_PORT", """new ContainerBuilder("w").WithCommand("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment(new Dictionary<string, string> { ["<it>"] = "9090" }).Build();""" },
        { "A", "DYN_SYSTEM_PORT", """new ContainerBuilder("w").WithCommand("dynamo.sglang", "--tp", "1", "<flag>").WithCreateParameterModifier(p => p.Env.Add("<it>=9090")).Build();""" },
        { "A", "DYN_SYSTEM_PORT", """await client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = "w", Cmd = ["dynamo.sglang", "--tp", "1", "<flag>"], Env = ["<it>=9090"] });""" },
        { "A", "DYN_SYSTEM_PORT", """_ = new V1Container { Image = "w", Args = ["dynamo.sglang", "--tp", "1", "<flag>"], Env = [new() { Name = "<it>", Value = "9090" }] };""" },
        { "WorkingDir = \"/\"", "EnvFrom = [new() { ConfigMapRef = new() { Name = \"ports\" } }]", """_ = new V1Container { Image = "w", Args = ["dynamo.sglang", "--tp", "1", "<flag>"], <it> };""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("<it>", "9090");""" },
        { "", "9090", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("DYN_SYSTEM_PORT", "<it>");""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("<it>", () => "9090");""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment(c => c.EnvironmentVariables["<it>"] = "9090");""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("<it>", builder.AddParameter("p"));""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEnvironment("<it>", new EndpointReference());""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithHttpEndpoint(env: "<it>");""" },
        { "A", "DYN_SYSTEM_PORT", """builder.AddContainer("w", "w").WithArgs("dynamo.sglang", "--tp", "1", "<flag>").WithEndpoint(env: "<it>");""" },
    };

    [Theory]
    [MemberData(nameof(Engines))]
    public Task Reports_the_engine_that_has_the_flag(string it, string other, string launch) => LaunchPair.ReportsAsync(launch, With(launch, it, "{|ECA1001:--enable-metrics|}"), With(launch, other), Frame, Options);

    [Theory]
    [MemberData(nameof(Engines))]
    public Task Is_silent_for_another_program(string it, string other, string launch) => LaunchPair.SilentAsync(launch, With(launch, it), With(launch, other), Frame, Options);

    [Theory]
    [MemberData(nameof(Ports))]
    public Task Reports_the_launch_without_a_port(string it, string other, string launch) => LaunchPair.ReportsAsync(launch, With(launch, it, "{|ECA1002:--enable-metrics|}"), With(launch, other), Frame, Options);

    [Theory]
    [MemberData(nameof(Ports))]
    public Task Is_silent_where_the_port_is_given(string it, string other, string launch) => LaunchPair.SilentAsync(launch, With(launch, it), With(launch, other), Frame, Options);

    private static string With(string launch, string it, string flag = "--enable-metrics") =>
        launch.Replace("<it>", it, StringComparison.Ordinal).Replace("<flag>", flag, StringComparison.Ordinal);
}
