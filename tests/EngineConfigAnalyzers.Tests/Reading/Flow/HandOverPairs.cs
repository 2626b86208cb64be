namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What opens a launch: where it comes from, and whom it is handed to.</summary>
public class HandOverPairs
{
    private const string Frame = """
        interface IUnseen
        {
            void Run(BareConfig c);
            void RunAll(params BareConfig[] all);
            void RunHolder(Holder h);
            void RunStruct(EngineStruct s);
            void RunIn(in EngineStruct s);
            void RunRef(ref EngineStruct s);
            void RunSpec(EngineSpec s);
            void RunLater(Func<BareConfig> get);
            void RunRead(Func<string> get);
            BareConfig Complete(BareConfig c);
            T CompleteAs<T>(T c);
            Task<BareConfig> CompleteAsync(BareConfig c);
            bool TryComplete(BareConfig c, out BareConfig done);
            string Describe(BareConfig c);
            BareConfig Get();
            string Name { get; }
        }
        sealed class Holder { public BareConfig C { get; set; } = new(); }
        interface ILogger { void Log(string text, params object?[] arguments); }
        class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "parameter of a method that others can call",
            """
            public static object Create(BareConfig c) { var d = new BareConfig { ModelPath = c.ModelPath }; d.{|ECA1001:EnableMetrics|} = true; return d; }
            """,
            """
            public static object Create(BareConfig c) { var d = c; d.EnableMetrics = true; return d; }
            """
        },
        {
            "parameter replaced by an instance of its own",
            """
            public static object Create(BareConfig c) { c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object Create(BareConfig? c) { c ??= new BareConfig(); c.EnableMetrics = true; return c; }
            """
        },
        {
            "member of a parameter",
            """
            public static object Create(Holder h) { h.C = new BareConfig(); h.C.{|ECA1001:EnableMetrics|} = true; return h; }
            """,
            """
            public static object Create(Holder h) { h.C.EnableMetrics = true; return h; }
            """
        },
        {
            "elements of a parameter",
            """
            public static void Fill(List<BareConfig> all) { foreach (var c in all) { var d = new BareConfig { {|ECA1001:EnableMetrics|} = c.EnableMetrics }; Console.WriteLine(d); } }
            """,
            """
            public static void Fill(List<BareConfig> all) { foreach (var c in all) { c.EnableMetrics = true; Console.WriteLine(c); } }
            """
        },
        {
            "parameter of a private method that all callers complete",
            """
            public static object Create() { var c = new BareConfig(); {|ECA1001:On(c)|}; c.ModelPath = "m"; return c; } private static void On(BareConfig c) => c.EnableMetrics = true;
            """,
            """
            public static object Create() { var c = new BareConfig(); On(c); c.EnableMetricsForAllSchedulers = true; return c; } private static void On(BareConfig c) => c.EnableMetrics = true;
            """
        },
        {
            "result of a call",
            """
            public static object Create(IUnseen u) { var c = Make(u.Name); c.{|ECA1001:EnableMetrics|} = true; return c; } private static BareConfig Make(string m) => new() { ModelPath = m };
            """,
            """
            public static object Create(IUnseen u) { var c = u.Get(); c.EnableMetrics = true; return c; }
            """
        },
        {
            "result of a framework call",
            """
            public static object Create(string json) { var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = json != ""; return c; }
            """,
            """
            public static object Create(string json) { var c = System.Text.Json.JsonSerializer.Deserialize<BareConfig>(json)!; c.EnableMetrics = true; return c; }
            """
        },
        {
            "instance by reflection",
            """
            public static object Create() { var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c.GetType(); }
            """,
            """
            public static object Create() { var c = (BareConfig)Activator.CreateInstance(typeof(BareConfig))!; c.EnableMetrics = true; return c; }
            """
        },
        {
            "returned",
            """
            public static BareConfig Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return c; }
            """,
            """
            public static BareConfig Create() { var c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return c; }
            """
        },
        {
            "stored in a member of a parameter",
            """
            public static void Fill(Holder h) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; h.C = c; }
            """,
            """
            public static void Fill(Holder h) { var c = new BareConfig { EnableMetrics = true }; h.C = c; h.C.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "stored in a holder that is returned",
            """
            public static Holder Create() { var h = new Holder { C = new() { {|ECA1001:EnableMetrics|} = true } }; return h; }
            """,
            """
            public static Holder Create() { var h = new Holder { C = new() { EnableMetrics = true } }; h.C.EnableMetricsForAllSchedulers = true; return h; }
            """
        },
        {
            "handed to unseen code as its last use",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; u.Run(c); }
            """,
            """
            public static void Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Run(c); c.ModelPath = "m"; }
            """
        },
        {
            "read after it was handed over",
            """
            public static string Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var m = c.ModelPath; u.Run(c); return m; }
            """,
            """
            public static string Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Run(c); return c.ModelPath; }
            """
        },
        {
            "handed over twice",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); u.Run(d); u.Run(c); }
            """,
            """
            public static void Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Run(c); u.Run(c); }
            """
        },
        {
            "handed over on each of two branches",
            """
            public static void Create(IUnseen u, bool a) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; if (a) u.Run(c); else u.RunAll(c); }
            """,
            """
            public static void Create(IUnseen u, bool a) { var c = new BareConfig { EnableMetrics = true }; if (a) u.Run(c); u.RunAll(c); }
            """
        },
        {
            "handed over in a loop",
            """
            public static void Create(IUnseen u, int n) { for (var i = 0; i < n; i++) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Run(c); } }
            """,
            """
            public static void Create(IUnseen u, int n) { var c = new BareConfig { EnableMetrics = true }; for (var i = 0; i < n; i++) { u.Run(c); } }
            """
        },
        {
            "handed over before a finally block that uses it",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; try { u.Run(c); } finally { u.Run(new BareConfig()); } }
            """,
            """
            public static void Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; try { u.Run(c); } finally { c.ModelPath = ""; } }
            """
        },
        {
            "temporary handed over",
            """
            public static void Create(IUnseen u) => u.Run(new BareConfig { {|ECA1001:EnableMetrics|} = true });
            """,
            """
            public static void Create(IUnseen u) => u.Run(new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true });
            """
        },
        {
            "alias used after the hand-over",
            """
            public static object Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); u.Run(c); return d; }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; var d = c; u.Run(c); return d; }
            """
        },
        {
            "name given another instance after the hand-over",
            """
            public static object Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Run(c); c = new BareConfig(); return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Run(c); c = c ?? new BareConfig(); return c; }
            """
        },
        {
            "captured by a lambda",
            """
            public static Action Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var m = c.ModelPath; Action show = () => Console.WriteLine(m); u.Run(c); return show; }
            """,
            """
            public static Action Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; Action show = () => Console.WriteLine(c); u.Run(c); return show; }
            """
        },
        {
            "lambda that gives it away",
            """
            public static object Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.RunRead(() => c.ModelPath); return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.RunLater(() => c); return c; }
            """
        },
        {
            "parameter of a lambda handed over",
            """
            public static object Create(IUnseen u) { Func<BareConfig> make = () => new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Run(make()); return make; }
            """,
            """
            public static object Create(IUnseen u) { Action<BareConfig> run = c => { c.EnableMetrics = true; u.Run(c); }; return run; }
            """
        },
        {
            "instance in a field handed over",
            """
            public static readonly BareConfig One = new() { {|ECA1001:EnableMetrics|} = true }; public static string Create(IUnseen u) { u.Run(new BareConfig()); return One.ModelPath; }
            """,
            """
            public static readonly BareConfig One = new() { EnableMetrics = true }; public static void Create(IUnseen u) { u.Run(One); }
            """
        },
        {
            "instance in a property handed over through a local",
            """
            public BareConfig One { get; } = new() { {|ECA1001:EnableMetrics|} = true }; public void Create(IUnseen u) { var c = One; u.RunRead(() => c.ModelPath); }
            """,
            """
            public BareConfig One { get; } = new() { EnableMetrics = true }; public void Create(IUnseen u) { var c = One; u.Run(c); }
            """
        },
        {
            "configuration hands itself over",
            """
            class Mine : BareConfig { public Mine() { {|ECA1001:EnableMetrics|} = true; } public string Show(IUnseen u) => u.Name; }
            """,
            """
            class Mine : BareConfig { public Mine(IUnseen u) { EnableMetrics = true; u.Run(this); } }
            """
        },
        {
            "holder handed over",
            """
            public static void Create(IUnseen u) { var h = new Holder { C = new() { {|ECA1001:EnableMetrics|} = true } }; u.RunHolder(h); }
            """,
            """
            public static object Create(IUnseen u) { var h = new Holder { C = new() { EnableMetrics = true } }; u.RunHolder(h); return h; }
            """
        },
        {
            "holder handed over and the instance used again",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.RunHolder(new Holder { C = c }); }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.RunHolder(new Holder { C = c }); return c; }
            """
        },
        {
            "array handed over and the instance used again",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.RunAll(c, new BareConfig()); }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.RunAll(new BareConfig(), c); return c; }
            """
        },
        {
            "struct handed over by value and by reference",
            """
            public static object Create(IUnseen u) { var s = new EngineStruct { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; u.RunStruct(s); return s; }
            """,
            """
            public static object Create(IUnseen u) { var s = new EngineStruct { EnableMetrics = true, MetricsPort = 1 }; u.RunRef(ref s); return s; }
            """
        },
        {
            "struct handed over as an in argument",
            """
            public static object Create(IUnseen u) { var s = new EngineStruct { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; u.RunIn(in s); return s; }
            """,
            """
            public static object Create(IUnseen u) { var s = new EngineStruct { EnableMetrics = true, MetricsPort = 1 }; u.RunIn(in s); u.RunRef(ref s); return s; }
            """
        },
        {
            "settings that are init-only",
            """
            public static object Create(IUnseen u) { var s = new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; u.RunSpec(s); return s; }
            """,
            """
            public static object Create(IUnseen u) { var s = new EngineSpec { EnableMetrics = true, MetricsPort = 1 }; u.RunSpec(s); return s with { EnableMetricsForAllSchedulers = true }; }
            """
        },
        {
            "call that returns the type it was given",
            """
            public static object Create(IUnseen u) => u.Describe(new BareConfig { {|ECA1001:EnableMetrics|} = true });
            """,
            """
            public static object Create(IUnseen u) => u.Complete(new BareConfig { EnableMetrics = true });
            """
        },
        {
            "completion of a completion",
            """
            public static object Create(IUnseen u) { var c = u.Complete(new BareConfig()); var d = new BareConfig { {|ECA1001:EnableMetrics|} = c.EnableMetrics }; return d; }
            """,
            """
            public static object Create(IUnseen u) { var c = u.Complete(u.Complete(new BareConfig { EnableMetrics = true })); c.ModelPath = "m"; return c; }
            """
        },
        {
            "metrics turned on after a completion",
            """
            public static object Create(IUnseen u) { var c = new BareConfig(); c.ModelPath = u.Name; c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = u.Complete(new BareConfig()); c.EnableMetrics = true; return c; }
            """
        },
        {
            "generic completion",
            """
            public static object Create(IUnseen u) => u.CompleteAs(new BareConfig { {|ECA1001:EnableMetrics|} = true }.ModelPath);
            """,
            """
            public static object Create(IUnseen u) => u.CompleteAs(new BareConfig { EnableMetrics = true });
            """
        },
        {
            "asynchronous completion",
            """
            public static async Task<object> Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; await Task.FromResult(u.Name); return c; }
            """,
            """
            public static async Task<object> Create(IUnseen u) => await u.CompleteAsync(new BareConfig { EnableMetrics = true });
            """
        },
        {
            "completion as an out argument",
            """
            public static object Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.TryComplete(new BareConfig(), out var d); return (c, d); }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; return u.TryComplete(c, out var d) ? d : c; }
            """
        },
        {
            "completion that is read",
            """
            public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true }.Named(); } static class Extensions { public static BareConfig Named(this BareConfig c) { c.ModelPath = "m"; return c; }
            """,
            """
            public static object Create() => new BareConfig { EnableMetrics = true }.Filled(); } static class Extensions { public static BareConfig Filled(this BareConfig c) { c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "logged",
            """
            public static object Create(ILogger log) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; log.Log("{Config}", c); return c; }
            """,
            """
            public static object Create(IUnseen u, ILogger log) { var c = new BareConfig { EnableMetrics = true }; log.Log("{Config}", c); u.Run(c); return c; }
            """
        },
        {
            "formatted",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var m = $"{c} {string.Format("{0}", c)} {c}" + c; return (c, m); }
            """,
            """
            public static object Create(Func<BareConfig, string> format) { var c = new BareConfig { EnableMetrics = true }; var m = format(c); return (c, m); }
            """
        },
        {
            "serialized",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return (c, System.Text.Json.JsonSerializer.Serialize(c)); }
            """,
            """
            public static object Create(Action<BareConfig> save) { var c = new BareConfig { EnableMetrics = true }; save(c); return (c, System.Text.Json.JsonSerializer.Serialize(c)); }
            """
        },
        {
            "checked",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; ArgumentNullException.ThrowIfNull(c); System.Diagnostics.Debug.Assert(c is not null); return c; }
            """,
            """
            public static object Create(Predicate<BareConfig> check) { var c = new BareConfig { EnableMetrics = true }; if (!check(c)) throw new InvalidOperationException(); return c; }
            """
        },
        {
            "compared",
            """
            public static object Create(BareConfig other) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return ReferenceEquals(c, other) || c.Equals(other) || c == other ? other : c; }
            """,
            """
            public static object Create(BareConfig other) { var c = new BareConfig { EnableMetrics = true }; return ReferenceEquals(c, other) || (c.EnableMetricsForAllSchedulers = c == other) ? other : c; }
            """
        },
        {
            "kept by the framework",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; GC.KeepAlive(c); return new WeakReference<BareConfig>(c); }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; GC.KeepAlive(c); c.EnableMetricsForAllSchedulers = true; return new WeakReference<BareConfig>(c); }
            """
        },
        {
            "put into a task",
            """
            public static Task<BareConfig> Create() => Task.FromResult(new BareConfig { {|ECA1001:EnableMetrics|} = true });
            """,
            """
            public static Task<BareConfig> Create() => Task.FromResult(new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true });
            """
        },
        {
            "written through dynamic",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; dynamic d = new BareConfig(); d.EnableMetricsForAllSchedulers = true; return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; dynamic d = c; d.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "event raised with it",
            """
            public static event Action<string>? Made; public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Made?.Invoke(c.ModelPath); return c; }
            """,
            """
            public static event Action<BareConfig>? Made; public static object Create() { var c = new BareConfig { EnableMetrics = true }; Made?.Invoke(c); return c; }
            """
        },
        {
            "endpoint supplied by unseen code",
            """
            public static void Create(IEngineLauncher l) { var c = new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; l.Launch(c); }
            """,
            """
            public static object Create(IEngineLauncher l) { var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; l.Launch(c); return c; }
            """
        },
        {
            "kept in a field and handed to unseen code last",
            """
            private string? _kept; public string? Kept => _kept; public void Create(IUnseen unseen) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _kept = c.ModelPath; unseen.Run(c); }
            """,
            """
            private BareConfig? _kept; public string? Kept => _kept?.ModelPath; public void Create(IUnseen unseen) { var c = new BareConfig { EnableMetrics = true }; _kept = c; unseen.Run(c); }
            """
        },
        {
            "kept in a list of the instance and handed to unseen code last",
            """
            private readonly List<string> _kept = new(); public int Count => _kept.Count; public void Create(IUnseen unseen) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _kept.Add(c.ModelPath); unseen.Run(c); }
            """,
            """
            private readonly List<BareConfig> _kept = new(); public int Count => _kept.Count; public void Create(IUnseen unseen) { var c = new BareConfig { EnableMetrics = true }; _kept.Add(c); unseen.Run(c); }
            """
        },
        {
            "what it is, told to unseen code",
            """
            public static object Create(Action<object> tell) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; tell((object)c is string); return c; }
            """,
            """
            public static object Create(Action<object> tell) { var c = new BareConfig { EnableMetrics = true }; tell((object)c); return c; }
            """
        },
        {
            "what it is called, told to unseen code",
            """
            public static object Create(Action<object> tell) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; tell(nameof(c)); return c; }
            """,
            """
            public static object Create(Action<object?> tell) { var c = new BareConfig { EnableMetrics = true }; tell(c ?? null); return c; }
            """
        },
        {
            "two holders whose member is filled in place",
            """
            public static object Create() { var g = new Holder { C = { {|ECA1001:EnableMetrics|} = true } }; var h = new Holder { C = { ModelPath = "m" } }; g.C.ModelPath = "n"; return (g, h); }
            """,
            """
            public static object Create() { var g = new Holder { C = { EnableMetrics = true } }; var h = new Holder { C = { ModelPath = "m" } }; g.C.EnableMetricsForAllSchedulers = true; return (g, h); }
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
