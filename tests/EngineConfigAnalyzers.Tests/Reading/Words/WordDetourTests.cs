namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The flag arrives by a way that is not followed: that is no launch without it.</summary>
public class WordDetourTests
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
            "under another name in a tuple",
            """
            class P { static object Run() { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; var t = (args, 1); t.args.Add("--log-requests"); return args; } }
            """,
            """
            class P { static object Run() { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; var t = (args, 1); t.args.Add("--enable-metrics-for-all-schedulers"); return args; } }
            """
        },
        {
            "under another name that a condition chooses",
            """
            class P { static object Run(bool b) { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; var o = new List<string>(); var same = b ? args : o; same.Add("--log-requests"); return args; } }
            """,
            """
            class P { static object Run(bool b) { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; var o = new List<string>(); var same = b ? args : o; same.Add("--enable-metrics-for-all-schedulers"); return args; } }
            """
        },
        {
            "kept in a field that another method adds to",
            """
            class P { List<string> _a; object Run() { var args = new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; _a = args; More(); return args; } void More() => _a.Add("--log-requests"); }
            """,
            """
            class P { List<string> _a; object Run() { var args = new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }; _a = args; More(); return args; } void More() => _a.Add("--enable-metrics-for-all-schedulers"); }
            """
        },
        {
            "deconstructed",
            """
            class P { static object Run() { var (args, env) = (new List<string> { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }, 1); args.Add("--log-requests"); return args; } }
            """,
            """
            class P { static object Run() { var (args, env) = (new List<string> { "-m", "dynamo.sglang", "--enable-metrics" }, 1); args.Add("--enable-metrics-for-all-schedulers"); return args; } }
            """
        },
        {
            "given back by a parameter",
            """
            class P { static void Get(out string extra) { extra = "--log-requests"; } static object Run() { Get(out var x); return new[] { "-m", "dynamo.sglang", "{|ECA1001:--enable-metrics|}", x }; } }
            """,
            """
            class P { static void Get(out string extra) { extra = "--enable-metrics-for-all-schedulers"; } static object Run() { Get(out var x); return new[] { "-m", "dynamo.sglang", "--enable-metrics", x }; } }
            """
        },
        {
            "replaced through a reference",
            """
            class P { static void Get(ref string[] extra) { extra = [.. extra, "--log-requests"]; } static object Run() { var x = new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; Get(ref x); return x; } }
            """,
            """
            class P { static void Get(ref string[] extra) { extra = [.. extra, "--enable-metrics-for-all-schedulers"]; } static object Run() { var x = new[] { "dynamo.sglang", "--enable-metrics" }; Get(ref x); return x; } }
            """
        },
        {
            "added by a derived class",
            """
            abstract class B { protected List<string> Args = new(); public B() { Args.Add("dynamo.sglang"); Args.Add("{|ECA1001:--enable-metrics|}"); } public List<string> Build() => Args; }
            class D : B { public D() { Args.Add("--log-requests"); } }
            """,
            """
            abstract class B { protected List<string> Args = new(); public B() { Args.Add("dynamo.sglang"); Args.Add("--enable-metrics"); } public List<string> Build() => Args; }
            class D : B { public D() { Args.Add("--enable-metrics-for-all-schedulers"); } }
            """
        },
        {
            "property that a derived class overrides",
            """
            abstract class B { public List<string> Build() { var a = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; a.AddRange(Extra); return a; } protected virtual string[] Extra => []; }
            class D : B { protected override string[] Extra => ["--log-requests"]; }
            """,
            """
            abstract class B { public List<string> Build() { var a = new List<string> { "dynamo.sglang", "--enable-metrics" }; a.AddRange(Extra); return a; } protected virtual string[] Extra => []; }
            class D : B { protected override string[] Extra => ["--enable-metrics-for-all-schedulers"]; }
            """
        },
        {
            "word that a derived class overrides",
            """
            class B { protected virtual string MetricsFlag => ""; public object Build() => new[] { "dynamo.sglang", "{|ECA1001:--enable-metrics|}", MetricsFlag }; }
            class D : B { protected override string MetricsFlag => "--log-requests"; }
            """,
            """
            class B { protected virtual string MetricsFlag => ""; public object Build() => new[] { "dynamo.sglang", "--enable-metrics", MetricsFlag }; }
            class D : B { protected override string MetricsFlag => "--enable-metrics-for-all-schedulers"; }
            """
        },
        {
            "delegate of the list's own method",
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; Action<string> add = x.Add; add("--log-requests"); return x; } }
            """,
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "--enable-metrics" }; Action<string> add = x.Add; add("--enable-metrics-for-all-schedulers"); return x; } }
            """
        },
        {
            "delegate that adds",
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; Action<string> add = s => x.Add(s); add("--log-requests"); return x; } }
            """,
            """
            class P { static object Run() { var x = new List<string> { "dynamo.sglang", "--enable-metrics" }; Action<string> add = s => x.Add(s); add("--enable-metrics-for-all-schedulers"); return x; } }
            """
        },
        {
            "delegate that gives the word",
            """
            class P { static readonly Func<string> More = () => "--log-requests"; static object Run() => new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}", More() }; }
            """,
            """
            class P { static readonly Func<string> More = () => "--enable-metrics-for-all-schedulers"; static object Run() => new List<string> { "dynamo.sglang", "--enable-metrics", More() }; }
            """
        },
        {
            "delegate that gives words",
            """
            class P { static readonly Func<IEnumerable<string>> More = () => ["--log-requests"]; static object Run() => new List<string>(More()) { "dynamo.sglang", "{|ECA1001:--enable-metrics|}" }; }
            """,
            """
            class P { static readonly Func<IEnumerable<string>> More = () => ["--enable-metrics-for-all-schedulers"]; static object Run() => new List<string>(More()) { "dynamo.sglang", "--enable-metrics" }; }
            """
        },
        {
            "local function that captures the list",
            """
            class P { static object Run() { var x = new List<string>(); Add("dynamo.sglang"); Add("{|ECA1001:--enable-metrics|}"); Add("--log-requests"); return x; void Add(string s) => x.Add(s); } }
            """,
            """
            class P { static object Run() { var x = new List<string>(); Add("dynamo.sglang"); Add("--enable-metrics"); Add("--enable-metrics-for-all-schedulers"); return x; void Add(string s) => x.Add(s); } }
            """
        },
        {
            "property of an interface",
            """
            interface IO { IEnumerable<string> Extra { get; } } class P { static object Run(IO o) { string[] s = ["dynamo.sglang", "{|ECA1001:--enable-metrics|}", .. o.Extra]; return s; } }
            class O : IO { public IEnumerable<string> Extra { get { yield return "--log-requests"; } } }
            """,
            """
            interface IO { IEnumerable<string> Extra { get; } } class P { static object Run(IO o) { string[] s = ["dynamo.sglang", "--enable-metrics", .. o.Extra]; return s; } }
            class O : IO { public IEnumerable<string> Extra { get { yield return "--enable-metrics-for-all-schedulers"; } } }
            """
        },
        {
            "copied with more words",
            """
            record A(ImmutableArray<string> Args); class P { static A Run() { var a = new A(["dynamo.sglang", "{|ECA1001:--enable-metrics|}"]); a = a with { Args = a.Args.Add("--log-requests") }; return a; } }
            """,
            """
            record A(ImmutableArray<string> Args); class P { static A Run() { var a = new A(["dynamo.sglang", "--enable-metrics"]); a = a with { Args = a.Args.Add("--enable-metrics-for-all-schedulers") }; return a; } }
            """
        },
        {
            "extension that copies with more words",
            """
            record A(IReadOnlyList<string> Args); class P { static A Run() => new A(["dynamo.sglang", "{|ECA1001:--enable-metrics|}"]).Add("--log-requests"); } static class X { public static A Add(this A a, string f) => a with { Args = [.. a.Args, f] }; }
            """,
            """
            record A(IReadOnlyList<string> Args); class P { static A Run() => new A(["dynamo.sglang", "--enable-metrics"]).Add("--enable-metrics-for-all-schedulers"); } static class X { public static A Add(this A a, string f) => a with { Args = [.. a.Args, f] }; }
            """
        },
        {
            "private method that adds what it is given",
            """
            class P { readonly List<string> _b = ["-m", "dynamo.sglang"]; void Add(string n) => _b.Add(n); List<string> Build() { Add("{|ECA1001:--enable-metrics|}"); Add("--log-requests"); return _b; } }
            """,
            """
            class P { readonly List<string> _b = ["-m", "dynamo.sglang"]; void Add(string n) => _b.Add(n); List<string> Build() { Add("--enable-metrics"); Add("--enable-metrics-for-all-schedulers"); return _b; } }
            """
        },
        {
            "directive",
            """
            class P { static object Run() => new List<string> { "dynamo.sglang", "{|ECA1001:--enable-metrics|}",
            #if ALL
            "--log-requests",
            #endif
            }; }
            """,
            """
            class P { static object Run() => new List<string> { "dynamo.sglang", "--enable-metrics",
            #if ALL
            "--enable-metrics-for-all-schedulers",
            #endif
            }; }
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
