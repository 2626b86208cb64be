using EngineConfigAnalyzers.Tests.Reading.Words;

namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA1011 in command lines, idiom by idiom: the flag goes, and with it what only it needed.</summary>
public class PointlessFlagInIdiomTests
{
    private const string ProcessFrame = "using System.Diagnostics;\n\nclass Program\n{\n    const string All = \"--enable-metrics-for-all-schedulers\";\n\n    static object Run(string python, string model)\n    {\n/*here*/\n        return 0;\n    }\n\n    static IEnumerable<string> Words()\n    {\n        yield return \"dynamo.sglang\";\n    }\n}\n";

    private static Task Fixes(string frame, string before, string after, SnippetOptions options) =>
        Snippet.Fixes(LaunchPair.In(frame, before), LaunchPair.In(frame, after), "ECA1011.Remove", options);

    [Theory]
    [MemberData(nameof(IdiomWorker.Idioms), MemberType = typeof(IdiomWorker))]
    [Covers("ECA1011", Idiom.WordList, Coverage.Silent)]
    [Covers("ECA1011", Idiom.ProcessArguments, Coverage.Silent)]
    [Covers("ECA1011", Idiom.ShellText, Coverage.Silent)]
    [Covers("ECA1011", Idiom.Aspire, Coverage.Silent)]
    [Covers("ECA1011", Idiom.Testcontainers, Coverage.Silent)]
    [Covers("ECA1011", Idiom.DockerDotNet, Coverage.Silent)]
    [Covers("ECA1011", Idiom.Kubernetes, Coverage.Silent)]
    [Covers("ECA1011", Idiom.CliWrap, Coverage.Silent)]
    public async Task Silent_where_there_are_others_to_report(Idiom idiom)
    {
        const string Flags = "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers";
        foreach (var sizes in new[] { "", " --tp 8", " --tp 1 --tp 8", " --tp 8 --dp 8", " --tp 8 --dp 4 --enable-dp-attention", " --tp 1 --config worker.yaml" })
        {
            await Snippet.Silent(IdiomWorker.In(idiom, new IdiomWorker(Flags + sizes, Port: "8081")), IdiomWorker.OptionsOf(idiom));
        }
    }

