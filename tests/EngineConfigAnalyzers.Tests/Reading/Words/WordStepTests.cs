namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Single steps of code that put words into a line, change their order or take them away; each decides.</summary>
public class WordStepTests
{
    private const string Frame = """
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Text;

        /*here*/
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "words that a builder joins",
            """
            class P { static void Run() { var text = new StringBuilder("-m dynamo.sglang --tp 8 "); text.AppendJoin(' ', "--log-requests", "{|ECA1001:--enable-metrics|}"); Process.Start("python3", text.ToString()); } }
            """,
            """
            class P { static void Run() { var text = new StringBuilder("-m dynamo.sglang --tp 1 "); text.AppendJoin(' ', "--log-requests", "--enable-metrics"); Process.Start("python3", text.ToString()); } }
            """
        },
        {
            "helper that a derived class may replace",
            """
            class P { void Run() => Process.Start("python3", ["dynamo.sglang", "{|ECA1001:--enable-metrics|}", .. More()]); protected string[] More() => ["--log-requests"]; }
            """,
            """
            class P { void Run() => Process.Start("python3", ["dynamo.sglang", "--enable-metrics", .. More()]); protected virtual string[] More() => ["--log-requests"]; }
            """
        },
        {
            "module that a derived class may replace",
            """
            class P { void Run() => Process.Start("python3", [Module, "{|ECA1001:--enable-metrics|}"]); protected string Module => "dynamo.sglang"; }
            """,
            """
            class P { void Run() => Process.Start("python3", [Module, "--enable-metrics"]); protected virtual string Module => "dynamo.sglang"; }
            """
        },
        {
            "start information that somebody else is given before",
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics", "{|ECA1011:--enable-metrics-for-all-schedulers|}"]); info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); } }
            """,
            """
            class P { static void Run(Action<ProcessStartInfo> more) { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics", "--enable-metrics-for-all-schedulers"]); info.Environment["DYN_SYSTEM_PORT"] = "9090"; more(info); Process.Start(info); } }
            """
        },
        {
            "sum of numbers in a text",
            """
            class P { static void Run(int port, int rank) => Process.Start("python3", $"-m dynamo.sglang {|ECA1001:--enable-metrics|} --port {port + rank}"); }
            """,
            """
            class P { static void Run(int port, int rank) => Process.Start("python3", $"-m dynamo.sglang --tp 1 --enable-metrics --port {port + rank}"); }
            """
        },
        {
            "module that stands beside the words",
            """
            class P { static void Run(Action<string, string[]> start) { const string module = "dynamo.sglang"; start(module, ["--host", "0.0.0.0", "{|ECA1001:--enable-metrics|}"]); } }
            """,
            """
            class P { static void Run(Action<string, string[]> start) { const string module = "dynamo.vllm"; start(module, ["--host", "0.0.0.0", "--enable-metrics"]); } }
            """
        },
        {
            "variable that is tried to be added",
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "{|ECA1002:--enable-metrics|}"]); info.Environment.TryAdd("DYN_LOG", "debug"); Process.Start(info); } }
            """,
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]); info.Environment.TryAdd("DYN_SYSTEM_PORT", "9090"); Process.Start(info); } }
            """
        },
        {
            "words or those instead of none",
            """
            class P { static void Run(bool b) => Process.Start("python3", ["dynamo.sglang", .. Own(b) ?? ["--enable-metrics", "--enable-metrics-for-all-schedulers"]]); static string[]? Own(bool b) => b ? ["{|ECA1001:--enable-metrics|}"] : null; }
            """,
            """
            class P { static void Run(bool b) => Process.Start("python3", ["dynamo.sglang", .. Own(b) ?? ["--enable-metrics", "--enable-metrics-for-all-schedulers"]]); static string[]? Own(bool b) => b ? ["--log-requests"] : null; }
            """
        },
        {
            "arm of a choice that is a variable",
            """
            class P { static void Run(bool b) { var flag = "--enable-metrics"; Process.Start("python3", ["dynamo.sglang", b ? {|ECA1001:flag|} : "--log-requests"]); } }
            """,
            """
            class P { static void Run(bool b) { var flag = "--enable-metrics"; Process.Start("python3", ["dynamo.sglang", "--tp", "1", b ? flag : "--log-requests"]); } }
            """
        },
        {
            "words before those of an immutable list",
            """
            class P { static void Run() => Process.Start("python3", ImmutableList.Create("{|ECA1001:--enable-metrics|}").InsertRange(0, ["-m", "dynamo.sglang"])); }
            """,
            """
            class P { static void Run() => Process.Start("python3", ImmutableList.Create("--enable-metrics").InsertRange(0, ["-m", "dynamo.vllm"])); }
            """
        },
        {
            "option before the value that a linked list begins with",
            """
            class P { static void Run() { var args = new LinkedList<string>(["8", "{|ECA1001:--enable-metrics|}"]); args.AddFirst("--tp"); args.AddFirst("dynamo.sglang"); Process.Start("python3", args); } }
            """,
            """
            class P { static void Run() { var args = new LinkedList<string>(["1", "--enable-metrics"]); args.AddFirst("--tp"); args.AddFirst("dynamo.sglang"); Process.Start("python3", args); } }
            """
        },
        {
            "list that may be emptied",
            """
            class P { static void Run(bool b) { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; if (b) args.TrimExcess(); Process.Start("python3", args); } }
            """,
            """
            class P { static void Run(bool b) { var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; if (b) args.Clear(); Process.Start("python3", args); } }
            """
        },
        {
            "two workers that run at the same time, and one after the other",
            """
            class P { static void Run() { var one = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]); one.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(one); var two = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]); two.Environment["DYN_SYSTEM_PORT"] = {|ECA1008:"9090"|}; Process.Start(two); } }
            """,
            """
            class P { static void Run() { var one = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]); one.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(one)!.WaitForExit(); var two = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics"]); two.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(two); } }
            """
        },
        {
            "set of known words",
            """
            class P { public static IList<string> Known() { IList<string> known = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; return known; } }
            """,
            """
            class P { public static ISet<string> Known() { ISet<string> known = new HashSet<string> { "dynamo.sglang", "--enable-metrics" }; return known; } }
            """
        },
        {
            "sentence that names the flag",
            """
            class P { static void Run(Action<string> tell) { var hint = "Pass --enable-metrics-for-all-schedulers too"; tell(hint); Process.Start("python3", ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"]); } }
            """,
            """
            class P { static void Run(Action<string> tell) { var hint = "--enable-metrics-for-all-schedulers"; tell(hint); Process.Start("python3", ["dynamo.sglang", "--enable-metrics"]); } }
            """
        },
        {
            "flag that is expected",
            """
            class P { static void Run(Action<string> tell) { Check(["dynamo.sglang"], "--enable-metrics-for-all-schedulers"); Process.Start("python3", ["dynamo.sglang", "{|ECA1001:--enable-metrics|}"]); } static void Check(IEnumerable<string> actual, string expected) => Debug.Assert(actual.Contains(expected)); }
            """,
            """
            class P { static void Run(Action<IEnumerable<string>, string> check) { check(["dynamo.sglang"], "--enable-metrics-for-all-schedulers"); Process.Start("python3", ["dynamo.sglang", "--enable-metrics"]); } }
            """
        },
        {
            "stretch of a text that is replaced",
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 --enable-metrics {|ECA1011:--enable-metrics-for-all-schedulers|}".Replace("\n", " ")); info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); } }
            """,
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", "-m dynamo.sglang --tp 1 --enable-metrics --enable-metrics-for-all-schedulers".Replace("--tp 1", "--tp 8")); info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); } }
            """
        },
        {
            "flag that a helper is given for one of its arms",
            """
            class P { static void Run(bool b) { var args = new List<string> { "dynamo.sglang" }; Add(args, "{|ECA1001:--enable-metrics|}", b); Process.Start("python3", args); } static void Add(List<string> args, string flag, bool b) { if (b) args.Add(flag); else args.Add("--enable-metrics-for-all-schedulers"); } }
            """,
            """
            class P { static void Run(bool b) { var args = new List<string> { "dynamo.sglang" }; Add(args, "--enable-metrics", b); Process.Start("python3", args); } static void Add(List<string> args, string flag, bool b) { args.Add(flag); if (b) args.Add("--enable-metrics-for-all-schedulers"); } }
            """
        },
        {
            "flag of two lines",
            """
            class P { static void Run() { string[] all = ["{|ECA1011:--enable-metrics-for-all-schedulers|}"]; var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics", .. all]); info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); } }
            """,
            """
            class P { static void Run() { string[] all = ["--enable-metrics-for-all-schedulers"]; var info = new ProcessStartInfo("python3", ["-m", "dynamo.sglang", "--tp", "1", "--enable-metrics", .. all]); info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); Process.Start("python3", ["-m", "dynamo.sglang", "--tp", "8", "--enable-metrics", .. all]); } }
            """
        },
        {
            "value of a switch",
            """
            class P { static void Run() => Process.Start("python3", ["dynamo.sglang", "--tp", "1", "--enable-metrics", "{|ECA1006:true|}"]); }
            """,
            """
            class P { static void Run() => Process.Start("python3", ["dynamo.sglang", "--tp", "1", "--enable-metrics"]); }
            """
        },
        {
            "other words in code that is left out",
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", ["-m", "dynamo.trtllm", "--model-path", "x"]); // no --publish-metrics
            #if OTHER
                info.ArgumentList.Add("--log-requests");
            #endif
                info.Environment["DYN_SYSTEM_PORT"] = {|ECA1013:"9090"|}; Process.Start(info); } }
            """,
            """
            class P { static void Run() { var info = new ProcessStartInfo("python3", ["-m", "dynamo.trtllm", "--model-path", "x"]);
            #if OTHER
                info.ArgumentList.Add("--publish-metrics");
            #endif
                info.Environment["DYN_SYSTEM_PORT"] = "9090"; Process.Start(info); } }
            """
        },
    };

    public static TheoryData<string> SameText => ["Trim()", "TrimEnd()", "TrimStart()", "ReplaceLineEndings(\" \")", "Replace(\"\\n\", \" \")", "ToString()"];

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_one(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_other(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(SameText))]
    public Task A_text_that_is_tidied_up_is_the_same(string call) => LaunchPair.ReportsAsync(call, Tidied(call, "8", "{|ECA1001:--enable-metrics|}"), Tidied(call, "1", "--enable-metrics"), Frame);

    [Theory]
    [MemberData(nameof(SameText))]
    public Task What_a_text_that_is_tidied_up_says_counts(string call) => LaunchPair.SilentAsync(call, Tidied(call, "8", "{|ECA1001:--enable-metrics|}"), Tidied(call, "1", "--enable-metrics"), Frame);

    private static string Tidied(string call, string size, string flag) =>
        $$"""class P { static void Run() => Process.Start("python3", " -m dynamo.sglang --tp {{size}} {{flag}} ".{{call}}); }""";
}
