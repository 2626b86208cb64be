namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>Queries, dictionaries, loops and templates that bring the flag.</summary>
public class WordListDetourTests
{
    private const string Frame = """
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Text;
        using System.Text.RegularExpressions;

        /*here*/
        """;

    public static TheoryData<string, string, string> Ways => new()
    {
        {
            "query that puts the flag together",
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; x.AddRange(from f in new[] { "log-requests" } select "--" + f); return x; } }
            """,
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "--enable-metrics" }; x.AddRange(from f in new[] { "enable-metrics-for-all-schedulers" } select "--" + f); return x; } }
            """
        },
        {
            "names that a lambda makes flags of",
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; x.AddRange(new[] { "log-requests" }.Select(f => "--" + f)); return x; } }
            """,
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "--enable-metrics" }; x.AddRange(new[] { "enable-metrics-for-all-schedulers" }.Select(f => "--" + f)); return x; } }
            """
        },
        {
            "dictionary that becomes words",
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["--log-requests"] = "" }; return new List<string>(flags.SelectMany(f => new[] { f.Key, f.Value })) { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; } }
            """,
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["--enable-metrics-for-all-schedulers"] = "" }; return new List<string>(flags.SelectMany(f => new[] { f.Key, f.Value })) { "dynamo.sglang", "--enable-metrics" }; } }
            """
        },
        {
            "loop over a dictionary",
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["log-requests"] = "" }; var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; foreach (var kv in flags) { args.Add("--" + kv.Key); args.Add(kv.Value); } return args; } }
            """,
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["enable-metrics-for-all-schedulers"] = "" }; var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; foreach (var kv in flags) { args.Add("--" + kv.Key); args.Add(kv.Value); } return args; } }
            """
        },
        {
            "loop over switches",
            """
            class P { static object Run() { var flags = new Dictionary<string, bool> { ["log-requests"] = true }; var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; foreach (var (name, on) in flags) { if (on) args.Add("--" + name); } return args; } }
            """,
            """
            class P { static object Run() { var flags = new Dictionary<string, bool> { ["enable-metrics-for-all-schedulers"] = true }; var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; foreach (var (name, on) in flags) { if (on) args.Add("--" + name); } return args; } }
            """
        },
        {
            "keys of a dictionary",
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["--log-requests"] = "" }; var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; args.AddRange(flags.Keys); return args; } }
            """,
            """
            class P { static object Run() { var flags = new Dictionary<string, string> { ["--enable-metrics-for-all-schedulers"] = "" }; var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; args.AddRange(flags.Keys); return args; } }
            """
        },
        {
            "loop over tuples",
            """
            class P { static object Run(bool m, bool a) { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; foreach (var (flag, on) in new[] { ("--log-requests", a) }) if (on) args.Add(flag); return args; } }
            """,
            """
            class P { static object Run(bool m, bool a) { var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; foreach (var (flag, on) in new[] { ("--enable-metrics-for-all-schedulers", a) }) if (on) args.Add(flag); return args; } }
            """
        },
        {
            "template",
            """
            class P { static object Run() { var template = "python -m dynamo.sglang {|ECA1001:--enable-metrics|} {metrics}"; return Process.Start("sh", template.Replace("{metrics}", "--log-requests")); } }
            """,
            """
            class P { static object Run() { var template = "python -m dynamo.sglang --enable-metrics {metrics}"; return Process.Start("sh", template.Replace("{metrics}", "--enable-metrics-for-all-schedulers")); } }
            """
        },
        {
            "pattern that is replaced",
            """
            class P { static object Run() { var template = "-m dynamo.sglang {|ECA1001:--enable-metrics|}"; return Process.Start("sh", Regex.Replace(template, "--enable-metrics", "$0 --log-requests")); } }
            """,
            """
            class P { static object Run() { var template = "-m dynamo.sglang --enable-metrics"; return Process.Start("sh", Regex.Replace(template, "--enable-metrics", "$0 --enable-metrics-for-all-schedulers")); } }
            """
        },
        {
            "loop with an index",
            """
            class P { static readonly string[] F = ["--log-requests"]; static object Run() { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; for (var i = 0; i < F.Length; i++) args.Add(F[i]); return args; } }
            """,
            """
            class P { static readonly string[] F = ["--enable-metrics-for-all-schedulers"]; static object Run() { var args = new List<string> { "dynamo.sglang", "--enable-metrics" }; for (var i = 0; i < F.Length; i++) args.Add(F[i]); return args; } }
            """
        },
        {
            "array that is copied",
            """
            class P { static object Run() { var more = new[] { "--log-requests" }; var args = new string[3]; args[0] = "dynamo.sglang"; args[1] = "{|ECA1001:--enable-metrics|}"; more.CopyTo(args, 2); return args; } }
            """,
            """
            class P { static object Run() { var more = new[] { "--enable-metrics-for-all-schedulers" }; var args = new string[3]; args[0] = "dynamo.sglang"; args[1] = "--enable-metrics"; more.CopyTo(args, 2); return args; } }
            """
        },
        {
            "element from the end",
            """
            class P { static object Run() { var args = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}", "" }; args[^1] = "--log-requests"; return args; } }
            """,
            """
            class P { static object Run() { var args = new List<string> { "dynamo.sglang", "--enable-metrics", "" }; args[^1] = "--enable-metrics-for-all-schedulers"; return args; } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Reports_the_flag(string behaviour, string reported, string silent) => LaunchPair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => LaunchPair.SilentAsync(behaviour, reported, silent, Frame);
}
