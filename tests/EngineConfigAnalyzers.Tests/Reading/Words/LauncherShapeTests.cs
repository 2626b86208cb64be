namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The five commonest shapes of public launchers of model servers, each as a whole program and each corrected.</summary>
public class LauncherShapeTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        {
            "runtime service that joins a list into the arguments of a hidden process",
            """
            using System.Diagnostics;

            public sealed class WorkerRuntime
            {
                private Process? _process;

                public int Port { get; set; } = 30000;

                public string? ExtraArguments { get; set; }

                public bool Metrics { get; set; }

                public void Start(string python, string model)
                {
                    var arguments = new List<string>
                    {
                        "-m dynamo.sglang",
                        $"--model-path \"{model}\"",
                        $"--port {Port}",
                    };
                    if (Metrics)
                    {
                        arguments.Add("<flag>");
                        arguments.Add("<sibling>");
                    }

                    if (!string.IsNullOrWhiteSpace(ExtraArguments))
                    {
                        arguments.Add(ExtraArguments);
                    }

                    var info = new ProcessStartInfo
                    {
                        FileName = python,
                        Arguments = string.Join(" ", arguments),
                        UseShellExecute = false,
                        RedirectStandardOutput = true,
                        CreateNoWindow = true,
                    };
                    /*port:info*/
                    _process = Process.Start(info);
                }
            }
            """
        },
        {
            "service that runs a container by the command line of docker",
            """
            using System.Diagnostics;

            public sealed class ContainerService
            {
                public async Task<string> RunAsync(string name, int port, string cache)
                {
                    var run = new List<string> { "run", "-d", "--name", name, "--gpus", "all", "-v", $"{cache}:/root/.cache" };
                    run.AddRange(["-p", $"{port}:8000"]);
                    run.AddRange(["-e", "<variable>"]);
                    run.Add("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0");
                    run.AddRange(["python3", "-m", "dynamo.sglang", "<both>", "<sibling>"]);
                    var psi = new ProcessStartInfo("docker") { RedirectStandardOutput = true };
                    foreach (var word in run)
                    {
                        psi.ArgumentList.Add(word);
                    }

                    using var process = Process.Start(psi)!;
                    return await process.StandardOutput.ReadToEndAsync();
                }
            }
            """
        },
        {
            "builder that writes options into a list with helpers and knows no process",
            """
            public sealed record WorkerOptions(string Model, int? Tp, string? Host, bool Metrics, string? Extra);

            public static class CommandLineBuilder
            {
                public static IReadOnlyList<string> Build(WorkerOptions options)
                {
                    var args = new List<string> { "-m", "dynamo.sglang" };
                    AddOption(args, "--model-path", options.Model);
                    AddOption(args, "--tp", options.Tp?.ToString());
                    AddOption(args, "--host", options.Host);
                    AddSwitch(args, "<flag>", options.Metrics);
                    AddSwitch(args, "<sibling>", options.Metrics);
                    if (options.Extra is { Length: > 0 } extra)
                    {
                        args.AddRange(extra.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    }

                    return args;
                }

                private static void AddOption(List<string> args, string name, string? value)
                {
                    if (!string.IsNullOrEmpty(value))
                    {
                        args.Add(name);
                        args.Add(value);
                    }
                }

                private static void AddSwitch(ICollection<string> args, string name, bool on)
                {
                    if (on) args.Add(name);
                }
            }
            """
        },
        {
            "shell script written as one interpolated text",
            """"
            using System.Diagnostics;

            public static class ShellLauncher
            {
                public static Process? Launch(string environment, string model, string log)
                {
                    var script = $"""
                        source {environment}/bin/activate
                        <export>nohup python3 -m dynamo.sglang --model-path '{model}' <both> <sibling> > {log} 2>&1 &
                        """;
                    return Process.Start(new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", script } });
                }
            }
            """"
        },
        {
            "process whose argument list grows with the options of a request",
            """
            using System.Diagnostics;

            public sealed class ModelHost
            {
                private readonly Dictionary<string, Process> _running = new();

                public void Start(string id, string model, int gpus, IDictionary<string, string> options)
                {
                    var process = new Process { EnableRaisingEvents = true };
                    process.StartInfo.FileName = "python3";
                    process.StartInfo.ArgumentList.Add("-m");
                    process.StartInfo.ArgumentList.Add("dynamo.sglang");
                    process.StartInfo.ArgumentList.Add("--model-path");
                    process.StartInfo.ArgumentList.Add(model);
                    process.StartInfo.ArgumentList.Add("<both>");
                    process.StartInfo.ArgumentList.Add("<sibling>");
                    foreach (var (name, value) in options)
                    {
                        process.StartInfo.ArgumentList.Add("--" + name);
                        process.StartInfo.ArgumentList.Add(value);
                    }

                    process.StartInfo.Environment["CUDA_VISIBLE_DEVICES"] = string.Join(',', Enumerable.Range(0, gpus));
                    /*port:process.StartInfo*/
                    process.Start();
                    _running[id] = process;
                }
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Reports_the_launcher(string shape, string source)
    {
        Assert.NotEmpty(shape);
        var both = source.Contains("port:info", StringComparison.Ordinal);
        return Snippet.Reports(Filled(source, "{|ECA1001:" + (both ? "{|ECA1002:--enable-metrics|}" : "--enable-metrics") + "|}", "--log-requests", "A=1", "", ""), LaunchPair.Plain);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task Is_silent_for_the_corrected_launcher(string shape, string source)
    {
        Assert.NotEmpty(shape);
        return Snippet.Silent(Filled(source, "--enable-metrics", "--enable-metrics-for-all-schedulers", "DYN_SYSTEM_PORT=9090", "export DYN_SYSTEM_PORT=9090; ", ".Environment[\"DYN_SYSTEM_PORT\"] = \"9090\";"), LaunchPair.Plain);
    }

    private static string Filled(string source, string flag, string sibling, string variable, string export, string port)
    {
        var both = flag.StartsWith('{') && !flag.Contains("ECA1002", StringComparison.Ordinal) ? "{|ECA1001:{|ECA1002:--enable-metrics|}|}" : flag;
        return new[]
        {
            ("<flag>", flag), ("<both>", both), ("<sibling>", sibling), ("<variable>", variable), ("<export>", export),
            ("/*port:info*/", port.Length == 0 ? "" : "info" + port), ("/*port:process.StartInfo*/", port.Length == 0 ? "" : "process.StartInfo" + port),
        }.Aggregate(source, (text, hole) => text.Replace(hole.Item1, hole.Item2, StringComparison.Ordinal));
    }
}
