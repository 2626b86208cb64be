namespace EngineConfigAnalyzers.Tests.Reading.Words.LookAlikes;

/// <summary>Texts that name the flag and launch nothing, each beside the nearest launch.</summary>
public class CommandLineSilenceTests
{
    private const string Frame = """"
        using System.Diagnostics;

        interface ILogger { void LogInformation(string text, params object?[] arguments); }
        sealed class Option { public Option(string name, string help) { } public static implicit operator string(Option o) => ""; }
        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void Contains(string expected, IEnumerable<string> actual) { }
            public static void Equivalent(IEnumerable<string> expected, IEnumerable<string> actual) { }
        }

        class Program
        {
            static object? Build(string model, bool metrics, string[] args, string line, string word, ILogger logger, List<string> built)
            {
                /*here*/
            }
        }
        """";

    public static TheoryData<string, string, string> Texts => new()
    {
        {
            "look-up in given words",
            """return new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
            """return args.Contains("dynamo.sglang") && args.Contains("--enable-metrics");"""
        },
        {
            "comparison",
            """return word + " -m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
            """return word == "-m dynamo.sglang --enable-metrics";"""
        },
        {
            "comparison by a method",
            """return string.Concat(word, " -m dynamo.sglang {|ECA1001:--enable-metrics|}");""",
            """return string.Equals(word, "-m dynamo.sglang --enable-metrics", StringComparison.Ordinal) || line.StartsWith("dynamo.sglang --enable-metrics") || line.IndexOf("sglang.launch_server --enable-metrics") > 0;"""
        },
        {
            "switch over a word",
            """return word switch { "metrics" => new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }, _ => args };""",
            """return word switch { "--enable-metrics" => "dynamo.sglang", "dynamo.sglang --enable-metrics" => "x", _ => null };"""
        },
        {
            "case of a switch statement",
            """var list = new List<string>(); foreach (var a in args) switch (a) { default: break; } list.Add("dynamo.sglang"); list.Add("{|ECA1001:--enable-metrics|}"); return list;""",
            """foreach (var a in args) switch (a) { case "dynamo.sglang": break; case "--enable-metrics": metrics = true; break; } return metrics;"""
        },
        {
            "pattern",
            """return metrics ? new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" } : args;""",
            """return args is ["dynamo.sglang", "--enable-metrics", ..] or [.., "--enable-metrics"];"""
        },
        {
            "set that is only looked up in",
            """var known = new HashSet<string> { "dynamo.sglang", "--enable-metrics" }; return known.Contains(word) ? new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" } : args;""",
            """var known = new HashSet<string> { "dynamo.sglang", "--enable-metrics", "--mem-fraction-static" }; return known.Contains(word);"""
        },
        {
            "array that is only looked up in",
            """var flags = new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return flags.ToArray();""",
            """var flags = new[] { "dynamo.sglang", "--enable-metrics" }; return args.Where(a => flags.Contains(a)).Any() || Array.IndexOf(flags, word) >= 0 || args.Any(flags.Contains);"""
        },
        {
            "registry of options",
            """return new Dictionary<string, string[]> { ["worker"] = new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" } };""",
            """return new Dictionary<string, Option> { ["dynamo.sglang"] = new("m", "module"), ["--enable-metrics"] = new("--enable-metrics", "Serve metrics"), ["--mem-fraction-static"] = new("f", "x") };"""
        },
        {
            "map of switches to keys",
            """return new Dictionary<string, string> { ["command"] = "dynamo.sglang {|ECA1001:--enable-metrics|}" };""",
            """return new Dictionary<string, string> { ["--enable-metrics"] = "Dynamo:EnableMetrics", ["--mem-fraction-static"] = "Dynamo:MemFractionStatic", ["--module"] = "dynamo.sglang" };"""
        },
        {
            "log",
            """var command = "python3 -m dynamo.sglang {|ECA1001:--enable-metrics|}"; logger.LogInformation("Starting {Command}", command); return command;""",
            """logger.LogInformation("Starting python3 -m dynamo.sglang --enable-metrics for {Model}", model); Console.WriteLine($"Run: python3 -m dynamo.sglang --model-path {model} --enable-metrics"); return null;"""
        },
        {
            "trace",
            """return "-m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
            """Debug.WriteLine("-m dynamo.sglang --enable-metrics"); Trace.TraceInformation("dynamo.sglang --enable-metrics"); return null;"""
        },
        {
            "exception",
            """if (metrics) throw new InvalidOperationException("no metrics"); return "-m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
            """if (metrics) throw new InvalidOperationException("Start the worker with python3 -m dynamo.sglang --enable-metrics"); throw new ArgumentException($"dynamo.sglang needs --enable-metrics, got {word}", nameof(word));"""
        },
        {
            "expected words of an assertion",
            """var expected = new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return expected;""",
            """var expected = new[] { "dynamo.sglang", "--enable-metrics" }; Assert.Equal(expected, built.ToArray()); Assert.Contains("--enable-metrics", built); Assert.Equivalent(new List<string> { "dynamo.sglang", "--enable-metrics" }, built); return null;"""
        },
        {
            "expected line of an assertion",
            """return string.Join(" ", new[] { "-m dynamo.sglang", "{|ECA1001:--enable-metrics|}" });""",
            """Assert.Equal("-m dynamo.sglang --enable-metrics", line); Assert.Equal(new List<string> { "dynamo.sglang", "--enable-metrics" }, built); return null;"""
        },
        {
            "words for a reader of lines",
            """return "python3 -m dynamo.sglang --model-path m {|ECA1001:--enable-metrics|}";""",
            """return "To see metrics, start dynamo.sglang with --enable-metrics.";"""
        },
        {
            "help text",
            """return $"-m dynamo.sglang --model-path {model} {|ECA1001:--enable-metrics|}";""",
            """"
            return """
                Usage: launcher [options]
                  --module NAME       the engine's module, for example dynamo.sglang
                  --enable-metrics    serve engine metrics
                """;
            """"
        },
        {
            "words that are removed",
            """built = new List<string> { "dynamo.sglang" }; built.Add("{|ECA1001:--enable-metrics|}"); return built;""",
            """built.Remove("--enable-metrics"); built.RemoveAll(w => w is "dynamo.sglang" or "--enable-metrics"); return built;"""
        },
        {
            "words that are replaced",
            """return "-m dynamo.sglang {|ECA1001:--enable-metrics|}".Trim();""",
            """return line.Replace("dynamo.sglang --enable-metrics", "dynamo.sglang").Replace("--enable-metrics", "").Split("--enable-metrics");"""
        },
        {
            "name of a process to look for",
            """Process.Start("python3", "-m dynamo.sglang {|ECA1001:--enable-metrics|}"); return null;""",
            """Process.Start("pkill", "-f 'dynamo.sglang --enable-metrics'"); return Process.GetProcessesByName("dynamo.sglang --enable-metrics");"""
        },
        {
            "Dapr",
            """Process.Start("sglang", "serve {|ECA1001:--enable-metrics|} --port 9090"); return null;""",
            """Process.Start("daprd", "--app-id sglang --enable-metrics --metrics-port 9090"); Process.Start(new ProcessStartInfo("placement", "--enable-metrics")); return new[] { "--app-id", "dynamo", "--enable-metrics", "--metrics-port", "9090" };"""
        },
        {
            "AWS Glue",
            """return new Dictionary<string, string[]> { { "args", ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"] } };""",
            """return new Dictionary<string, string> { { "--enable-metrics", "" }, { "--job-language", "python" }, { "--enable-continuous-cloudwatch-log", "true" } };"""
        },
        {
            "llama-server",
            """return new List<string> { "-m", "sglang.launch_server", "--port", "8080", "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "llama-server", "-m", "sglang.gguf", "--port", "8080", "--metrics", "--enable-metrics" };"""
        },
        {
            "cloudflared and Triton",
            """return new[] { "dynamo.sglang", "--served-model-name", "m", "{|ECA1001:--enable-metrics|}" };""",
            """return new object[] { new[] { "cloudflared", "tunnel", "--metrics", "0.0.0.0:9090" }, new[] { "tritonserver", "--metrics-port", "8002", "--allow-metrics=true" } };"""
        },
        {
            "vLLM shares flags",
            """return new[] { "sglang", "serve", "--tensor-parallel-size", "8", "--trust-remote-code", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "vllm", "serve", "--tensor-parallel-size", "8", "--trust-remote-code", "--enable-metrics" };"""
        },
        {
            "vLLM under Dynamo",
            """return $"-m dynamo.sglang --model {model} {|ECA1001:--enable-metrics|}";""",
            """return $"-m dynamo.vllm --model {model} --enable-metrics" + $"-m dynamo.trtllm --model {model} --enable-metrics";"""
        },
        {
            "frontend",
            """return new[] { "python3", "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "python3", "-m", "dynamo.frontend", "--http-port", "8000", "--enable-metrics" };"""
        },
        {
            "router",
            """return new[] { "python3", "-m", "sglang.launch_server", "--port", "30000", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "python3", "-m", "sglang_router.launch_router", "--port", "30000", "--enable-metrics" };"""
        },
        {
            "planner",
            """return "python3 -m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
            """return "python3 -m dynamo.planner --enable-metrics";"""
        },
        {
            "flag that only begins alike",
            """return new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "dynamo.sglang", "--enable-metrics-exporter", "--enable-metricsx", "enable-metrics", "-enable-metrics" };"""
        },
        {
            "text of another language",
            """return "sglang serve --model-path m {|ECA1001:--enable-metrics|}";""",
            """return "SELECT flag FROM flags WHERE engine = 'dynamo.sglang' AND flag = '--enable-metrics'";"""
        },
        {
            "module in a sentence",
            """return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "The module dynamo.sglang starts a worker", "--enable-metrics turns its metrics on" };"""
        },
        {
            "nothing names an engine",
            """return new[] { "--model-path", model, "--disable-radix-cache", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "--model-path", model, "--trust-remote-code", "--enable-metrics" };"""
        },
        {
            "another list of the method names the engine",
            """var worker = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return worker;""",
            """var worker = new List<string> { "dynamo.sglang" }; var sidecar = new List<string> { "daprd", "--enable-metrics" }; return (worker, sidecar);"""
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Silent_for_the_look_alike(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Reports_the_nearest_launch(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);
}
