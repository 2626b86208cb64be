namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>CliWrap: a chain of immutable commands, the last <c>WithArguments</c> of which is in force.</summary>
[Covers("ECA1001", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.CliWrap, Coverage.Speaks, Coverage.Silent)]
public class CliWrapTests
{
    private const string Frame = """
        using CliWrap;
        using CliWrap.Buffered;

        class Program
        {
            static async Task Run(string python, string model, bool metrics, int port, string[] extra, IReadOnlyDictionary<string, string?> given)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Commands => new()
    {
        {
            "text, chain on one line",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}").ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang --enable-metrics --tp 1").WithEnvironmentVariables(new Dictionary<string, string?> { ["DYN_SYSTEM_PORT"] = "9090" }).ExecuteAsync();"""
        },
        {
            "interpolated text, one call per line",
            """
            await Cli.Wrap(python)
                .WithArguments($"-m dynamo.sglang --model-path {model} {|ECA1001:{|ECA1002:--enable-metrics|}|}")
                .WithWorkingDirectory("/work")
                .ExecuteAsync();
            """,
            """
            await Cli.Wrap(python)
                .WithArguments($"-m dynamo.sglang --model-path {model} --enable-metrics --enable-metrics-for-all-schedulers")
                .WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090"))
                .ExecuteAsync();
            """
        },
        {
            "list",
            """await Cli.Wrap(python).WithArguments(new[] { "-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}" }).ExecuteBufferedAsync();""",
            """await Cli.Wrap(python).WithArguments(new[] { "-m", "dynamo.vllm", "--enable-metrics" }).ExecuteBufferedAsync();"""
        },
        {
            "collection expression with the user's arguments",
            """await Cli.Wrap(python).WithArguments(["-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}", .. extra]).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(["-m", "dynamo.sglang", "--enable-metrics", "--config", model, .. extra]).WithEnvironmentVariables(given).ExecuteAsync();"""
        },
        {
            "list built before",
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.Add("{|ECA1001:--enable-metrics|}");
            await Cli.Wrap(python).WithArguments(args).WithEnvironmentVariables(given).ExecuteAsync();
            """,
            """
            var args = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) args.AddRange(["--enable-metrics", "--enable-metrics-for-all-schedulers"]);
            await Cli.Wrap(python).WithArguments(args).WithEnvironmentVariables(given).ExecuteAsync();
            """
        },
        {
            "builder",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.sglang").Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}")).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(args => args.Add("-m").Add("dynamo.frontend").Add("--enable-metrics")).ExecuteAsync();"""
        },
        {
            "builder with lists and values",
            """
            await Cli.Wrap(python)
                .WithArguments(args => args
                    .Add(["-m", "dynamo.sglang"])
                    .Add("--tp").Add(8)
                    .Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}"))
                .WithEnvironmentVariables(env => env.Set("CUDA_VISIBLE_DEVICES", "0"))
                .ExecuteAsync();
            """,
            """
            await Cli.Wrap(python)
                .WithArguments(args => args
                    .Add(["-m", "dynamo.sglang"])
                    .Add("--tp").Add(1)
                    .Add("--enable-metrics"))
                .WithEnvironmentVariables(env => env.Set("CUDA_VISIBLE_DEVICES", "0").Set("DYN_SYSTEM_PORT", $"{port}"))
                .ExecuteAsync();
            """
        },
        {
            "builder with a body",
            """await Cli.Wrap(python).WithArguments(args => { args.Add("dynamo.sglang"); if (metrics) args.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}"); }).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments(args => { args.Add("dynamo.sglang"); if (metrics) { args.Add("--enable-metrics"); args.Add("--enable-metrics-for-all-schedulers"); } }).WithEnvironmentVariables(env => { env.Set("DYN_SYSTEM_PORT", "1"); }).ExecuteAsync();"""
        },
        {
            "one text that is one word",
            """await Cli.Wrap("sglang").WithArguments(args => args.Add("serve").Add("{|ECA1001:--enable-metrics|}")).ExecuteAsync();""",
            """await Cli.Wrap("sglang").WithArguments(args => args.Add("serve --enable-metrics")).ExecuteAsync();"""
        },
        {
            "chain in several statements",
            """
            var command = Cli.Wrap(python);
            command = command.WithArguments("-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}");
            await command.ExecuteAsync();
            """,
            """
            var command = Cli.Wrap(python);
            command = command.WithArguments("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers");
            command = command.WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090"));
            await command.ExecuteAsync();
            """
        },
        {
            "a result that is dropped changes nothing",
            """
            var command = Cli.Wrap(python).WithArguments("-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers");
            command.WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090"));
            await command.ExecuteAsync();
            """,
            """
            var command = Cli.Wrap(python).WithArguments("-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers");
            var ported = command.WithEnvironmentVariables(env => env.Set("DYN_SYSTEM_PORT", "9090"));
            await ported.ExecuteAsync();
            """
        },
        {
            "arguments that are replaced",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang --tp 1").WithArguments("-m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}").ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments("-m dynamo.sglang --enable-metrics").WithArguments("-m dynamo.sglang --tp 1").ExecuteAsync();"""
        },
        {
            "environment that is replaced",
            """await Cli.Wrap(python).WithArguments("dynamo.sglang {|ECA1002:--enable-metrics|} --tp 1").WithEnvironmentVariables(e => e.Set("DYN_SYSTEM_PORT", "1")).WithEnvironmentVariables(e => e.Set("A", "1")).ExecuteAsync();""",
            """await Cli.Wrap(python).WithArguments("dynamo.sglang --enable-metrics --tp 1").WithEnvironmentVariables(e => e.Set("A", "1")).WithEnvironmentVariables(e => e.Set("DYN_SYSTEM_PORT", "1")).ExecuteAsync();"""
        },
        {
            "other target",
            """await Cli.Wrap("daprd").WithTargetFile("sglang").WithArguments("serve {|ECA1001:--enable-metrics|}").ExecuteAsync();""",
            """await Cli.Wrap("daprd").WithArguments("serve --enable-metrics").ExecuteAsync();"""
        },
        {
            "shell",
            """await Cli.Wrap("bash").WithArguments(["-c", $"python3 -m dynamo.sglang --model-path '{model}' {|ECA1001:{|ECA1002:--enable-metrics|}|}"]).ExecuteAsync();""",
            """await Cli.Wrap("bash").WithArguments(["-c", $"DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --model-path '{model}' --enable-metrics --tp 1"]).ExecuteAsync();"""
        },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.CliWrap);

    [Theory]
    [MemberData(nameof(Commands))]
    public Task Is_silent_for_the_nearest_right_command(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame, LaunchApis.CliWrap);
}
