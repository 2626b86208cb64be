namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>.NET Aspire: containers, executables and Python modules, by chains that change the one resource.</summary>
[Covers("ECA1001", Idiom.Aspire, Coverage.Speaks, Coverage.Silent)]
[Covers("ECA1002", Idiom.Aspire, Coverage.Speaks, Coverage.Silent)]
public class AspireTests
{
    private const string Frame = """
        using Aspire.Hosting;
        using Aspire.Hosting.ApplicationModel;

        class Program
        {
            static void Run(IDistributedApplicationBuilder builder, string image, string model, bool metrics, int port, string[] extra)
            {
                /*here*/
            }

            private static IResourceBuilder<T> WithPort<T>(IResourceBuilder<T> worker) where T : IResourceWithEnvironment => worker.WithEnvironment("DYN_SYSTEM_PORT", "9090");
        }
        """;

    public static TheoryData<string, string, string> Resources => new()
    {
        {
            "container, one call per line",
            """
            builder.AddContainer("worker", "nvcr.io/nvidia/ai-dynamo/sglang-runtime", "1.0")
                .WithArgs("python3", "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}")
                .WithHttpEndpoint(targetPort: 9090);
            """,
            """
            builder.AddContainer("worker", "nvcr.io/nvidia/ai-dynamo/sglang-runtime", "1.0")
                .WithArgs("python3", "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers")
                .WithEnvironment("DYN_SYSTEM_PORT", "9090")
                .WithHttpEndpoint(targetPort: 9090);
            """
        },
        {
            "container, one line",
            """builder.AddContainer("worker", image).WithArgs("-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddContainer("worker", image).WithArgs("-m", "dynamo.sglang", "--enable-metrics", "--tp", "1").WithHttpEndpoint(env: "DYN_SYSTEM_PORT");"""
        },
        {
            "image is the evidence",
            """builder.AddContainer("worker", "lmsysorg/sglang", "latest").WithArgs("--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}");""",
            """builder.AddContainer("worker", "vllm/vllm-openai", "latest").WithArgs("--host", "0.0.0.0", "--enable-metrics");"""
        },
        {
            "image set by a call",
            """builder.AddContainer("worker", "nginx").WithImage("lmsysorg/sglang", "v0.5.5").WithArgs("--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}");""",
            """builder.AddContainer("worker", "lmsysorg/sglang").WithImage("nginx").WithArgs("--host", "0.0.0.0", "--enable-metrics");"""
        },
        {
            "entry point",
            """builder.AddContainer("worker", image).WithEntrypoint("sglang").WithArgs("serve", "--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}");""",
            """builder.AddContainer("worker", image).WithEntrypoint("vllm").WithArgs("serve", "--host", "0.0.0.0", "--enable-metrics");"""
        },
        {
            "shell as the entry point",
            """builder.AddContainer("worker", image).WithEntrypoint("/bin/bash").WithArgs("-c", "python3 -m dynamo.sglang {|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddContainer("worker", image).WithEntrypoint("/bin/bash").WithArgs("-c", "DYN_SYSTEM_PORT=1 python3 -m dynamo.sglang --enable-metrics --tp 1");"""
        },
        {
            "executable with its arguments",
            """builder.AddExecutable("worker", "python3", ".", "-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddExecutable("worker", "python3", ".", "-m", "dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", $"{port}");"""
        },
        {
            "executable and later arguments",
            """builder.AddExecutable("worker", "python3", ".", "-m", "dynamo.sglang").WithArgs("--tp", "8").WithArgs("{|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddExecutable("worker", "python3", ".", "-m", "dynamo.sglang").WithArgs("--tp", "1").WithArgs("--enable-metrics").WithEnvironment(c => c.EnvironmentVariables["DYN_SYSTEM_PORT"] = "9090");"""
        },
        {
            "Python module",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("--model-path", model, "{|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddPythonModule("worker", ".", "dynamo.frontend").WithArgs("--model-path", model, "--enable-metrics");"""
        },
        {
            "Python module of the server, which serves itself",
            """builder.AddPythonModule("worker", ".", "sglang.launch_server").WithArgs("{|ECA1001:--enable-metrics|}");""",
            """builder.AddPythonModule("worker", ".", "vllm.entrypoints.openai.api_server").WithArgs("--enable-metrics");"""
        },
        {
            "Python script with its arguments",
            """builder.AddPythonApp("worker", ".", "worker.py", "--mem-fraction-static", "0.8", "{|ECA1001:--enable-metrics|}");""",
            """builder.AddPythonApp("worker", ".", "worker.py", "--port", "8000", "--enable-metrics");"""
        },
        {
            "callback with an expression",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs(context => context.Args.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}"));""",
            """builder.AddPythonModule("worker", ".", "dynamo.trtllm").WithArgs(context => context.Args.Add("--enable-metrics"));"""
        },
        {
            "callback with a body",
            """
            builder.AddPythonModule("worker", ".", "dynamo.sglang")
                .WithArgs(context =>
                {
                    context.Args.Add("--tp");
                    context.Args.Add(8);
                    if (metrics)
                    {
                        context.Args.Add("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
                    }
                });
            """,
            """
            builder.AddPythonModule("worker", ".", "dynamo.sglang")
                .WithArgs(context =>
                {
                    context.Args.Add("--tp");
                    context.Args.Add(1);
                    if (metrics)
                    {
                        context.Args.Add("--enable-metrics");
                    }
                })
                .WithEnvironment(context => { context.EnvironmentVariables.Add("DYN_SYSTEM_PORT", port); });
            """
        },
        {
            "asynchronous callback",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs(async c => { await Task.Yield(); c.Args.Add("{|ECA1001:--enable-metrics|}"); }).WithEnvironment("DYN_SYSTEM_PORT", "1");""",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs(async c => { await Task.Yield(); c.Args.Add("--enable-metrics"); c.Args.Add("--enable-metrics-for-all-schedulers"); }).WithEnvironment("DYN_SYSTEM_PORT", "1");"""
        },
        {
            "two callbacks of one resource",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithEnvironment("DYN_SYSTEM_PORT", "1").WithArgs(c => c.Args.Add("{|ECA1001:--enable-metrics|}")).WithArgs(c => c.Args.Add("--log-requests"));""",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithEnvironment("DYN_SYSTEM_PORT", "1").WithArgs(c => c.Args.Add("--enable-metrics")).WithArgs(c => c.Args.Add("--enable-metrics-for-all-schedulers"));"""
        },
        {
            "split chain",
            """
            var worker = builder.AddContainer("worker", image).WithArgs("-m", "dynamo.sglang");
            if (metrics)
            {
                worker.WithArgs("{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            }
            """,
            """
            var worker = builder.AddContainer("worker", image).WithArgs("-m", "dynamo.sglang");
            if (metrics)
            {
                worker.WithArgs("--enable-metrics", "--enable-metrics-for-all-schedulers");
                worker.WithEnvironment("DYN_SYSTEM_PORT", "9090");
            }
            """
        },
        {
            "reassigned chain",
            """
            var worker = builder.AddContainer("worker", image);
            worker = worker.WithArgs("-m", "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}");
            worker = worker.WithBindMount("/models", "/models");
            """,
            """
            var worker = builder.AddContainer("worker", image);
            worker = worker.WithArgs("-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers");
            worker = worker.WithEnvironment("DYN_SYSTEM_PORT", "9090");
            """
        },
        {
            "own method finishes the resource",
            """var worker = builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1"); worker.WithImageTag("1.0");""",
            """var worker = builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "--enable-metrics", "--tp", "1"); WithPort(worker);"""
        },
        {
            "port from a parameter",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("{|ECA1002:--enable-metrics|}", "--tp", "1").WithEnvironment("DYN_SYSTEM_HOST", builder.AddParameter("host"));""",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", builder.AddParameter("port"));"""
        },
        {
            "port from a callback",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("{|ECA1002:--enable-metrics|}", "--tp", "1").WithEnvironment("DYN_SYSTEM_HOST", () => "0.0.0.0");""",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", () => "9090");"""
        },
        {
            "port from an endpoint",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("{|ECA1002:--enable-metrics|}", "--tp", "1").WithHttpEndpoint(env: "PORT");""",
            """builder.AddPythonModule("worker", ".", "dynamo.sglang").WithArgs("--enable-metrics", "--tp", "1").WithEndpoint(scheme: "http", env: "DYN_SYSTEM_PORT");"""
        },
        {
            "port as an option of the container runtime",
            """builder.AddContainer("worker", image).WithContainerRuntimeArgs("--gpus", "all").WithArgs("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1");""",
            """builder.AddContainer("worker", image).WithContainerRuntimeArgs("--gpus", "all", "-e", "DYN_SYSTEM_PORT=9090").WithArgs("dynamo.sglang", "--enable-metrics", "--tp", "1");"""
        },
        {
            "the user's arguments",
            """builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}").WithArgs(extra);""",
            """builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "--enable-metrics", "--config", model).WithArgs(extra).WithEnvironment("DYN_SYSTEM_PORT", "1");"""
        },
        {
            "list that was built before",
            """var args = new List<string> { "dynamo.sglang", "{|ECA1001:{|ECA1002:--enable-metrics|}|}" }; builder.AddContainer("worker", image).WithArgs(args.ToArray());""",
            """var args = new List<string> { "dynamo.vllm", "--enable-metrics" }; builder.AddContainer("worker", image).WithArgs(args.ToArray());"""
        },
        {
            "objects as arguments",
            """builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "--model-path", builder.AddParameter("model").Resource, "{|ECA1001:{|ECA1002:--enable-metrics|}|}");""",
            """builder.AddContainer("worker", image).WithArgs("dynamo.sglang", "--config", builder.AddParameter("file").Resource, "--enable-metrics").WithEnvironment("DYN_SYSTEM_PORT", "1");"""
        },
        {
            "two resources, one port",
            """
            builder.AddContainer("a", image).WithArgs("dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", "9090");
            builder.AddContainer("b", image).WithArgs("dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--tp", "1");
            """,
            """
            builder.AddContainer("a", image).WithArgs("dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", "9090");
            builder.AddContainer("b", image).WithArgs("dynamo.sglang", "--enable-metrics", "--tp", "1").WithEnvironment("DYN_SYSTEM_PORT", "9090");
            """
        },
    };

    [Theory]
    [MemberData(nameof(Resources))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame, LaunchApis.Aspire);

    [Theory]
    [MemberData(nameof(Resources))]
    public Task Is_silent_for_the_nearest_right_resource(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame, LaunchApis.Aspire);
}
