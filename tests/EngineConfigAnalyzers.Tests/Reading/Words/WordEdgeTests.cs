namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Small differences between two launches, each of which decides.</summary>
public class WordEdgeTests
{
    private const string Frame = """
        using System.Collections.Immutable;
        using System.Diagnostics;

        /*here*/
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "arms of a condition that a loop comes back to",
            """
            class P { static void Run(bool[] turns) { foreach (var turn in turns) { var args = new List<string> { "dynamo.sglang" }; if (turn) args.Add("{|ECA1001:--enable-metrics|}"); else args.Add("--enable-metrics-for-all-schedulers"); Start(args); } } static void Start(List<string> args) => Process.Start("python3", args); }
            """,
            """
            class P { static void Run(bool[] turns) { var args = new List<string> { "dynamo.sglang" }; foreach (var turn in turns) { if (turn) args.Add("--enable-metrics"); else args.Add("--enable-metrics-for-all-schedulers"); } Start(args); } static void Start(List<string> args) => Process.Start("python3", args); }
            """
        },
        {
            "auto-property that another member fills",
            """
            class P { List<string> Args { get; } = new() { "dynamo.sglang" }; object Run() { Args.Add("{|ECA1001:--enable-metrics|}"); return Args; } P() { Args.Add("--log-requests"); } }
            """,
            """
            class P { List<string> Args { get; } = new() { "dynamo.sglang" }; object Run() { Args.Add("--enable-metrics"); return Args; } P() { Args.Add("--tp"); Args.Add("1"); } }
            """
        },
        {
            "arm of a choice that is several words",
            """
            class P { static void Run(bool b) => Process.Start("bash", ["-c", $"{(b ? "python3 -m dynamo.sglang" : "run")} {|ECA1001:{|ECA1002:--enable-metrics|}|}"]); }
            """,
            """
            class P { static void Run(bool b) => Process.Start("bash", ["-c", $"{(b ? "python3 -m dynamo.vllm" : "run")} --enable-metrics"]); }
            """
        },
        {
            "text that is normalized",
            """
            class P { static void Run() => Process.Start("python3", "-m dynamo.sglang --tp 8 {|ECA1001:--enable-metrics|}".Normalize()); }
            """,
            """
            class P { static void Run() => Process.Start("python3", "-m dynamo.vllm --tp 8 --enable-metrics".Normalize()); }
            """
        },
        {
            "digit that is not known",
            """
            class P { static object Run(string[] digits) => new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "--tp", "1" + digits[0] }; }
            """,
            """
            class P { static object Run(string[] digits) => new[] { "dynamo.sglang", "--enable-metrics", "--tp", "1" + "" }; }
            """
        },
        {
            "loopback in a container",
            """
            class P { static void Run() => Process.Start("docker", "run me/worker sglang serve --tp 1 {|ECA1009:--enable-metrics|} --host 127.0.0.1"); }
            """,
            """
            class P { static void Run() => Process.Start("sglang", "serve --tp 1 --enable-metrics --host 127.0.0.1"); }
            """
        },
        {
            "port of the other arm",
            """
            class P { static void Run(bool b) { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1"]); if (b) { info.ArgumentList.Add("{|ECA1002:--enable-metrics|}"); } else { info.Environment["DYN_SYSTEM_PORT"] = "9090"; } Process.Start(info); } }
            """,
            """
            class P { static void Run(bool b) { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1"]); if (b) { info.ArgumentList.Add("--enable-metrics"); info.Environment["DYN_SYSTEM_PORT"] = "9090"; } Process.Start(info); } }
            """
        },
        {
            "name of a variable in a script",
            """
            class P { static void Run() => Process.Start("bash", ["-c", "{|ECA1005:DYN_SYSTEM_ENABLED|}=true python3 -m dynamo.sglang --tp 1 --enable-metrics"]); }
            """,
            """
            class P { static void Run() => Process.Start("bash", ["-c", "DYN_SYSTEM_PORT=9090 python3 -m dynamo.sglang --tp 1 --enable-metrics"]); }
            """
        },
        {
            "lambda that is given other words",
            """
            class P { static object Run() { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; Later(["--tp", "1"], word => args.Add(word)); return args; } static void Later(string[] words, Action<string> add) => add("--log-requests"); }
            """,
            """
            class P { static object Run() { var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; new List<string> { "--tp", "1" }.ForEach(word => args.Add(word)); return args; } }
            """
        },
        {
            "image without a registry names the engine",
            """
            class P { static void Run(Action<string, string[]> start) { const string image = "sglang-runtime:1.0"; start(image, ["--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}"]); } }
            """,
            """
            class P { static void Run(Action<string, string[]> start) { const string image = "vllm-runtime:1.0"; start(image, ["--host", "0.0.0.0", "--enable-metrics"]); } }
            """
        },
        {
            "assertion of a test framework, and a call of one's own of the same name",
            """
            static class Launcher { public static void AreEquivalent(string[] words) => Process.Start("python3", words); }
            class P { static void Run() => Launcher.AreEquivalent(["dynamo.sglang", "{|ECA1001:--enable-metrics|}"]); }
            """,
            """
            namespace Microsoft.VisualStudio.TestTools.UnitTesting { public static class Sequences { public static void AreEquivalent(string[] words) => throw null!; } }
            class P { static void Run() => Microsoft.VisualStudio.TestTools.UnitTesting.Sequences.AreEquivalent(["dynamo.sglang", "--enable-metrics"]); }
            """
        },
    };

    public static TheoryData<string> Handing => ["ToArray()", "ToList()", "AsEnumerable()", "ToImmutableArray()", "ToImmutableList()", "Cast<string>()", "OfType<string>()", "Where(word => word.Length > 0)", "Distinct()", "Skip(0)", "Take(9)", "DefaultIfEmpty(\"x\")", "Append(\"--log-requests\")", "Prepend(\"python3\")", "Union([\"--log-requests\"])", "Concat([\"--log-requests\"])"];

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_one(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_other(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Handing))]
    public Task What_stands_behind_a_call_that_hands_words_on_counts(string call) => LaunchPair.SilentAsync(call, Behind(call, "8"), Behind(call, "1"), Frame);

    [Theory]
    [MemberData(nameof(Handing))]
    public Task The_words_before_a_call_that_hands_them_on_count(string call) => LaunchPair.ReportsAsync(call, Behind(call, "8", "{|ECA1001:--enable-metrics|}"), Behind(call, "1"), Frame);

    private static string Behind(string call, string size, string flag = "--enable-metrics") =>
        $$"""class P { static object Run() => new[] { "dynamo.sglang", "{{flag}}" }.{{call}}.Concat(["--tp", "{{size}}"]); }""";
}
