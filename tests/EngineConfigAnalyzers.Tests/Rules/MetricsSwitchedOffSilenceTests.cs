using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>Where a worker may record metrics all the same, or has no endpoint, or is no TensorRT-LLM worker.</summary>
public class MetricsSwitchedOffSilenceTests
{
    private const string Frame = """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python, string image, string model, string port, string mode, bool publish, string[] extra, Dictionary<string, string?> given)
            {
                /*here*/
            }

            // With one.
            static void Start(string python, params string[] words)
            {
                var psi = new ProcessStartInfo(python, words);
                psi.Environment["DYN_SYSTEM_PORT"] = "8081";
                Process.Start(psi);
            }
        }
        """;

    private static Task Silent(string code) => Snippet.Silent(LaunchPair.In(Frame, code), LaunchPair.Plain);

    [Theory]
    [Covers("ECA1013", Idiom.ProcessArguments, Coverage.Silent)]
    [InlineData("\"-m dynamo.trtllm --publish-metrics\"")]
    [InlineData("\"-m dynamo.trtllm --publish-events-and-metrics\"")]
    [InlineData("\"-m dynamo.trtllm --publish-metrics=true\"")]
    [InlineData("\"-m dynamo.trtllm --publish-m\"")]
    [InlineData("\"-m dynamo.trtllm --no-publish-metrics\"")]
    [InlineData("\"-m dynamo.trtllm --publish-kv-events\"")]
    [InlineData("\"-m dynamo.trtllm --extra-engine-args engine.yaml\"")]
    [InlineData("\"-m dynamo.trtllm --extra-engine-args=engine.yaml\"")]
    [InlineData("\"-m dynamo.trtllm --extra engine.yaml\"")]
    [InlineData("\"-m dynamo.trtllm --override-engine-args {}\"")]
    [InlineData("\"-m dynamo.trtllm --trtllm.return_perf_metrics true\"")]
    [InlineData("\"-m dynamo.trtllm --config worker.yaml\"")]
    [InlineData("\"-m dynamo.trtllm --help\"")]
    [InlineData("\"-m dynamo.trtllm --version\"")]
    [InlineData("\"-m dynamo.trtllm --modality video_diffusion\"")]
    [InlineData("\"-m dynamo.trtllm --disaggregation-mode encode\"")]
    [InlineData("$\"-m dynamo.trtllm --disaggregation-mode {mode}\"")]
    [InlineData("$\"-m dynamo.trtllm {mode}\"")]
    [InlineData("$\"-m dynamo.trtllm --{mode}\"")]
    [InlineData("$\"-m dynamo.trtllm --publish-{mode}\"")]
    [InlineData("$\"-m dynamo.trtllm {(publish ? \"--publish-metrics\" : \"\")}\"")]
    [InlineData("\"-m dynamo.trtllm\" + (publish ? \" --publish-metrics\" : \"\")")]
    [InlineData("\"-m dynamo.trtllm \" + string.Join(\" \", extra)")]
    [InlineData("[\"-m\", \"dynamo.trtllm\", .. extra]")]
    [InlineData("[.. extra, \"-m\", \"dynamo.trtllm\"]")]
    [InlineData("[\"-m\", publish ? \"dynamo.trtllm\" : \"dynamo.vllm\"]")]
    [InlineData("[\"-m\", \"dynamo.frontend\"]")]
    [InlineData("[\"-m\", \"dynamo.vllm\"]")]
    [InlineData("[\"-m\", \"dynamo.vllm\", \"--disable-log-stats\"]")]
    [InlineData("[\"-m\", \"vllm.entrypoints.openai.api_server\", \"--disable-log-stats\"]")]
    [InlineData("[\"serve\", model]")]
    [InlineData("[\"--served-model-name\", \"dynamo.trtllm\"]")]
    [InlineData("[\"-m\", \"pytest\", \"tests/dynamo.trtllm\"]")]
    public Task Words(string arguments) =>
        Silent($"var psi = new ProcessStartInfo(python, {arguments}); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);");

    [Theory]
    [InlineData("var args = new List<string> { \"-m\", \"dynamo.trtllm\" }; if (publish) args.Add(\"--publish-metrics\"); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var args = new List<string> { \"-m\", \"dynamo.trtllm\" }; args.AddRange(extra); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var args = new List<string> { \"-m\", \"dynamo.trtllm\" }; Array.ForEach(extra, args.Add); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; foreach (var word in extra) psi.ArgumentList.Add(word); Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Arguments += \" --publish-metrics\"; Process.Start(psi);")]
    [InlineData("var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; if (publish) { psi.Arguments = \"-m dynamo.trtllm --publish-metrics\"; } Process.Start(psi);")]
    [InlineData("Start(python, \"-m\", \"dynamo.trtllm\", \"--publish-metrics\");")]
    [InlineData("Start(python, extra);")]
    public Task Lists(string code) => Silent(code);

