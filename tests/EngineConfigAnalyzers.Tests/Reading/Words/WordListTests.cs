namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A command line as a list made in one expression, judged where it leaves our sight; its environment is elsewhere.</summary>
[Covers("ECA1001", Idiom.WordList, Coverage.Speaks, Coverage.Silent)]
public class WordListTests
{
    private const string Frame = """
        using System.Collections.Immutable;

        record Options(bool Metrics, int Tp, string? Host);

        static class Flags
        {
            public const string Metrics = "--enable-metrics";
            public const string All = Metrics + "-for-all-schedulers";
            public const string Module = "dynamo.sglang";
        }

        class Program
        {
            static object Build(string model, bool metrics, bool all, string[] extra, int tp, Options o)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Lists => new()
    {
        {
            "list with an initializer",
            """return new List<string> { "python3", "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "python3", "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers" };"""
        },
        {
            "list with an initializer, one per line",
            """
            var args = new List<string>
            {
                "-m", "sglang.launch_server",
                "--model-path", model,
                // scraped by Prometheus
                "{|ECA1001:--enable-metrics|}",
                "--host", "0.0.0.0",
            };
            return args;
            """,
            """
            var args = new List<string>
            {
                "-m", "sglang.launch_server",
                "--model-path", model,
                // scraped by Prometheus
                "--enable-metrics",
                "--enable-metrics-for-all-schedulers",
                "--host", "0.0.0.0",
            };
            return args;
            """
        },
        {
            "array",
            """return new string[] { "sglang", "serve", "--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}" };""",
            """return new string[] { "sglang", "serve", "--host", "0.0.0.0" };"""
        },
        {
            "array whose type is inferred, of a module in front of its launcher",
            """return new[] { "dynamo.sglang", "--tp", tp.ToString(), "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "dynamo.vllm", "--tp", tp.ToString(), "--enable-metrics" };"""
        },
        {
            "declared array",
            """string[] args = { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return args;""",
            """string[] args = { "-m", "dynamo.sglang", "--enable-metrics-for-all-schedulers", "--enable-metrics" }; return args;"""
        },
        {
            "collection expression",
            """List<string> args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}"]; return args;""",
            """List<string> args = ["-m", "dynamo.sglang", "--enable-metrics", "--tp", "1"]; return args;"""
        },
        {
            "collection expression of an immutable type",
            """ImmutableArray<string> args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--tp=8"]; return args;""",
            """ImmutableArray<string> args = ["-m", "dynamo.sglang", "--enable-metrics", "--tp=1"]; return args;"""
        },
        {
            "factory of an immutable list",
            """return ImmutableArray.Create("-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}");""",
            """return ImmutableArray.Create("-m", "dynamo.sglang", "--metrics");"""
        },
        {
            "the user's extra arguments are spliced in",
            """List<string> args = ["-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", .. extra]; return args;""",
            """List<string> args = ["-m", "dynamo.sglang", "--enable-metrics", .. extra, "--enable-metrics-for-all-schedulers"]; return args;"""
        },
        {
            "a file of settings holds the rest, extra arguments do not",
            """return new List<string>(extra) { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string>(extra) { "-m", "dynamo.sglang", "--enable-metrics", "--config", model };"""
        },
        {
            "a file of settings with its value glued on",
            """return new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--context-length=8192" };""",
            """return new List<string> { "-m", "dynamo.sglang", "--enable-metrics", $"--config={model}" };"""
        },
        {
            "a disaggregation file",
            """return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--disaggregation-mode", "decode" };""",
            """return new[] { "-m", "dynamo.sglang", "--enable-metrics", "--disaggregation-mode", "decode", "--disagg-config", model };"""
        },
        {
            "conditional element",
            """return new[] { "-m", "dynamo.sglang", metrics ? "{|ECA1001:--enable-metrics|}" : "" };""",
            """return new[] { "-m", "dynamo.sglang", metrics ? "--enable-metrics" : "", metrics ? "--enable-metrics-for-all-schedulers" : "" };"""
        },
        {
            "conditional element, the other way round",
            """return new[] { "-m", "dynamo.sglang", !metrics ? "--log-requests" : "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "-m", "dynamo.sglang", !metrics ? "--enable-metrics-for-all-schedulers" : "--enable-metrics", all ? "--enable-metrics-for-all-schedulers" : "" };"""
        },
        {
            "conditional spread",
            """List<string> args = ["-m", "dynamo.sglang", .. metrics ? new[] { "{|ECA1001:--enable-metrics|}" } : []]; return args;""",
            """List<string> args = ["-m", "dynamo.sglang", .. metrics ? new[] { "--enable-metrics", "--enable-metrics-for-all-schedulers" } : []]; return args;"""
        },
        {
            "switch element",
            """return new[] { "-m", "dynamo.sglang", tp switch { > 1 => "{|ECA1001:--enable-metrics|}", _ => "--log-requests" } };""",
            """return new[] { "-m", "dynamo.sglang", tp switch { > 1 => "--enable-metrics", _ => "--log-requests" }, all switch { true => "--enable-metrics-for-all-schedulers", _ => "" } };"""
        },
        {
            "switch over whole lists",
            """
            return tp switch
            {
                1 => new[] { "-m", "dynamo.sglang", "--tp", "1", "--enable-metrics" },
                _ => new[] { "-m", "dynamo.sglang", "--tp", $"{tp}", "{|ECA1001:--enable-metrics|}" },
            };
            """,
            """
            return tp switch
            {
                1 => new[] { "-m", "dynamo.sglang", "--tp", "1", "--enable-metrics" },
                _ => new[] { "-m", "dynamo.sglang", "--tp", $"{tp}", "--enable-metrics", "--enable-metrics-for-all-schedulers" },
            };
            """
        },
        {
            "constants",
            """return new List<string> { "-m", Flags.Module, {|ECA1001:Flags.Metrics|} };""",
            """return new List<string> { "-m", Flags.Module, Flags.Metrics, Flags.All };"""
        },
        {
            "local constants",
            """const string Metrics = "--enable-" + "metrics"; return new List<string> { "-m", Flags.Module, {|ECA1001:Metrics|} };""",
            """const string Metrics = "--enable-" + "metrics"; return new List<string> { "-m", Flags.Module, Metrics, $"{Metrics}-for-all-schedulers" };"""
        },
        {
            "a hole with a constant is a known word",
            """return new List<string> { "-m", $"{Flags.Module}", "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "-m", $"{model}.sglang", "--enable-metrics" };"""
        },
        {
            "a hole that may be the rest of the flag",
            """return new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", $"--served-model-name={model}" };""",
            """return new List<string> { "-m", "dynamo.sglang", "--enable-metrics", $"--enable-metrics{model}" };"""
        },
        {
            "beginning of a flag that only one flag has",
            """return new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--enable-mfu-metrics" };""",
            """return new List<string> { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all" };"""
        },
        {
            "name of a member as a value",
            """return new List<string> { "-m", "dynamo.sglang", "--served-model-name", nameof(Options), "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "-m", "dynamo.sglang", "--served-model-name", nameof(Options), "--" + nameof(metrics) };"""
        },
        {
            "image of the command counts as evidence",
            """return new List<string> { "run", "--rm", "lmsysorg/sglang:latest", "serve-it", "--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "run", "--rm", "vllm/vllm-openai:latest", "serve-it", "--host", "0.0.0.0", "--enable-metrics" };"""
        },
        {
            "flag that only SGLang has counts as evidence",
            """return new List<string> { "--model-path", model, "--mem-fraction-static", "0.8", "{|ECA1001:--enable-metrics|}" };""",
            """return new List<string> { "--model-path", model, "--port", "8000", "--enable-metrics" };"""
        },
        {
            "context parallelism makes the flag useless",
            """return new[] { "-m", "dynamo.sglang", "--tp", "8", "{|ECA1001:--enable-metrics|}", "--attn-cp-size", "1" };""",
            """return new[] { "-m", "dynamo.sglang", "--tp", "8", "--enable-metrics", "--attn-cp-size", "2" };"""
        },
        {
            "every rank is rank 0 with data-parallel attention",
            """return new[] { "-m", "dynamo.sglang", "--tp", "8", "--dp", "2", "--enable-dp-attention", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "-m", "dynamo.sglang", "--tp", "8", "--dp", "8", "--enable-dp-attention", "--enable-metrics" };"""
        },
        {
            "the last of two sizes is in force",
            """return new[] { "-m", "dynamo.sglang", "--tp", "1", "{|ECA1001:--enable-metrics|}", "--tp", "8" };""",
            """return new[] { "-m", "dynamo.sglang", "--tp", "8", "--enable-metrics", "--tensor-parallel-size", "1" };"""
        },
        {
            "a size in a variable with a constant",
            """var size = "8"; return new[] { "-m", "dynamo.sglang", "--tp", size, "{|ECA1001:--enable-metrics|}" };""",
            """const int Size = 1; return new[] { "-m", "dynamo.sglang", "--tp", $"{Size}", "--enable-metrics" };"""
        },
        {
            "an encoder has no schedulers",
            """return new[] { "-m", "dynamo.sglang", "--enable-multimodal", "{|ECA1001:--enable-metrics|}" };""",
            """return new[] { "-m", "dynamo.sglang", "--multimodal-encode-worker", "--enable-metrics" };"""
        },
        {
            "list of lists",
            """return new List<string[]> { new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }, new[] { "-m", "dynamo.frontend", "--enable-metrics" } };""",
            """return new List<string[]> { new[] { "-m", "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" }, new[] { "-m", "dynamo.frontend", "--enable-metrics" } };"""
        },
        {
            "shell string inside a list",
            """return new[] { "bash", "-c", "python3 -m dynamo.sglang --model-path m {|ECA1001:--enable-metrics|}" };""",
            """return new[] { "bash", "-c", "python3 -m dynamo.sglang --model-path m # --enable-metrics" };"""
        },
        {
            "pairs of flag and value, flattened",
            """return new (string, string)[] { ("--tp", "8") }.SelectMany(p => new[] { p.Item1, p.Item2 }).Prepend("dynamo.sglang").Append("{|ECA1001:--enable-metrics|}").ToArray();""",
            """return new (string, string)[] { ("--tp", "8") }.SelectMany(p => new[] { p.Item1, p.Item2 }).Prepend("dynamo.trtllm").Append("--enable-metrics").ToArray();"""
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Lists))]
    public Task Is_silent_for_the_nearest_right_list(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
