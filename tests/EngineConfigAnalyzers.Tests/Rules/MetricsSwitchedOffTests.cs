using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>A TensorRT-LLM worker with an endpoint that serves nothing of its engine: reported at the port, told to publish behind the module.</summary>
public class MetricsSwitchedOffTests
{
    private const string ProcessFrame = "using System.Diagnostics;\n\nclass Program\n{\n    const string Module = \"dynamo.trtllm\";\n    const string Port = \"8081\";\n\n    static void Run(string python, string image, string model)\n    {\n/*here*/\n    }\n}\n";

    private static Task Fixes(string frame, string before, string after, SnippetOptions options) =>
        Snippet.Fixes(LaunchPair.In(frame, before), LaunchPair.In(frame, after), "ECA1013", options);

    [Theory]
    [Covers("ECA1013", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm --model m\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|};\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.trtllm --publish-metrics --model m\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, $\"-m dynamo.trtllm --model \\\"{model}\\\" --tensor-parallel-size {2}\");\n        psi.EnvironmentVariables.Add(\"DYN_SYSTEM_PORT\", {|ECA1013:\"0\"|});\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, $\"-m dynamo.trtllm --publish-metrics --model \\\"{model}\\\" --tensor-parallel-size {2}\");\n        psi.EnvironmentVariables.Add(\"DYN_SYSTEM_PORT\", \"0\");\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\"]) { Environment = { [\"DYN_SYSTEM_PORT\"] = {|ECA1013:Port|} } };\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, [\"-m\", \"dynamo.trtllm\", \"--publish-metrics\"]) { Environment = { [\"DYN_SYSTEM_PORT\"] = Port } };\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python)\n        {\n            ArgumentList =\n            {\n                \"-m\",\n                Module, // the worker\n                \"--model-path\",\n                model,\n            },\n        };\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|};\n        using var process = new Process { StartInfo = psi };\n        process.Start();",
        "        var psi = new ProcessStartInfo(python)\n        {\n            ArgumentList =\n            {\n                \"-m\",\n                Module, // the worker\n                \"--publish-metrics\",\n                \"--model-path\",\n                model,\n            },\n        };\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";\n        using var process = new Process { StartInfo = psi };\n        process.Start();")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"-m\");\n        psi.ArgumentList.Add(\"dynamo.trtllm\");\n        psi.ArgumentList.Add(\"--model\");\n        psi.ArgumentList.Add(model);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|};\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"-m\");\n        psi.ArgumentList.Add(\"dynamo.trtllm\");\n        psi.ArgumentList.Add(\"--publish-metrics\");\n        psi.ArgumentList.Add(\"--model\");\n        psi.ArgumentList.Add(model);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"8081\";\n        Process.Start(psi);")]
    [InlineData(
        "        Process.Start(\"docker\", \"run --rm -e DYN_SYSTEM_PORT={|ECA1013:8081|} tensorrtllm-runtime python3 -m dynamo.trtllm --model m\");",
        "        Process.Start(\"docker\", \"run --rm -e DYN_SYSTEM_PORT=8081 tensorrtllm-runtime python3 -m dynamo.trtllm --publish-metrics --model m\");")]
    [InlineData(
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"--env\", \"DYN_SYSTEM_PORT={|ECA1013:8081|}\", image, \"python3\", \"-m\", \"dynamo.trtllm\"]);",
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"--env\", \"DYN_SYSTEM_PORT=8081\", image, \"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\"]);")]
    public Task Process(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    [Theory]
    [Covers("ECA1013", Idiom.ShellText, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        Process.Start(\"sh\", \"-c \\\"DYN_SYSTEM_PORT={|ECA1013:8081|} python3 -m dynamo.trtllm --model m\\\"\");",
        "        Process.Start(\"sh\", \"-c \\\"DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm --publish-metrics --model m\\\"\");")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", $\"export DYN_SYSTEM_PORT={|ECA1013:8081|}; nohup python3 -m dynamo.trtllm --model '{model}' > worker.log 2>&1 &\"]);",
        "        Process.Start(\"bash\", [\"-c\", $\"export DYN_SYSTEM_PORT=8081; nohup python3 -m dynamo.trtllm --publish-metrics --model '{model}' > worker.log 2>&1 &\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m dynamo.frontend & DYN_SYSTEM_PORT={|ECA1013:8081|} python3 -m dynamo.trtllm --disaggregation-mode prefill & DYN_SYSTEM_PORT={|ECA1013:8082|} python3 -m dynamo.trtllm --disaggregation-mode decode\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m dynamo.frontend & DYN_SYSTEM_PORT=8081 python3 -m dynamo.trtllm --publish-metrics --disaggregation-mode prefill & DYN_SYSTEM_PORT=8082 python3 -m dynamo.trtllm --publish-metrics --disaggregation-mode decode\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            export DYN_SYSTEM_PORT={|ECA1013:8081|}\n            exec python3 -m dynamo.trtllm \\\n              --model m\n            \"\"\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            export DYN_SYSTEM_PORT=8081\n            exec python3 -m dynamo.trtllm --publish-metrics \\\n              --model m\n            \"\"\"]);")]
    public Task Shell(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    [Theory]
    [Covers("ECA1013", Idiom.CliWrap, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        await Cli.Wrap(python).WithArguments([\"-m\", \"dynamo.trtllm\"]).WithEnvironmentVariables(new Dictionary<string, string?> { { \"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|} } }).ExecuteAsync();",
        "        await Cli.Wrap(python).WithArguments([\"-m\", \"dynamo.trtllm\", \"--publish-metrics\"]).WithEnvironmentVariables(new Dictionary<string, string?> { { \"DYN_SYSTEM_PORT\", \"8081\" } }).ExecuteAsync();")]
    [InlineData(
        "        await Cli.Wrap(python)\n            .WithArguments(words => words\n                .Add(\"-m\")\n                .Add(\"dynamo.trtllm\"))\n            .WithEnvironmentVariables(new Dictionary<string, string?> { [\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|} })\n            .ExecuteAsync();",
        "        await Cli.Wrap(python)\n            .WithArguments(words => words\n                .Add(\"-m\")\n                .Add(\"dynamo.trtllm\")\n                .Add(\"--publish-metrics\"))\n            .WithEnvironmentVariables(new Dictionary<string, string?> { [\"DYN_SYSTEM_PORT\"] = \"8081\" })\n            .ExecuteAsync();")]
    public Task CliWrap(string before, string after) => Fixes(
        "using CliWrap;\n\nclass Program\n{\n    static async Task Run(string python)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.CliWrap);

    [Theory]
    [Covers("ECA1013", Idiom.Testcontainers, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.trtllm\", \"--model\", \"m\").WithEnvironment(\"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|}).Build();",
        "        new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\", \"--model\", \"m\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").Build();")]
    [InlineData(
        "        new ContainerBuilder(image)\n            .WithEntrypoint(\"python3\", \"-m\", \"dynamo.trtllm\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|})\n            .Build();",
        "        new ContainerBuilder(image)\n            .WithEntrypoint(\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\")\n            .Build();")]
    public Task Testcontainers(string before, string after) => Fixes(
        "using DotNet.Testcontainers.Builders;\n\nclass Program\n{\n    static void Run(string image)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Testcontainers);

    [Theory]
    [Covers("ECA1013", Idiom.Aspire, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        builder.AddContainer(\"worker\", \"tensorrtllm-runtime\").WithArgs(\"python3\", \"-m\", \"dynamo.trtllm\").WithEnvironment(\"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|});",
        "        builder.AddContainer(\"worker\", \"tensorrtllm-runtime\").WithArgs(\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    [InlineData(
        "        builder.AddPythonModule(\"worker\", \".\", \"dynamo.trtllm\").WithArgs(\"--model\", \"m\").WithEnvironment(\"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|});",
        "        builder.AddPythonModule(\"worker\", \".\", \"dynamo.trtllm\").WithArgs(\"--publish-metrics\").WithArgs(\"--model\", \"m\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    [InlineData(
        "        var worker = builder.AddPythonModule(\"worker\", \".\", \"dynamo.trtllm\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", {|ECA1013:\"8081\"|});",
        "        var worker = builder.AddPythonModule(\"worker\", \".\", \"dynamo.trtllm\")\n            .WithArgs(\"--publish-metrics\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\");")]
    public Task Aspire(string before, string after) => Fixes(
        "using Aspire.Hosting;\n\nclass Program\n{\n    static void Run(IDistributedApplicationBuilder builder)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Aspire);

    [Theory]
    [Covers("ECA1013", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "new CreateContainerParameters { Image = \"i\", Cmd = [\"python3\", \"-m\", \"dynamo.trtllm\"], Env = [\"DYN_SYSTEM_PORT={|ECA1013:8081|}\"] }",
        "new CreateContainerParameters { Image = \"i\", Cmd = [\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\"], Env = [\"DYN_SYSTEM_PORT=8081\"] }")]
    public Task DockerDotNet(string before, string after) => Fixes(
        "using Docker.DotNet;\nusing Docker.DotNet.Models;\n\nclass Program\n{\n    static Task Run(IDockerClient client) => client.Containers.CreateContainerAsync(/*here*/);\n}\n", before, after, LaunchApis.DockerDotNet);

    [Theory]
    [Covers("ECA1013", Idiom.Kubernetes, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\"], Args = [\"--model\", \"m\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = {|ECA1013:\"9090\"|} }] }",
        "new V1Container { Command = [\"python3\", \"-m\", \"dynamo.trtllm\", \"--publish-metrics\"], Args = [\"--model\", \"m\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }] }")]
    [InlineData(
        "new V1Container { Command = [\"/bin/sh\", \"-c\"], Args = [\"python3 -m dynamo.trtllm --model m\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = {|ECA1013:\"9090\"|} }] }",
        "new V1Container { Command = [\"/bin/sh\", \"-c\"], Args = [\"python3 -m dynamo.trtllm --publish-metrics --model m\"], Env = [new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }] }")]
    public Task Kubernetes(string before, string after) => Fixes(
        "using k8s.Models;\n\nclass Program\n{\n    static V1PodSpec Create() => new() { Containers = [/*here*/] };\n}\n", before, after, LaunchApis.Kubernetes);

    [Fact]
    public Task Says_what_is_set_and_what_is_not() => Snippet.Reports(
        LaunchPair.In(ProcessFrame, "        Process.Start(\"sh\", \"-c \\\"DYN_SYSTEM_PORT={|ECA1013:8081|} python3 -m dynamo.trtllm\\\"\");"),
        LaunchPair.Plain with { Messages = ["DYN_SYSTEM_PORT is set but --publish-metrics is not: the endpoint serves no series of TensorRT-LLM"] });

    [Fact]
    public Task Workers_that_share_an_environment_are_mended_together() => Fixes(
        "using CliWrap;\n\nclass Program\n{\n    static async Task Run(string python)\n    {\n/*here*/\n    }\n}\n",
        "        var variables = new Dictionary<string, string?> { [\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"0\"|} };\n        var prefill = Cli.Wrap(python).WithArguments(\"-m dynamo.trtllm --disaggregation-mode prefill\").WithEnvironmentVariables(variables).ExecuteAsync();\n        await Cli.Wrap(python).WithArguments(\"-m dynamo.trtllm --disaggregation-mode decode\").WithEnvironmentVariables(variables).ExecuteAsync();",
        "        var variables = new Dictionary<string, string?> { [\"DYN_SYSTEM_PORT\"] = \"0\" };\n        var prefill = Cli.Wrap(python).WithArguments(\"-m dynamo.trtllm --publish-metrics --disaggregation-mode prefill\").WithEnvironmentVariables(variables).ExecuteAsync();\n        await Cli.Wrap(python).WithArguments(\"-m dynamo.trtllm --publish-metrics --disaggregation-mode decode\").WithEnvironmentVariables(variables).ExecuteAsync();",
        LaunchApis.CliWrap);

    [Theory]
    [InlineData("        var args = new List<string>(); Add(args, \"-m\", \"dynamo.trtllm\"); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|}; Process.Start(psi); static void Add(List<string> words, string option, string value) { words.Add(option); words.Add(value); }")]
    [InlineData("        var args = new List<string>(); args.Insert(0, \"dynamo.trtllm\"); args.Insert(0, \"-m\"); var psi = new ProcessStartInfo(python, args); psi.Environment[\"DYN_SYSTEM_PORT\"] = {|ECA1013:\"8081\"|}; Process.Start(psi);")]
    public Task No_action_where_the_flag_would_not_stand_behind_the_module(string code) => Snippet.Reports(LaunchPair.In(ProcessFrame, code), LaunchPair.Plain with { NoFix = true });
}
