namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Testcontainers: a chain of immutable builders; commands and variables add up.</summary>
[Covers("ECA1001", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.Testcontainers, Coverage.Speaks, Coverage.Silent)]
public class TestcontainersTests
{
    private const string Frame = """
        using DotNet.Testcontainers.Builders;
        using DotNet.Testcontainers.Containers;

        static class Engine
        {
            public const string Image = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0";
            public const string Metrics = "--enable-metrics";
        }

        class Program
        {
            static IContainer Create(string image, string model, bool metrics, int port, string[] extra, IReadOnlyDictionary<string, string> given)
            {
                /*here*/
            }

            private static ContainerBuilder WithPort(ContainerBuilder builder) => builder.WithEnvironment("DYN_SYSTEM_PORT", "9090");
            private static ContainerBuilder WithHost(ContainerBuilder builder) => builder.WithEnvironment("DYN_SYSTEM_HOST", "0.0.0.0");
        }
        """;

    public static TheoryData<string, string, string> Containers => new()
    {
        {
            "one call per line",
            """
            return new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
                .WithCommand("python3", "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}")
                .WithPortBinding(9090, true)
                .Build();
            """,
            """
            return new ContainerBuilder("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0")
                .WithCommand("python3", "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers")
                .WithEnvironment("DYN_SYSTEM_PORT", "9090")
                .Build();
            """
        },
        {
            "one line",
            """return new ContainerBuilder(image).WithCommand("-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}").Build();""",
            """return new ContainerBuilder(image).WithEnvironment("DYN_SYSTEM_PORT", port.ToString()).WithCommand("-m", "dynamo.sglang", "--enable-metrics", "--tp", "1").Build();"""
        },
        {
            "image by a call is the evidence",
            """return new ContainerBuilder("nginx").WithImage("lmsysorg/sglang:latest").WithCommand("--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}").Build();""",
            """return new ContainerBuilder("nginx").WithImage("daprio/daprd:latest").WithCommand("--host", "0.0.0.0", "--enable-metrics").Build();"""
        },
        {
            "image in a constant is the evidence",
            """return new ContainerBuilder(Engine.Image).WithCommand("--host", "0.0.0.0", {|ECA1001:Engine.Metrics|}).Build();""",
            """return new ContainerBuilder(image).WithCommand("--host", "0.0.0.0", Engine.Metrics).Build();"""
        },
        {
            "commands add up",
            """return new ContainerBuilder(image).WithCommand("-m", "dynamo.sglang").WithCommand("{|ECA1001:{|ECA1002:--enable-metrics|}|}").Build();""",
            """return new ContainerBuilder(image).WithCommand("-m", "dynamo.sglang").WithCommand("--enable-metrics").WithCommand("--tp", "1").WithEnvironment(given).Build();"""
        },
        {
            "entry point holds the module",
            """return new ContainerBuilder(image).WithEntrypoint("python3", "-m", "dynamo.sglang").WithCommand("{|ECA1001:{|ECA1002:--enable-metrics|}|}").Build();""",
            """return new ContainerBuilder(image).WithEntrypoint("python3", "-m", "dynamo.planner").WithCommand("--enable-metrics").Build();"""
        },
        {
            "entry point is a shell",
            """return new ContainerBuilder(image).WithEntrypoint("/bin/sh", "-c").WithCommand("python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}").Build();""",
            """return new ContainerBuilder(image).WithEntrypoint("/bin/sh", "-c").WithCommand("DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --enable-metrics --tp 1").Build();"""
        },
        {
            "list that was built before",
            """
            var command = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) command.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            return new ContainerBuilder(image).WithCommand(command.ToArray()).Build();
            """,
            """
            var command = new List<string> { "-m", "dynamo.sglang" };
            if (metrics) command.Add("--enable-metrics");
            command.Add("--enable-metrics-for-all-schedulers");
            return new ContainerBuilder(image).WithCommand(command.ToArray()).WithEnvironment("DYN_SYSTEM_PORT", "9090").Build();
            """
        },
        {
            "variables of a dictionary in sight",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1").WithEnvironment(new Dictionary<string, string> { ["A"] = "1" }).Build();""",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment(new Dictionary<string, string> { ["DYN_SYSTEM_PORT"] = "1" }).Build();"""
        },
        {
            "empty variable",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", "").Build();""",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment(model, "1").Build();"""
        },
        {
            "chain in several statements",
            """
            var builder = new ContainerBuilder(image).WithCommand("-m", "dynamo.sglang");
            if (metrics)
            {
                builder = builder.WithCommand("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            }

            return builder.Build();
            """,
            """
            var builder = new ContainerBuilder(image).WithCommand("-m", "dynamo.sglang");
            if (metrics)
            {
                builder = builder.WithCommand("--enable-metrics", "--enable-metrics-for-all-schedulers").WithEnvironment("DYN_SYSTEM_PORT", "9090");
            }

            return builder.Build();
            """
        },
        {
            "a result that is dropped changes nothing",
            """var builder = new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1001:--enable-metrics|}").WithEnvironment("DYN_SYSTEM_PORT", "1"); builder.WithCommand("--enable-metrics-for-all-schedulers"); return builder.Build();""",
            """var builder = new ContainerBuilder(image).WithCommand("dynamo.sglang"); builder.WithCommand("--enable-metrics"); return builder.Build();"""
        },
        {
            "own method in the chain",
            """return WithHost(new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1")).Build();""",
            """return WithPort(new ContainerBuilder(image).WithCommand("dynamo.sglang", "--enable-metrics", "--tp", "1")).Build();"""
        },
        {
            "container changed when it is created",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1").WithCreateParameterModifier(p => p.Tty = true).Build();""",
            """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "--enable-metrics", "--tp", "1").WithCreateParameterModifier(p => p.Env.Add($"DYN_SYSTEM_PORT={port}")).Build();"""
        },
        {
            "the server serves itself",
            """return new ContainerBuilder("lmsysorg/sglang").WithCommand("python3", "-m", "sglang.launch_server", "--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}").Build();""",
            """return new ContainerBuilder("lmsysorg/sglang").WithCommand("python3", "-m", "sglang.launch_server", "--host", "0.0.0.0", "--enable-metrics", "--enable-metrics-for-all-schedulers").Build();"""
        },
    };

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.Testcontainers);

    [Theory]
    [MemberData(nameof(Containers))]
    public Task Is_silent_for_the_nearest_right_container(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame, LaunchApis.Testcontainers);

    [Fact]
    public Task Variables_of_the_own_process_do_not_reach_a_container() => Snippet.Reports("""
        using DotNet.Testcontainers.Builders;

        class Program
        {
            static object Create(string image)
            {
                Environment.SetEnvironmentVariable("DYN_SYSTEM_PORT", "9090");
                return new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1").Build();
            }
        }
        """, LaunchApis.Testcontainers);

    [Fact]
    public Task Offers_no_variable_that_a_modifier_would_replace() => Snippet.Reports(
        LaunchPair.In(Frame, """return new ContainerBuilder(image).WithCommand("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1").WithCreateParameterModifier(p => p.Env = ["A=1"]).Build();"""),
        LaunchApis.Testcontainers with { NoFix = true });
}