    [Theory]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = port;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"-1\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = null;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"${PORT}\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"40000\";")]
    [InlineData("if (publish) psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = publish ? \"8081\" : \"-1\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment.Remove(\"DYN_SYSTEM_PORT\");")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_ENABLED\"] = \"true\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_HOST\"] = \"0.0.0.0\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment[\"DYN_TRTLLM_PUBLISH_METRICS\"] = \"true\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment[\"DYN_TRTLLM_PUBLISH_METRICS\"] = mode;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; if (publish) psi.Environment[\"DYN_TRTLLM_PUBLISH_METRICS\"] = \"1\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment.Add(\"DYN_TRTLLM_PUBLISH_EVENTS_AND_METRICS\", \"true\");")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment[\"DYN_TRTLLM_PUBLISH_\" + mode] = \"true\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment[\"DYN_TRTLLM_EXTRA_ENGINE_ARGS\"] = \"engine.yaml\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; psi.Environment[mode] = \"true\";")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; foreach (var (name, value) in given) psi.Environment[name] = value;")]
    [InlineData("psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Environment.SetEnvironmentVariable(\"DYN_TRTLLM_PUBLISH_METRICS\", \"true\");")]
    public Task Environments(string code) => Silent($"var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm\"); {code} Process.Start(psi);");

    [Theory]
    [Covers("ECA1013", Idiom.ShellText, Coverage.Silent)]
    [InlineData("Process.Start(\"sh\", \"-c \\\"DYN_SYSTEM_PORT=8081 DYN_TRTLLM_PUBLISH_METRICS=1 python3 -m dynamo.trtllm\\\"\");")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"export DYN_TRTLLM_PUBLISH_METRICS=1; DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"source worker.env; DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm $EXTRA\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm $(cat flags)\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm \\\"$@\\\"\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=$PORT python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.frontend & python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"sh\", [\"-c\", \"echo DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"ssh\", [\"node\", \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"docker\", $\"run -e DYN_SYSTEM_PORT=8081 --env-file worker.env {image} python3 -m dynamo.trtllm\");")]
    [InlineData("Process.Start(\"docker\", $\"run -e DYN_SYSTEM_PORT=8081 -e DYN_TRTLLM_PUBLISH_METRICS {image} python3 -m dynamo.trtllm\");")]
    [InlineData("Process.Start(\"docker\", [\"run\", .. extra, \"-e\", \"DYN_SYSTEM_PORT=8081\", \"trt/runtime\", \"python3\", \"-m\", \"dynamo.trtllm\"]);")]
    [InlineData("Process.Start(\"docker\", \"exec -e DYN_SYSTEM_PORT=8081 worker python3 -m dynamo.trtllm\");")]
    [InlineData("Console.WriteLine(\"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\");")]
    [InlineData("var help = \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"; Console.WriteLine(help);")]
    public Task Shells(string code) => Silent(code);

    [Fact]
    public Task A_list_that_is_handed_on() => Snippet.Silent(
        "class C { static string[] Docker(string image) => [\"run\", \"-e\", \"DYN_SYSTEM_PORT=8081\", image, \"python3\", \"-m\", \"dynamo.trtllm\"]; static string Line() => \"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\"; }",
        LaunchPair.Plain);

    [Fact]
    public Task Start_information_that_is_handed_on() => Snippet.Silent(
        "using System.Diagnostics; class C { static ProcessStartInfo Make() { var psi = new ProcessStartInfo(\"python3\", \"-m dynamo.trtllm\"); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; return psi; } static void Fill(ProcessStartInfo psi) { psi.Arguments = \"-m dynamo.trtllm\"; psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi); } }",
        LaunchPair.Plain);

    [Fact]
    public Task Another_file_completes_the_list() => Snippet.Silent(
        "using System.Diagnostics; class Launcher { public static readonly List<string> Words = new() { \"-m\", \"dynamo.trtllm\" }; static void Run() { var psi = new ProcessStartInfo(\"python3\", Words); psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\"; Process.Start(psi); } }",
        LaunchPair.Plain with { Files = new Dictionary<string, string> { ["Setup.cs"] = "static class Setup { public static void Do() => Launcher.Words.Add(\"--publish-metrics\"); }" } });

    [Fact]
    public Task Another_file_sets_the_programs_variable() => Snippet.Silent(
        "using System.Diagnostics; class Launcher { static void Run() => Process.Start(\"sh\", \"-c \\\"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm\\\"\"); }",
        LaunchPair.Plain with { Files = new Dictionary<string, string> { ["Setup.cs"] = "static class Setup { public static void Do() => System.Environment.SetEnvironmentVariable(\"DYN_TRTLLM_PUBLISH_METRICS\", \"1\"); }" } });

    [Theory]
    [Covers("ECA1013", Idiom.Aspire, Coverage.Silent)]
    [InlineData("builder.AddPythonModule(\"w\", \".\", \"dynamo.trtllm\").WithArgs(\"--publish-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    [InlineData("builder.AddPythonModule(\"w\", \".\", \"dynamo.trtllm\").WithArgs(extra).WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    [InlineData("builder.AddPythonModule(\"w\", \".\", \"dynamo.trtllm\").WithHttpEndpoint(env: \"DYN_SYSTEM_PORT\");")]
    [InlineData("builder.AddPythonModule(\"w\", \".\", \"dynamo.trtllm\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").WithEnvironment(\"DYN_TRTLLM_PUBLISH_METRICS\", \"true\");")]
    [InlineData("builder.AddPythonModule(\"w\", \".\", \"dynamo.trtllm\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").WithEnvironment(context => fill(context.EnvironmentVariables));")]
    public Task Aspire(string code) => Snippet.Silent(
        LaunchPair.In("using Aspire.Hosting; class Program { static void Run(IDistributedApplicationBuilder builder, string[] extra, Action<IDictionary<string, object>> fill) { /*here*/ } }", code), LaunchApis.Aspire);

    [Theory]
    [Covers("ECA1013", Idiom.Kubernetes, Coverage.Silent)]
    [InlineData("new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }], EnvFrom = [new V1EnvFromSource()] }")]
    [InlineData("new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }, new V1EnvVar { Name = \"DYN_TRTLLM_PUBLISH_METRICS\", ValueFrom = new V1EnvVarSource() }] }")]
    [InlineData("new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\"], Args = [.. extra], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }] }")]
    [InlineData("new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\"], Env = [.. given, new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }] }")]
    public Task Kubernetes(string code) => Snippet.Silent(
        LaunchPair.In("using k8s.Models; class Program { static V1PodSpec Create(string[] extra, List<V1EnvVar> given) => new() { Containers = [/*here*/] }; }", code), LaunchApis.Kubernetes);

    [Theory]
    [Covers("ECA1013", Idiom.Testcontainers, Coverage.Silent)]
    [InlineData("new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").Build();")]
    [InlineData("new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.trtllm\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").WithEnvironment(given).Build();")]
    [InlineData("new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.trtllm\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    public Task Testcontainers(string code) => Snippet.Silent(
        LaunchPair.In("using DotNet.Testcontainers.Builders; class Program { static void Run(string image, Dictionary<string, string> given) { /*here*/ } }", code), LaunchApis.Testcontainers);

    [Theory]
    [Covers("ECA1013", Idiom.DockerDotNet, Coverage.Silent)]
    [InlineData("new CreateContainerParameters { Image = \"i\", Cmd = [\"python3\", \"-m\", \"dynamo.trtllm\"], Env = [\"DYN_SYSTEM_PORT=8081\", .. given] }")]
    [InlineData("new CreateContainerParameters { Image = \"i\", Cmd = [\"python3\", \"-m\", \"dynamo.trtllm\", .. given], Env = [\"DYN_SYSTEM_PORT=8081\"] }")]
    public Task DockerDotNet(string code) => Snippet.Silent(
        LaunchPair.In("using Docker.DotNet; using Docker.DotNet.Models; class Program { static Task Run(IDockerClient client, string[] given) => client.Containers.CreateContainerAsync(/*here*/); }", code), LaunchApis.DockerDotNet);

    [Theory]
    [Covers("ECA1013", Idiom.CliWrap, Coverage.Silent)]
    [InlineData("await Cli.Wrap(\"python3\").WithArguments([\"-m\", \"dynamo.trtllm\"]).WithEnvironmentVariables(given).ExecuteAsync();")]
    [InlineData("await Cli.Wrap(\"python3\").WithArguments([\"-m\", \"dynamo.trtllm\"]).WithEnvironmentVariables(env => env.Set(given).Set(\"DYN_SYSTEM_PORT\", \"8081\")).ExecuteAsync();")]
    [InlineData("await Cli.Wrap(\"python3\").WithArguments([\"-m\", \"dynamo.trtllm\", \"--publish-metrics\"]).WithEnvironmentVariables(env => env.Set(\"DYN_SYSTEM_PORT\", \"8081\")).ExecuteAsync();")]
    public Task CliWrap(string code) => Snippet.Silent(
        LaunchPair.In("using CliWrap; class Program { static async Task Run(Dictionary<string, string?> given) { /*here*/ } }", code), LaunchApis.CliWrap);
}
