namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>A command line as one text; where it is handed on its environment is elsewhere.</summary>
public class CommandTextTests
{
    private const string Frame = """"
        using System.Text;

        record Options(bool Metrics, int Tp, string? Host);

        static class Flags
        {
            public const string Metrics = "--enable-metrics";
            public const string Module = "dynamo.sglang";
            public const string All = " --enable-metrics-for-all-schedulers";
        }

        class Program
        {
            static object Build(string model, bool metrics, string[] extra, int tp, Options o)
            {
                /*here*/
            }
        }
        """";

    public static TheoryData<string, string, string> Texts => new()
    {
        {
            "literal",
            """return "python3 -m dynamo.sglang --model-path m {|ECA1001:--enable-metrics|} --tp 8";""",
            """return "python3 -m dynamo.sglang --model-path m --enable-metrics --tp 1";"""
        },
        {
            "flag at the end of the literal",
            """return "-m dynamo.sglang {|ECA1001:--enable-metrics|}";""",
            """return "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers";"""
        },
        {
            "literal in a local",
            """var line = "-m sglang.launch_server --host 0.0.0.0 {|ECA1001:--enable-metrics|}"; return line;""",
            """var line = "-m sglang.launch_router --host 0.0.0.0 --enable-metrics"; return line;"""
        },
        {
            "verbatim",
            """return @"C:\tools\python.exe -m dynamo.sglang --model-path ""C:\my models"" {|ECA1001:--enable-metrics|}";""",
            """return @"C:\tools\python.exe -m dynamo.sglang --model-path ""C:\my models --enable-metrics"" ";"""
        },
        {
            "escapes before the flag",
            """return "-m dynamo.sglang --model-path \"C:\\m\" {|ECA1001:--enable-metrics|}";""",
            """return "-m dynamo.sglang --model-path \"C:\\m --enable-metrics\"";"""
        },
        {
            "quoted flag is the flag",
            """return "-m dynamo.sglang \"{|ECA1001:--enable-metrics|}\"";""",
            """return "-m dynamo.sglang \"--enable-metrics \"";"""
        },
        {
            "raw",
            """" return """-m dynamo.sglang --served-model-name "x" {|ECA1001:--enable-metrics|}"""; """",
            """" return """-m dynamo.sglang --served-model-name "x --enable-metrics" """; """"
        },
        {
            "raw over several lines",
            """"
            return """
                -m dynamo.sglang
                --model-path m
                {|ECA1001:--enable-metrics|}
                """;
            """",
            """"
            return """
                -m dynamo.sglang
                --model-path m
                --enable-metrics
                --enable-metrics-for-all-schedulers
                """;
            """"
        },
        {
            "interpolated",
            """return $"-m dynamo.sglang --model-path {model} {|ECA1001:--enable-metrics|} --tp {tp}";""",
            """return $"-m dynamo.sglang --model-path {model} --enable-metrics --tp {tp}{Flags.All}";"""
        },
        {
            "interpolated, the module in a constant hole",
            """return $"-m {Flags.Module} {Flags.Metrics.Length} {|ECA1001:--enable-metrics|}";""",
            """return $"-m {model} --enable-metrics";"""
        },
        {
            "interpolated, the flag in a constant hole",
            """return $"-m dynamo.sglang {{|ECA1001:Flags.Metrics|}} --tp {tp}";""",
            """return $"-m dynamo.sglang {Flags.Metrics}{Flags.All} --tp {tp}";"""
        },
        {
            "interpolated, the flag in a conditional hole",
            """return $"-m dynamo.sglang {(metrics ? "{|ECA1001:--enable-metrics|}" : "")} --tp {tp}";""",
            """return $"-m dynamo.sglang {(metrics ? "--enable-metrics --enable-metrics-for-all-schedulers" : "")} --tp {tp}";"""
        },
        {
            "a hole may be extra arguments",
            """return $"-m dynamo.sglang {|ECA1001:--enable-metrics|} {string.Join(" ", extra)}";""",
            """return $"-m dynamo.sglang --enable-metrics --config {extra[0]}";"""
        },
        {
            "interpolated raw",
            """"
            return $"""
                -m dynamo.sglang --model-path "{model}"
                {|ECA1001:--enable-metrics|}
                """;
            """",
            """"
            return $"""
                -m dynamo.sglang --model-path "{model}
                --enable-metrics
                """;
            """"
        },
        {
            "interpolated verbatim",
            """return $@"-m dynamo.sglang --model-path ""{model}"" {|ECA1001:--enable-metrics|}";""",
            """return $@"-m dynamo.vllm --model-path ""{model}"" --enable-metrics";"""
        },
        {
            "added texts",
            """return "-m dynamo.sglang --model-path " + model + " {|ECA1001:--enable-metrics|}";""",
            """return "-m dynamo.sglang --model-path " + model + " --enable-metrics" + " --enable-metrics-for-all-schedulers";"""
        },
        {
            "added texts, one per line",
            """
            return "-m dynamo.sglang " +
                "--model-path " + model + " " +
                "{|ECA1001:--enable-metrics|} " +
                "--tp 8";
            """,
            """
            return "-m dynamo.sglang " +
                "--model-path " + model + " " +
                "--enable-metrics " +
                "--tp 1";
            """
        },
        {
            "a word made of two texts is one word",
            """return "-m dynamo.sglang" + " {|ECA1001:--enable-metrics|}" + " --tp " + tp;""",
            """return "-m dynamo.sglang" + " --enable-metrics" + "-for-all-schedulers --tp " + tp;"""
        },
        {
            "added constants",
            """return "-m " + Flags.Module + " " + {|ECA1001:Flags.Metrics|};""",
            """return "-m " + Flags.Module + " " + Flags.Metrics + Flags.All;"""
        },
        {
            "grown by assignment",
            """var line = "-m dynamo.sglang --model-path " + model; if (metrics) line += " {|ECA1001:--enable-metrics|}"; return line;""",
            """var line = "-m dynamo.sglang --model-path " + model; if (metrics) line += " --enable-metrics"; line += " --enable-metrics-for-all-schedulers"; return line;"""
        },
        {
            "grown by plain assignment",
            """var line = "-m dynamo.sglang"; line = line + " {|ECA1001:--enable-metrics|}"; return line;""",
            """var line = "-m dynamo.sglang --enable-metrics"; line = "-m dynamo.sglang --tp " + tp; return line;"""
        },
        {
            "format",
            """return string.Format("-m dynamo.sglang --model-path {0} {|ECA1001:--enable-metrics|} --tp {1}", model, tp);""",
            """return string.Format("-m dynamo.sglang --model-path {0} --enable-metrics{1}", model, " --enable-metrics-for-all-schedulers");"""
        },
        {
            "format with the flag as an argument",
            """return string.Format("-m {0} {1} --tp {2}", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", tp);""",
            """return string.Format("-m {0} {1} --tp {2}", "dynamo.frontend", "--enable-metrics", tp);"""
        },
        {
            "format with doubled braces",
            """return string.Format("-m dynamo.sglang --json {{}} --model-path {0} {|ECA1001:--enable-metrics|}", model);""",
            """return string.Format("-m dynamo.sglang --config {{}} --model-path {0} --enable-metrics", model);"""
        },
        {
            "joined words",
            """return string.Join(" ", "-m", "dynamo.sglang", "--model-path", model, "{|ECA1001:--enable-metrics|}");""",
            """return string.Join(" ", "-m", "dynamo.sglang", "--model-path", model, "--enable-metrics", "--enable-metrics-for-all-schedulers");"""
        },
        {
            "joined list",
            """var args = new List<string> { "-m dynamo.sglang", $"--model-path {model}", "{|ECA1001:--enable-metrics|}" }; return string.Join(' ', args);""",
            """var args = new List<string> { "-m dynamo.sglang", $"--model-path {model}", "--enable-metrics --tp 1" }; return string.Join(' ', args);"""
        },
        {
            "joined by something else is no command line",
            """return string.Join(" ", new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" });""",
            """return string.Join(", ", new[] { "dynamo.sglang", "--enable-metrics" }) + " are what to look for";"""
        },
        {
            "concatenated texts",
            """return string.Concat("-m dynamo.sglang", " {|ECA1001:--enable-metrics|}", " --tp ", tp);""",
            """return string.Concat("-m dynamo.sglang", " --enable-metrics", " --enable-metrics-for-all-schedulers");"""
        },
        {
            "builder",
            """
            var line = new StringBuilder("-m dynamo.sglang");
            line.Append(" --model-path ").Append(model);
            if (o.Metrics) line.Append(" {|ECA1001:--enable-metrics|}");
            return line.ToString();
            """,
            """
            var line = new StringBuilder("-m dynamo.sglang");
            line.Append(" --model-path ").Append(model);
            if (o.Metrics) line.Append(" --enable-metrics").Append(" --enable-metrics-for-all-schedulers");
            return line.ToString();
            """
        },
        {
            "builder in one chain",
            """return new StringBuilder().Append("-m dynamo.sglang ").Append("{|ECA1001:--enable-metrics|} ").AppendFormat("--tp {0}", tp).ToString();""",
            """return new StringBuilder().Append("-m dynamo.sglang ").Append("--enable-metrics ").AppendFormat("--tp {0}", 1).ToString();"""
        },
        {
            "builder with interpolations and lines",
            """var b = new StringBuilder(); b.AppendLine("dynamo.sglang"); b.Append($"--tp {tp} {|ECA1001:--enable-metrics|} "); b.AppendJoin(' ', extra); return b.ToString();""",
            """var b = new StringBuilder(); b.AppendLine("dynamo.sglang"); b.Append($"--tp {tp} --enable-metrics "); b.AppendJoin(' ', "--enable-metrics-for-all-schedulers"); return b.ToString();"""
        },
        {
            "trimmed",
            """return (" -m dynamo.sglang {|ECA1001:--enable-metrics|} ").Trim();""",
            """return (" -m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers ").Trim();"""
        },
        {
            "split into words",
            """return "-m dynamo.sglang {|ECA1001:--enable-metrics|}".Split(' ');""",
            """return "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers".Split(' ');"""
        },
        {
            "conditional text",
            """return metrics ? "-m dynamo.sglang {|ECA1001:--enable-metrics|}" : "-m dynamo.sglang";""",
            """return metrics ? "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers" : "-m dynamo.sglang";"""
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Reports_the_flag_inside_the_text(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Is_silent_for_the_nearest_right_text(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
