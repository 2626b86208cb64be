namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Methods as values, bound to an instance or not.</summary>
public class MethodGroupPairs
{
    private const string Frame = """
        sealed class Mine : BareConfig { public void Name() => ModelPath = "m"; public void Fill() => EnableMetricsForAllSchedulers = true; public void OnDone(object? s, EventArgs e) => Fill(); public void OnName(object? s, EventArgs e) => Name(); }
        static class Extensions { public static void Named(this BareConfig c) => c.ModelPath = "m"; public static void Filled(this BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
        static class Program
        {
            private static event EventHandler? Done;
            public static void Raise() => Done?.Invoke(null, EventArgs.Empty);
            private static void Name(BareConfig c) => c.ModelPath = "m";
            private static void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            private static void Run(Action<BareConfig> fill, BareConfig c) => fill(c);

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "bound to the instance",
            """
            public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; Action f = c.Name; f(); return c; }
            """,
            """
            public static object Create() { var c = new Mine { EnableMetrics = true }; Action f = c.Fill; f(); return c; }
            """
        },
        {
            "bound to another instance",
            """
            public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; var d = new Mine(); Action f = d.Fill; f(); return (c, d); }
            """,
            """
            public static object Create() { var c = new Mine { EnableMetrics = true }; var d = c; Action f = d.Fill; f(); return (c, d); }
            """
        },
        {
            "extension bound to the instance",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Action f = c.Named; f(); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Action f = c.Filled; f(); return c; }
            """
        },
        {
            "bound and given to unseen code",
            """
            public static object Create(Action<Action> run) { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; var d = new Mine(); run(d.Fill); return c; }
            """,
            """
            public static object Create(Action<Action> run) { var c = new Mine { EnableMetrics = true }; run(c.Fill); return c; }
            """
        },
        {
            "bound as an event handler",
            """
            public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; Done += c.OnName; return c; }
            """,
            """
            public static object Create() { var c = new Mine { EnableMetrics = true }; Done += c.OnDone; return c; }
            """
        },
        {
            "given to a helper",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Run(Name, c); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Run(Fill, c); return c; }
            """
        },
        {
            "given to the framework",
            """
            public static object Create() { var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; all.ForEach(Name); return all; }
            """,
            """
            public static object Create() { var all = new List<BareConfig> { new() { EnableMetrics = true } }; all.ForEach(Fill); return all; }
            """
        },
        {
            "kept in an array",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; foreach (var f in new[] { (Action<BareConfig>)Name }) f(c); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; foreach (var f in new[] { (Action<BareConfig>)Name, Fill }) f(c); return c; }
            """
        },
        {
            "replaced by or combined with another",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Action<BareConfig> f = Name; f = Extensions.Named; f(c); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Action<BareConfig> f = Name; f += Fill; f(c); return c; }
            """
        },
        {
            "factory as a value",
            """
            private static BareConfig Make(int i) => new() { {|ECA1001:EnableMetrics|} = i > 0 }; public static object Create() => new[] { 1 }.Select(Make).ToList();
            """,
            """
            private static BareConfig Make(int i) => new() { EnableMetrics = i > 0 }; public static object Create() { var all = new[] { 1 }.Select(Make).ToList(); all.ForEach(Fill); return all; }
            """
        },
        {
            "bound to what is handed to unseen code last",
            """
            public static object Create(Action<Mine> launch) { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; var d = new Mine(); Action f = d.Name; launch(c); return f; }
            """,
            """
            public static object Create(Action<Mine> launch) { var c = new Mine { EnableMetrics = true }; Action f = c.Name; launch(c); return f; }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent, Frame);
}
