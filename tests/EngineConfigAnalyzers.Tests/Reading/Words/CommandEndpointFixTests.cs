namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The port in the launch's own environment, written as that launch is written.</summary>
public class CommandEndpointFixTests
{
    private const string ProcessFrame = "using System.Diagnostics;\n\nclass Program\n{\n    static void Run(string python, bool metrics)\n    {\n/*here*/\n    }\n}\n";

    private static Task Fixes(string frame, string before, string after, SnippetOptions options, string key = "ECA1002") =>
        Snippet.Fixes(LaunchPair.In(frame, before), LaunchPair.In(frame, after), key, options);

    [Covers("ECA1002", Idiom.ProcessArguments, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\");\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.sglang --enable-metrics --tp 1\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python) { ArgumentList = { \"dynamo.sglang\", \"--tp\", \"1\" } };\n        if (metrics)\n        {\n            psi.ArgumentList.Add(\"{|ECA1002:--enable-metrics|}\");\n        }\n\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python) { ArgumentList = { \"dynamo.sglang\", \"--tp\", \"1\" } };\n        if (metrics)\n        {\n            psi.ArgumentList.Add(\"--enable-metrics\");\n            psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        }\n\n        Process.Start(psi);")]
    [InlineData(
        "        string[] words = [\"dynamo.sglang\", \"--tp\", \"1\", \"{|ECA1002:--enable-metrics|}\"];\n        var psi = new ProcessStartInfo(python, words);\n        Process.Start(psi);",
        "        string[] words = [\"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\"];\n        var psi = new ProcessStartInfo(python, words);\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        Process.Start(psi);")]
    [InlineData(
        "        Process.Start(new ProcessStartInfo(python, \"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\"));",
        "        Process.Start(new ProcessStartInfo(python, \"-m dynamo.sglang --enable-metrics --tp 1\") { Environment = { [\"DYN_SYSTEM_PORT\"] = \"9090\" } });")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"\";\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, \"-m dynamo.sglang --enable-metrics --tp 1\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        Process.Start(psi);")]
    [InlineData(
        "        var process = new Process();\n        process.StartInfo.FileName = python;\n        process.StartInfo.Arguments = \"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\"; // worker\n        process.Start();",
        "        var process = new Process();\n        process.StartInfo.FileName = python;\n        process.StartInfo.Arguments = \"-m dynamo.sglang --enable-metrics --tp 1\"; // worker\n        process.StartInfo.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        process.Start();")]
    [InlineData(
        "        Process.Start(new ProcessStartInfo(\"bash\") { ArgumentList = { \"-c\", \"python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1 &\" } });",
        "        Process.Start(new ProcessStartInfo(\"bash\") { ArgumentList = { \"-c\", \"DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --tp 1 &\" } });")]
    [InlineData(
        "        Process.Start(new ProcessStartInfo(\"bash\") { ArgumentList = { \"-c\", \"cd /work && nohup python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1 > log; wait\" } });",
        "        Process.Start(new ProcessStartInfo(\"bash\") { ArgumentList = { \"-c\", \"cd /work && DYN_SYSTEM_PORT=9090 nohup python3 -m dynamo.sglang --enable-metrics --tp 1 > log; wait\" } });")]
    [InlineData(
        "        Process.Start(\"docker\", \"run --rm sglang-runtime python3 -m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\");",
        "        Process.Start(\"docker\", \"run --rm -e DYN_SYSTEM_PORT=9090 sglang-runtime python3 -m dynamo.sglang --enable-metrics --tp 1\");")]
    [InlineData(
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"sglang-runtime\", \"python3\", \"-m\", \"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"]);",
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"-e\", \"DYN_SYSTEM_PORT=9090\", \"sglang-runtime\", \"python3\", \"-m\", \"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"]);")]
    public Task Process(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    [Fact]
    public Task Behind_both_flags_in_any_order() => Snippet.Fixes(
        LaunchPair.In(ProcessFrame, "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"dynamo.sglang\");\n        psi.ArgumentList.Add(\"{|ECA1002:--enable-metrics|}\");\n        psi.ArgumentList.Add(\"--enable-metrics-for-all-schedulers\");\n        Process.Start(psi);"),
        LaunchPair.In(ProcessFrame, "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"dynamo.sglang\");\n        psi.ArgumentList.Add(\"--enable-metrics\");\n        psi.ArgumentList.Add(\"--enable-metrics-for-all-schedulers\");\n        psi.Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";\n        Process.Start(psi);"),
        "ECA1002",
        LaunchPair.Plain);

    [Fact]
    public Task A_script_takes_it_where_the_call_does_not() => Snippet.Fixes(
        LaunchPair.In(ProcessFrame, "        Process.Start(\"bash\", [\"-c\", \"python3 -m dynamo.sglang --tp 1 {|ECA1002:--enable-metrics|} &\"]);"),
        LaunchPair.In(ProcessFrame, "        Process.Start(\"bash\", [\"-c\", \"DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --tp 1 --enable-metrics &\"]);"),
        "ECA1002",
        LaunchPair.Plain);

    [Fact]
    public Task Ports_in_use_are_skipped() => Snippet.Fixes("""
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var a = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1");
                var b = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --tp 1");
                b.Environment["DYN_SYSTEM_PORT"] = "9091";
                var c = new ProcessStartInfo(python, "-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1");
                Process.Start(a);
                Process.Start(b);
                Process.Start(c);
            }
        }
        """, """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var a = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --tp 1");
                a.Environment["DYN_SYSTEM_PORT"] = "9090";
                var b = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --tp 1");
                b.Environment["DYN_SYSTEM_PORT"] = "9091";
                var c = new ProcessStartInfo(python, "-m dynamo.sglang --enable-metrics --tp 1");
                c.Environment["DYN_SYSTEM_PORT"] = "9092";
                Process.Start(a);
                Process.Start(b);
                Process.Start(c);
            }
        }
        """, "ECA1002", LaunchPair.Plain);

    [Fact]
    public Task Completes_both_at_once() => Snippet.Fixes("""
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var psi = new ProcessStartInfo(python);
                psi.ArgumentList.Add("dynamo.sglang");
                psi.ArgumentList.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
                Process.Start(psi);
            }
        }
        """, """
        using System.Diagnostics;

        class Program
        {
            static void Run(string python)
            {
                var psi = new ProcessStartInfo(python);
                psi.ArgumentList.Add("dynamo.sglang");
                psi.ArgumentList.Add("--enable-metrics");
                psi.ArgumentList.Add("--enable-metrics-for-all-schedulers");
                psi.Environment["DYN_SYSTEM_PORT"] = "9090";
                Process.Start(psi);
            }
        }
        """, Snippet.CompleteKey, LaunchPair.Plain);

    [Covers("ECA1002", Idiom.Testcontainers, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "        _ = new ContainerBuilder(image).WithCommand(\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\").Build();",
        "        _ = new ContainerBuilder(image).WithCommand(\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"9090\").Build();")]
    [InlineData(
        "        _ = new ContainerBuilder(image)\n            .WithCommand(\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\") // worker\n            .WithPortBinding(9090)\n            .Build();",
        "        _ = new ContainerBuilder(image)\n            .WithCommand(\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\") // worker\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"9091\")\n            .WithPortBinding(9090)\n            .Build();")]
    [InlineData(
        "        var builder = new ContainerBuilder(image);\n        builder = builder.WithCommand(\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\");\n        _ = builder.Build();",
        "        var builder = new ContainerBuilder(image);\n        builder = builder.WithCommand(\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"9090\");\n        _ = builder.Build();")]
    public Task Testcontainers(string before, string after) => Fixes(
        "using DotNet.Testcontainers.Builders;\n\nclass Program\n{\n    static void Run(string image)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Testcontainers);

    [Covers("ECA1002", Idiom.Aspire, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "        builder.AddPythonModule(\"w\", \".\", \"dynamo.sglang\").WithArgs(\"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\");",
        "        builder.AddPythonModule(\"w\", \".\", \"dynamo.sglang\").WithArgs(\"--enable-metrics\", \"--tp\", \"1\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"9090\");")]
    [InlineData(
        "        var w = builder.AddPythonModule(\"w\", \".\", \"dynamo.sglang\")\n            .WithArgs(\"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\")\n            .WithHttpEndpoint(targetPort: 9090);",
        "        var w = builder.AddPythonModule(\"w\", \".\", \"dynamo.sglang\")\n            .WithArgs(\"--enable-metrics\", \"--tp\", \"1\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"9091\")\n            .WithHttpEndpoint(targetPort: 9090);")]
    [InlineData(
        "        builder.AddExecutable(\"w\", \"python3\", \".\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"{|ECA1002:--enable-metrics|}\");",
        "        builder.AddExecutable(\"w\", \"python3\", \".\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"9090\");")]
    public Task Aspire(string before, string after) => Fixes(
        "using Aspire.Hosting;\n\nclass Program\n{\n    static void Run(IDistributedApplicationBuilder builder)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Aspire);

    [Covers("ECA1002", Idiom.CliWrap, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "        Cli.Wrap(\"python3\").WithArguments(\"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\").ExecuteAsync();",
        "        Cli.Wrap(\"python3\").WithArguments(\"-m dynamo.sglang --enable-metrics --tp 1\").WithEnvironmentVariables(env => env.Set(\"DYN_SYSTEM_PORT\", \"9090\")).ExecuteAsync();")]
    [InlineData(
        "        Cli.Wrap(\"python3\")\n            .WithArguments([\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"])\n            .ExecuteAsync();",
        "        Cli.Wrap(\"python3\")\n            .WithArguments([\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"])\n            .WithEnvironmentVariables(env => env.Set(\"DYN_SYSTEM_PORT\", \"9090\"))\n            .ExecuteAsync();")]
    [InlineData(
        "        Cli.Wrap(\"python3\").WithArguments(\"-m dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1\").WithEnvironmentVariables(e => e.Set(\"A\", \"1\")).ExecuteAsync();",
        "        Cli.Wrap(\"python3\").WithArguments(\"-m dynamo.sglang --enable-metrics --tp 1\").WithEnvironmentVariables(e => e.Set(\"A\", \"1\").Set(\"DYN_SYSTEM_PORT\", \"9090\")).ExecuteAsync();")]
    public Task CliWrap(string before, string after) => Fixes(
        "using CliWrap;\n\nclass Program\n{\n    static void Run()\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.CliWrap);

    [Covers("ECA1002", Idiom.DockerDotNet, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "new() { Cmd = [\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"], Env = [\"A=1\"] }",
        "new() { Cmd = [\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"], Env = [\"A=1\", \"DYN_SYSTEM_PORT=9090\"] }")]
    [InlineData(
        "new() { Cmd = [\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"], Env = new List<string>\n    {\n        \"A=1\",\n    } }",
        "new() { Cmd = [\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"], Env = new List<string>\n    {\n        \"A=1\",\n        \"DYN_SYSTEM_PORT=9090\",\n    } }")]
    [InlineData(
        "new() { Cmd = new List<string> { \"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\" } }",
        "new() { Cmd = new List<string> { \"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\" }, Env = new List<string> { \"DYN_SYSTEM_PORT=9090\" } }")]
    public Task DockerDotNet(string before, string after) => Fixes(
        "using Docker.DotNet;\nusing Docker.DotNet.Models;\n\nclass Program\n{\n    static Task Run(IDockerClient client) => client.Containers.CreateContainerAsync(/*here*/);\n}\n", before, after, LaunchApis.DockerDotNet);

    [Covers("ECA1002", Idiom.Kubernetes, Coverage.Fixed)]
    [Theory]
    [InlineData(
        "new() { Name = \"w\", Args = [\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"], Env = [new() { Name = \"A\", Value = \"1\" }] }",
        "new() { Name = \"w\", Args = [\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"], Env = [new() { Name = \"A\", Value = \"1\" }, new() { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" }] }")]
    [InlineData(
        "new() { Name = \"w\", Args = [\"dynamo.sglang\", \"{|ECA1002:--enable-metrics|}\", \"--tp\", \"1\"], Env = new List<V1EnvVar>\n    {\n        new V1EnvVar { Name = \"A\", Value = \"1\" },\n    } }",
        "new() { Name = \"w\", Args = [\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", \"1\"], Env = new List<V1EnvVar>\n    {\n        new V1EnvVar { Name = \"A\", Value = \"1\" },\n        new V1EnvVar { Name = \"DYN_SYSTEM_PORT\", Value = \"9090\" },\n    } }")]
    public Task Kubernetes(string before, string after) => Fixes(
        "using k8s.Models;\n\nclass Program\n{\n    static V1PodSpec Create() => new() { Containers = [/*here*/] };\n}\n", before, after, LaunchApis.Kubernetes);
}