    [Theory]
    [Covers("ECA1011", Idiom.WordList, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        return new[] { \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\" };",
        "        return new[] { \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\" };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp-size=1\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--enable-metrics\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp-size=1\", \"--enable-metrics\" };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"8\", \"--dp\", \"8\", \"--enable-dp-attention\", \"--enable-metrics\", {|ECA1011:All|} };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"8\", \"--dp\", \"8\", \"--enable-dp-attention\", \"--enable-metrics\" };")]
    [InlineData(
        "        return new List<string>\n        {\n            \"dynamo.sglang\",\n            \"--tp\", \"1\", // one rank\n            \"--enable-metrics\",\n            // every rank\n            \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", // of all\n        };",
        "        return new List<string>\n        {\n            \"dynamo.sglang\",\n            \"--tp\", \"1\", // one rank\n            \"--enable-metrics\",\n            // every rank\n            // of all\n        };")]
    [InlineData(
        "        return new List<string>\r\n        {\r\n\t\t\t\"dynamo.sglang\",\r\n\t\t\t\"--enable-metrics\",\r\n\t\t\t\"{|ECA1011:--enable-metrics-for-all-schedulers|}\",\r\n\t\t\t\"--tp=1\"\r\n        };",
        "        return new List<string>\r\n        {\r\n\t\t\t\"dynamo.sglang\",\r\n\t\t\t\"--enable-metrics\",\r\n\t\t\t\"--tp=1\"\r\n        };")]
    [InlineData(
        "        List<string> args = [\"dynamo.sglang\", \"--enable-metrics\", \"--model-path\", model];\n        args.Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\");\n        args.AddRange([\"--tp\", \"1\"]);\n        return args;",
        "        List<string> args = [\"dynamo.sglang\", \"--enable-metrics\", \"--model-path\", model];\n        args.AddRange([\"--tp\", \"1\"]);\n        return args;")]
    [InlineData(
        "        List<string> args = [\"dynamo.sglang\", \"--tp\", \"1\"];\n        if (model.Length > 0)\n        {\n            args.Add(\"--enable-metrics\");\n            args.Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\");\n        }\n\n        return args;",
        "        List<string> args = [\"dynamo.sglang\", \"--tp\", \"1\"];\n        if (model.Length > 0)\n        {\n            args.Add(\"--enable-metrics\");\n        }\n\n        return args;")]
    [InlineData(
        "        List<string> args = [\"dynamo.sglang\", \"--tp\", \"1\", .. model.Length > 0 ? [\"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"] : Array.Empty<string>()]; return args;",
        "        List<string> args = [\"dynamo.sglang\", \"--tp\", \"1\", .. model.Length > 0 ? [\"--enable-metrics\"] : Array.Empty<string>()]; return args;")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"{|ECA1006:true|}\", \"--log-requests\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"--log-requests\" };")]
    [InlineData(
        "        return $\"python3 -m dynamo.sglang --model-path {model} {|ECA1011:--enable-metrics-for-all-schedulers|} {|ECA1006:true|} --enable-metrics --tp 1\";",
        "        return $\"python3 -m dynamo.sglang --model-path {model} --enable-metrics --tp 1\";")]
    [InlineData(
        "        return string.Join(\" \", \"dynamo.sglang\", \"--tp=1\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--enable-metrics\");",
        "        return string.Join(\" \", \"dynamo.sglang\", \"--tp=1\", \"--enable-metrics\");")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--enable-metrics-for-all-schedulers\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\" };")]
    [InlineData(
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1006:{|ECA1011:--enable-metrics-for-all-schedulers|}=true|}\" };",
        "        return new[] { \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\" };")]
    [InlineData(
        "        return Make(\"1\");\n\n        static string[] Make(string size) => [\"dynamo.sglang\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--tp\", size];",
        "        return Make(\"1\");\n\n        static string[] Make(string size) => [\"dynamo.sglang\", \"--enable-metrics\", \"--tp\", size];")]
    public Task Word_list(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    /// <summary>What is left would be another expression, or none.</summary>
    [Theory]
    [InlineData("return new[] { \"dynamo.sglang\", \"--tp=1\", \"--enable-metrics\" }.Append(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\").ToArray();")]
    [InlineData("return $\"python3 -m dynamo.sglang --tp 1 --enable-metrics{|ECA1011:{\" --enable-metrics-for-all-schedulers\"}|}\";")]
    [InlineData("return \"python3 -m dynamo.sglang --tp 1 --enable-metrics\" + \" {|ECA1011:--enable-metrics-for-all-schedulers|} \" + \"--log-requests\";")]
    [InlineData("return \"python3 -m dynamo.sglang --tp 1 --enable-metrics \" + {|ECA1011:All|};")]
    [InlineData("return \"python3 -m dynamo.sglang --tp 1 --enable-metrics\" + \" {|ECA1011:--enable-metrics-for-all-|}\" + \"schedulers\";")]
    [InlineData("return \"python3 -m dynamo.sglang --tp 1\" /* metrics */ + \" --enable-metrics\" /* all */ + \" {|ECA1011:--enable-metrics-for-all-schedulers|}\";")]
    public Task Offers_nothing_where_nothing_whole_would_go(string code) => Snippet.Reports(LaunchPair.In(ProcessFrame, code), LaunchPair.Plain with { NoFix = true });

    [Theory]
    [Covers("ECA1011", Idiom.ProcessArguments, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"]);",
        "        Process.Start(python, [\"sglang.launch_server\", \"--tp\", \"1\", \"--enable-metrics\"]);")]
    [InlineData(
        "        Process.Start(python, \"-m sglang.launch_server --tp 1 --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|}\");",
        "        Process.Start(python, \"-m sglang.launch_server --tp 1 --enable-metrics\");")]
    [InlineData(
        "        Process.Start(python, $\"-m sglang.launch_server {|ECA1011:--enable-metrics-for-all-schedulers|} --enable-metrics --tp 1 --model-path {model}\");",
        "        Process.Start(python, $\"-m sglang.launch_server --enable-metrics --tp 1 --model-path {model}\");")]
    [InlineData(
        "        Process.Start(python, $\"-m sglang.launch_server --model-path {model} {{|ECA1011:All|}} --enable-metrics --tp 1\");",
        "        Process.Start(python, $\"-m sglang.launch_server --model-path {model} --enable-metrics --tp 1\");")]
    [InlineData(
        "        Process.Start(python, \"-m sglang.launch_server --tp 1\" + \" --enable-metrics\" + \" {|ECA1011:--enable-metrics-for-all-schedulers|}\" + \" --model-path \" + model);",
        "        Process.Start(python, \"-m sglang.launch_server --tp 1\" + \" --enable-metrics\" + \" --model-path \" + model);")]
    [InlineData(
        "        Process.Start(python, \"-m sglang.launch_server --tp 1 \" +\n            \"--enable-metrics \" +\n            \"{|ECA1011:--enable-metrics-for-all-schedulers|} \" +\n            \"--model-path \" + model);",
        "        Process.Start(python, \"-m sglang.launch_server --tp 1 \" +\n            \"--enable-metrics \" +\n            \"--model-path \" + model);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python, \"-m sglang.launch_server --tp 1\");\n        psi.Arguments += \" --enable-metrics\";\n        psi.Arguments += \" {|ECA1011:--enable-metrics-for-all-schedulers|}\";\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python, \"-m sglang.launch_server --tp 1\");\n        psi.Arguments += \" --enable-metrics\";\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python)\n        {\n            ArgumentList =\n            {\n                \"sglang.launch_server\",\n                \"--tp\",\n                \"1\",\n                \"--enable-metrics\",\n                \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"\n            },\n        };\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python)\n        {\n            ArgumentList =\n            {\n                \"sglang.launch_server\",\n                \"--tp\",\n                \"1\",\n                \"--enable-metrics\"\n            },\n        };\n        Process.Start(psi);")]
    [InlineData(
        "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"sglang.launch_server\");\n        psi.ArgumentList.Add(\"--tp=1\");\n        psi.ArgumentList.Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\"); // all\n        psi.ArgumentList.Add(\"--enable-metrics\");\n        Process.Start(psi);",
        "        var psi = new ProcessStartInfo(python);\n        psi.ArgumentList.Add(\"sglang.launch_server\");\n        psi.ArgumentList.Add(\"--tp=1\");\n        // all\n        psi.ArgumentList.Add(\"--enable-metrics\");\n        Process.Start(psi);")]
    [InlineData(
        "        var line = new System.Text.StringBuilder(\"-m sglang.launch_server --tp 1 --enable-metrics\");\n        line.Append(\" {|ECA1011:--enable-metrics-for-all-schedulers|}\").Append(\" --model-path \").Append(model);\n        Process.Start(python, line.ToString());",
        "        var line = new System.Text.StringBuilder(\"-m sglang.launch_server --tp 1 --enable-metrics\");\n        line.Append(\" --model-path \").Append(model);\n        Process.Start(python, line.ToString());")]
    [InlineData(
        "        Process.Start(python, $\"\"\"\n            -m sglang.launch_server\n            --enable-metrics\n            {|ECA1011:--enable-metrics-for-all-schedulers|}\n            --tp 1\n            --model-path \"{model}\"\n            \"\"\");",
        "        Process.Start(python, $\"\"\"\n            -m sglang.launch_server\n            --enable-metrics\n            --tp 1\n            --model-path \"{model}\"\n            \"\"\");")]
    [InlineData(
        "        Process.Start(python, @\"-m sglang.launch_server \"\"--enable-metrics\"\" \"\"{|ECA1011:--enable-metrics-for-all-schedulers|}\"\" --tp 1\");",
        "        Process.Start(python, @\"-m sglang.launch_server \"\"--enable-metrics\"\" --tp 1\");")]
    [InlineData(
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"--network=host\", \"lmsysorg/sglang\", \"python3\", \"-m\", \"sglang.launch_server\", \"--tp\", \"1\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--enable-metrics\"]);",
        "        Process.Start(\"docker\", [\"run\", \"--rm\", \"--network=host\", \"lmsysorg/sglang\", \"python3\", \"-m\", \"sglang.launch_server\", \"--tp\", \"1\", \"--enable-metrics\"]);")]
    public Task Process(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    [Theory]
    [Covers("ECA1011", Idiom.ShellText, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        Process.Start(\"sh\", \"-c \\\"python3 -m sglang.launch_server --tp 1 --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|}\\\"\");",
        "        Process.Start(\"sh\", \"-c \\\"python3 -m sglang.launch_server --tp 1 --enable-metrics\\\"\");")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", $\"nohup python3 -m sglang.launch_server --model-path '{model}' --tp 1 {|ECA1011:--enable-metrics-for-all-schedulers|} --enable-metrics > worker.log 2>&1 &\"]);",
        "        Process.Start(\"bash\", [\"-c\", $\"nohup python3 -m sglang.launch_server --model-path '{model}' --tp 1 --enable-metrics > worker.log 2>&1 &\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m sglang.launch_server --tp 1 --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|}; python3 -m sglang.launch_server --tp 8 --enable-metrics --enable-metrics-for-all-schedulers\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m sglang.launch_server --tp 1 --enable-metrics; python3 -m sglang.launch_server --tp 8 --enable-metrics --enable-metrics-for-all-schedulers\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            exec python3 -m sglang.launch_server \\\n              --tp 1 \\\n              {|ECA1011:--enable-metrics-for-all-schedulers|} \\\n              --enable-metrics\n            \"\"\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            exec python3 -m sglang.launch_server \\\n              --tp 1 \\\n              --enable-metrics\n            \"\"\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            exec python3 -m sglang.launch_server \\\n              --tp 1 \\\n              --enable-metrics \\\n              {|ECA1011:--enable-metrics-for-all-schedulers|}\n            \"\"\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"\"\"\n            exec python3 -m sglang.launch_server \\\n              --tp 1 \\\n              --enable-metrics\n            \"\"\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", @\"python3 -m sglang.launch_server --tp 1 \\\n            --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|}\n            echo done\"]);",
        "        Process.Start(\"bash\", [\"-c\", @\"python3 -m sglang.launch_server --tp 1 \\\n            --enable-metrics\n            echo done\"]);")]
    [InlineData(
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m sglang.launch_server --tp 1 \\\\\\n  {|ECA1011:--enable-metrics-for-all-schedulers|} \\\\\\n  --enable-metrics\"]);",
        "        Process.Start(\"bash\", [\"-c\", \"python3 -m sglang.launch_server --tp 1 \\\\\\n \\\\\\n  --enable-metrics\"]);")]
    public Task Shell(string before, string after) => Fixes(ProcessFrame, before, after, LaunchPair.Plain);

    [Theory]
    [Covers("ECA1011", Idiom.CliWrap, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        await Cli.Wrap(python).WithArguments([\"-m\", \"sglang.launch_server\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"]).ExecuteAsync();",
        "        await Cli.Wrap(python).WithArguments([\"-m\", \"sglang.launch_server\", \"--tp\", \"1\", \"--enable-metrics\"]).ExecuteAsync();")]
    [InlineData(
        "        await Cli.Wrap(python).WithArguments(\"-m sglang.launch_server --tp 1 {|ECA1011:--enable-metrics-for-all-schedulers|} --enable-metrics\").ExecuteAsync();",
        "        await Cli.Wrap(python).WithArguments(\"-m sglang.launch_server --tp 1 --enable-metrics\").ExecuteAsync();")]
    [InlineData(
        "        await Cli.Wrap(python)\n            .WithArguments(words => words\n                .Add(\"-m\").Add(\"sglang.launch_server\")\n                .Add(\"--enable-metrics\")\n                .Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\")\n                .Add(\"--tp\").Add(1))\n            .ExecuteAsync();",
        "        await Cli.Wrap(python)\n            .WithArguments(words => words\n                .Add(\"-m\").Add(\"sglang.launch_server\")\n                .Add(\"--enable-metrics\")\n                .Add(\"--tp\").Add(1))\n            .ExecuteAsync();")]
    [InlineData(
        "        await Cli.Wrap(python)\n            .WithArguments(words =>\n            {\n                words.Add([\"-m\", \"sglang.launch_server\", \"--tp=1\", \"--enable-metrics\"]);\n                words.Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\");\n            })\n            .ExecuteAsync();",
        "        await Cli.Wrap(python)\n            .WithArguments(words =>\n            {\n                words.Add([\"-m\", \"sglang.launch_server\", \"--tp=1\", \"--enable-metrics\"]);\n            })\n            .ExecuteAsync();")]
    public Task CliWrap(string before, string after) => Fixes(
        "using CliWrap;\n\nclass Program\n{\n    static async Task Run(string python)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.CliWrap);

    [Theory]
    [Covers("ECA1011", Idiom.Testcontainers, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\", \"--enable-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").Build();",
        "        new ContainerBuilder(image).WithCommand(\"python3\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\").WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\").Build();")]
    [InlineData(
        "        new ContainerBuilder(image)\n            .WithEntrypoint(\"python3\", \"-m\", \"dynamo.sglang\")\n            .WithCommand(\"--tp\", \"1\", \"--enable-metrics\")\n            .WithCommand(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\")\n            .Build();",
        "        new ContainerBuilder(image)\n            .WithEntrypoint(\"python3\", \"-m\", \"dynamo.sglang\")\n            .WithCommand(\"--tp\", \"1\", \"--enable-metrics\")\n            .WithEnvironment(\"DYN_SYSTEM_PORT\", \"8081\")\n            .Build();")]
    public Task Testcontainers(string before, string after) => Fixes(
        "using DotNet.Testcontainers.Builders;\n\nclass Program\n{\n    static void Run(string image)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Testcontainers);

    [Theory]
    [Covers("ECA1011", Idiom.DockerDotNet, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "Cmd = [\"python3\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"]",
        "Cmd = [\"python3\", \"-m\", \"dynamo.sglang\", \"--tp\", \"1\", \"--enable-metrics\"]")]
    [InlineData(
        "Entrypoint = [\"sh\", \"-c\"], Cmd = [\"python3 -m dynamo.sglang --tp 1 {|ECA1011:--enable-metrics-for-all-schedulers|} --enable-metrics\"]",
        "Entrypoint = [\"sh\", \"-c\"], Cmd = [\"python3 -m dynamo.sglang --tp 1 --enable-metrics\"]")]
    public Task Docker_DotNet(string before, string after) => Fixes(
        "using Docker.DotNet;\nusing Docker.DotNet.Models;\n\nclass Program\n{\n    static Task Run(IDockerClient client) => client.Containers.CreateContainerAsync(new CreateContainerParameters { Image = \"sglang-runtime\", Env = [\"DYN_SYSTEM_PORT=8081\"], /*here*/ });\n}\n", before, after, LaunchApis.DockerDotNet);

    [Theory]
    [Covers("ECA1011", Idiom.Kubernetes, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "Command = [\"python3\", \"-m\", \"sglang.launch_server\"], Args = [\"--host\", \"0.0.0.0\", \"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\"]",
        "Command = [\"python3\", \"-m\", \"sglang.launch_server\"], Args = [\"--host\", \"0.0.0.0\", \"--tp\", \"1\", \"--enable-metrics\"]")]
    [InlineData(
        "Command = [\"sh\", \"-c\", \"python3 -m sglang.launch_server --host 0.0.0.0 --tp 1 {|ECA1011:--enable-metrics-for-all-schedulers|} --enable-metrics\"]",
        "Command = [\"sh\", \"-c\", \"python3 -m sglang.launch_server --host 0.0.0.0 --tp 1 --enable-metrics\"]")]
    public Task Kubernetes(string before, string after) => Fixes(
        "using k8s.Models;\n\nclass Program\n{\n    static V1PodSpec Run() => new() { Containers = [new V1Container { Name = \"worker\", Image = \"lmsysorg/sglang\", /*here*/ }] };\n}\n", before, after, LaunchApis.Kubernetes);

    [Theory]
    [Covers("ECA1011", Idiom.Aspire, Coverage.Speaks, Coverage.Fixed)]
    [InlineData(
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\")\n            .WithArgs(\"--tp\", \"1\", \"--enable-metrics\", \"{|ECA1011:--enable-metrics-for-all-schedulers|}\");",
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\")\n            .WithArgs(\"--tp\", \"1\", \"--enable-metrics\");")]
    [InlineData(
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\")\n            .WithArgs(\"--tp\", \"1\", \"--enable-metrics\")\n            .WithArgs(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\");",
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\")\n            .WithArgs(\"--tp\", \"1\", \"--enable-metrics\");")]
    [InlineData(
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\").WithArgs(context =>\n        {\n            context.Args.Add(\"--enable-metrics\");\n            context.Args.Add(\"{|ECA1011:--enable-metrics-for-all-schedulers|}\");\n            context.Args.Add(\"--tp=1\");\n        });",
        "        builder.AddPythonModule(\"worker\", \".\", \"sglang.launch_server\").WithArgs(context =>\n        {\n            context.Args.Add(\"--enable-metrics\");\n            context.Args.Add(\"--tp=1\");\n        });")]
    public Task Aspire(string before, string after) => Fixes(
        "using Aspire.Hosting;\n\nclass Program\n{\n    static void Run(IDistributedApplicationBuilder builder)\n    {\n/*here*/\n    }\n}\n", before, after, LaunchApis.Aspire);
}
