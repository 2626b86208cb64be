namespace EngineConfigAnalyzers.Tests.Reading.Words;

/// <summary>The port arrives by a way that is not followed: that is no process without it.</summary>
public class EnvironmentDetourTests
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
            "local function that captures the process",
            """
            class P { public void Run() { var a = new ProcessStartInfo("python3", "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"); Set("DYN_SYSTEM_HOST", "8081"); Process.Start(a); void Set(string k, string v) => a.Environment[k] = v; } }
            """,
            """
            class P { public void Run() { var a = new ProcessStartInfo("python3", "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"); Set("DYN_SYSTEM_PORT", "8081"); Process.Start(a); void Set(string k, string v) => a.Environment[k] = v; } }
            """
        },
        {
            "handed to a delegate",
            """
            class P { public void Run(Action<IDictionary<string, string>> configure) { var psi = new ProcessStartInfo("python3") { ArgumentList = { "dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--enable-metrics-for-all-schedulers" } };  Process.Start(psi); } }
            """,
            """
            class P { public void Run(Action<IDictionary<string, string>> configure) { var psi = new ProcessStartInfo("python3") { ArgumentList = { "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" } }; configure(psi.Environment); Process.Start(psi); } }
            """
        },
        {
            "handed to an event",
            """
            class P { public event Action<IDictionary<string, string>> Configure; public void Run() { var psi = new ProcessStartInfo("python3") { ArgumentList = { "dynamo.sglang", "{|ECA1002:--enable-metrics|}", "--enable-metrics-for-all-schedulers" } };  Process.Start(psi); } }
            """,
            """
            class P { public event Action<IDictionary<string, string>> Configure; public void Run() { var psi = new ProcessStartInfo("python3") { ArgumentList = { "dynamo.sglang", "--enable-metrics", "--enable-metrics-for-all-schedulers" } }; Configure?.Invoke(psi.Environment); Process.Start(psi); } }
            """
        },
        {
            "in a lambda that a method of the code's own may leave alone, by a name that a library's has",
            """
            class P { public void Run() { var psi = new ProcessStartInfo("python3", "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"); psi.Environment["DYN_SYSTEM_PORT"] = "-1"; Process.Start(psi); } }
            """,
            """
            class P { public void Run() { var psi = new ProcessStartInfo("python3", "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"); this.WithEnvironment(() => psi.Environment["DYN_SYSTEM_PORT"] = "-1"); Process.Start(psi); } void WithEnvironment(Action write) { } }
            """
        },
        {
            "under another name in an array",
            """
            class P { public void Run() { var a = new ProcessStartInfo("python3", "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"); Process.Start(a); } }
            """,
            """
            class P { public void Run() { var a = new ProcessStartInfo("python3", "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"); foreach (var p in new[] { a }) p.Environment["DYN_SYSTEM_PORT"] = "8081"; Process.Start(a); } }
            """
        },
        {
            "under another name that a condition chooses",
            """
            class P { public void Run(bool b) { var a = new ProcessStartInfo("python3", "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"); var c = new ProcessStartInfo("x"); var d = b ? c : c; d.Environment["DYN_SYSTEM_PORT"] = "8081"; Process.Start(a); } }
            """,
            """
            class P { public void Run(bool b) { var a = new ProcessStartInfo("python3", "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"); var c = new ProcessStartInfo("x"); var d = b ? a : c; d.Environment["DYN_SYSTEM_PORT"] = "8081"; Process.Start(a); } }
            """
        },
        {
            "process of a derived class",
            """
            class W : Process { public W() { StartInfo.Environment["DYN_SYSTEM_PORT"] = "8081"; } } class P { public void Run() { var p = new Process(); p.StartInfo.FileName = "python3"; p.StartInfo.Arguments = "-m dynamo.sglang {|ECA1002:--enable-metrics|} --enable-metrics-for-all-schedulers"; p.Start(); } }
            """,
            """
            class W : Process { public W() { StartInfo.Environment["DYN_SYSTEM_PORT"] = "8081"; } } class P { public void Run() { var p = new W(); p.StartInfo.FileName = "python3"; p.StartInfo.Arguments = "-m dynamo.sglang --enable-metrics --enable-metrics-for-all-schedulers"; p.Start(); } }
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
