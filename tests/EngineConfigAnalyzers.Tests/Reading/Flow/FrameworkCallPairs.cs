namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What calls of the framework keep, put into what they are given, and hand back.</summary>
public class FrameworkCallPairs
{
    private const string Frame = """
        interface IUnseen
        {
            void Run(BareConfig c);
            void Log(object value);
            BareConfig Get();
            void Make(out BareConfig? c);
            void Swap(ref BareConfig c);
            void Start(string name, Action ready);
        }
        sealed class Fleet { public List<BareConfig> All { get; } = new(); public BareConfig? First { get; set; } }
        static class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "put into a dictionary by an extension",
            """
            public static object Create() { IDictionary<string, BareConfig> all = new Dictionary<string, BareConfig>(); all.TryAdd("a", new BareConfig { {|ECA1001:EnableMetrics|} = true }); all["a"].ModelPath = "m"; return all; }
            """,
            """
            public static object Create() { IDictionary<string, BareConfig> all = new Dictionary<string, BareConfig>(); all.TryAdd("a", new BareConfig { EnableMetrics = true }); all["a"].EnableMetricsForAllSchedulers = true; return all; }
            """
        },
        {
            "put into a list that a holder owns",
            """
            public static object Create() { var f = new Fleet(); f.All.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true }); f.All[0].ModelPath = "m"; return f; }
            """,
            """
            public static object Create() { var f = new Fleet(); f.All.Add(new BareConfig { EnableMetrics = true }); f.All[0].EnableMetricsForAllSchedulers = true; return f; }
            """
        },
        {
            "exchanged by reference",
            """
            public static object? Create(Fleet f) { BareConfig? held = null; System.Threading.Interlocked.Exchange(ref held, new BareConfig { {|ECA1001:EnableMetrics|} = true }); held!.ModelPath = "m"; return held; }
            """,
            """
            public static object? Create(Fleet f) { BareConfig? held = null; System.Threading.Interlocked.Exchange(ref held, new BareConfig { EnableMetrics = true }); held!.EnableMetricsForAllSchedulers = true; return held; }
            """
        },
        {
            "added from one list to another",
            """
            public static object Create() { var some = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; var all = new List<BareConfig>(); all.AddRange(some); foreach (var c in all) c.ModelPath = "m"; return all; }
            """,
            """
            public static object Create() { var some = new List<BareConfig> { new() { EnableMetrics = true } }; var all = new List<BareConfig>(); all.AddRange(some); foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return all; }
            """
        },
        {
            "filled into an array",
            """
            public static object Create() { var all = new BareConfig[2]; Array.Fill(all, new BareConfig { {|ECA1001:EnableMetrics|} = true }); all[0].ModelPath = "m"; return all; }
            """,
            """
            public static object Create() { var all = new BareConfig[2]; Array.Fill(all, new BareConfig { EnableMetrics = true }); all[0].EnableMetricsForAllSchedulers = true; return all; }
            """
        },
        {
            "copied out of a queue",
            """
            public static object Create() { var all = new Queue<BareConfig>(); all.Enqueue(new BareConfig { {|ECA1001:EnableMetrics|} = true }); var some = new BareConfig[1]; all.CopyTo(some, 0); some[0].ModelPath = "m"; return some; }
            """,
            """
            public static object Create() { var all = new Queue<BareConfig>(); all.Enqueue(new BareConfig { EnableMetrics = true }); var some = new BareConfig[1]; all.CopyTo(some, 0); some[0].EnableMetricsForAllSchedulers = true; return some; }
            """
        },
        {
            "taken out of a queue",
            """
            public static object Create() { var all = new Queue<BareConfig>(); all.Enqueue(new BareConfig { {|ECA1001:EnableMetrics|} = true }); if (all.TryDequeue(out var c)) c.ModelPath = "m"; return all; }
            """,
            """
            public static object Create() { var all = new Queue<BareConfig>(); all.Enqueue(new BareConfig { EnableMetrics = true }); if (all.TryDequeue(out var c)) c.EnableMetricsForAllSchedulers = true; return all; }
            """
        },
        {
            "number that a list tells of it",
            """
            public static void Create(IUnseen u, List<BareConfig> all) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Log(all.IndexOf(c)); c.ModelPath = "m"; all.Add(c); }
            """,
            """
            public static void Create(IUnseen u, List<BareConfig> all) { var c = new BareConfig { EnableMetrics = true }; u.Log(all.Find(d => d == c) ?? c); c.ModelPath = "m"; all.Add(c); }
            """
        },
        {
            "queued as work, and its name used anew",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; System.Threading.ThreadPool.QueueUserWorkItem(static d => Console.WriteLine(d), c, false); c = new BareConfig(); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; System.Threading.ThreadPool.QueueUserWorkItem(static d => Console.WriteLine(d), c.ModelPath, false); c = new BareConfig(); return c; }
            """
        },
        {
            "found in a set",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var set = new HashSet<BareConfig> { c }; if (set.TryGetValue(c, out var d)) d.ModelPath = "m"; return set; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; var set = new HashSet<BareConfig> { c }; if (set.TryGetValue(c, out var d)) d.EnableMetricsForAllSchedulers = true; return set; }
            """
        },
        {
            "added to a list and turned off by its own name",
            """
            public static object Create() { var all = new List<BareConfig>(); var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); all[0].EnableMetrics = false; return all; }
            """,
            """
            public static object Create() { var all = new List<BareConfig>(); var c = new BareConfig { EnableMetrics = true }; all.Add(c); c.EnableMetrics = false; return all; }
            """
        },
        {
            "put into an array beside a copy",
            """
            public static void Create(EngineSpec[] all) { var a = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; all[0] = a; all[1] = a with { EnableMetrics = false }; }
            """,
            """
            public static void Create(EngineSpec[] all) { var a = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; all[0] = a with { EnableMetricsForAllSchedulers = true }; all[1] = a with { EnableMetrics = false }; }
            """
        },
        {
            "put into a dictionary beside a copy",
            """
            public static void Create(Dictionary<string, EngineSpec> all) { var a = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; all["a"] = a; all["b"] = a with { EnableMetrics = false }; }
            """,
            """
            public static void Create(Dictionary<string, EngineSpec> all) { var a = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; all["a"] = a with { EnableMetricsForAllSchedulers = true }; all["b"] = a with { EnableMetrics = false }; }
            """
        },
        {
            "kept in a field's array beside a copy",
            """
            public static object Create() { var a = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; s_all = new[] { a, a with { EnableMetrics = false } }; return s_all.Length; } private static EngineSpec[] s_all = [];
            """,
            """
            public static object Create() { var a = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; s_all = new[] { a with { EnableMetricsForAllSchedulers = true }, a with { EnableMetrics = false } }; return s_all.Length; } private static EngineSpec[] s_all = [];
            """
        },
        {
            "kept in a field's list beside a copy",
            """
            public static object Create() { var a = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; s_all = [a, a with { EnableMetrics = false }]; return s_all.Count; } private static IReadOnlyList<EngineSpec> s_all = [];
            """,
            """
            public static object Create() { var a = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; s_all = [a with { EnableMetricsForAllSchedulers = true }, a with { EnableMetrics = false }]; return s_all.Count; } private static IReadOnlyList<EngineSpec> s_all = [];
            """
        },
        {
            "kept in a field's anonymous object beside a copy",
            """
            public static object Create() { var a = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; s_both = new { prefill = a, decode = a with { EnableMetrics = false } }; return 1; } private static object? s_both;
            """,
            """
            public static object Create() { var a = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; s_both = new { prefill = a with { EnableMetricsForAllSchedulers = true }, decode = a with { EnableMetrics = false } }; return 1; } private static object? s_both;
            """
        },
        {
            "order that a list is sorted by",
            """
            public static object Create(IUnseen u, IComparer<BareConfig> order) { var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; all.Sort(order); u.Log(order); all[0].ModelPath = "m"; return all; }
            """,
            """
            public static object Create(IUnseen u, IComparer<BareConfig> order) { var all = new List<BareConfig> { new() { EnableMetrics = true } }; all.Sort(order); u.Log(all); all[0].ModelPath = "m"; return all; }
            """
        },
        {
            "written to the console and thrown away",
            """
            public static object Create(List<BareConfig> all) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); Console.WriteLine(c); c = new BareConfig(); return c; }
            """,
            """
            public static object Create(List<BareConfig> all) { var c = new BareConfig { EnableMetrics = true }; Console.WriteLine(c); c = new BareConfig(); all.Add(c); return c; }
            """
        },
        {
            "made a text and thrown away",
            """
            public static object Create(List<string> all) { var c = new BareConfig(); var text = string.Concat("c ", c); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(text); return c; }
            """,
            """
            public static object Create(List<string> all) { var c = new BareConfig { EnableMetrics = true }; var text = string.Concat("c ", c); c = new BareConfig(); all.Add(text); return c; }
            """
        },
        {
            "converted to a text and thrown away",
            """
            public static object Create(List<string?> all) { var c = new BareConfig(); all.Add(Convert.ToString(c)); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return c; }
            """,
            """
            public static object Create(List<string?> all) { var c = new BareConfig { EnableMetrics = true }; all.Add(Convert.ToString(c)); c = new BareConfig(); return c; }
            """
        },
        {
            "compared with another and thrown away",
            """
            public static object Create(BareConfig other) { var c = new BareConfig(); var same = object.ReferenceEquals(c, other); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return c; }
            """,
            """
            public static object Create(BareConfig other) { var c = new BareConfig { EnableMetrics = true }; var same = object.ReferenceEquals(c, other); c = new BareConfig(); return c; }
            """
        },
        {
            "found not to be null and thrown away",
            """
            public static object Create() { var c = new BareConfig(); ArgumentNullException.ThrowIfNull(c); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; ArgumentNullException.ThrowIfNull(c); c = new BareConfig(); return c; }
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
