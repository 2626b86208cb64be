namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What a creation is given, what it hands over, and what a copy takes along.</summary>
public class CreationPairs
{
    private const string Frame = """
        interface IUnseen { void Run(BareConfig c); void RunSpec(EngineSpec s); EngineSpec Get(); BareConfig Bare(); EngineSpec Finish(EngineSpec s); }
        sealed class Starter(BareConfig c) { public string Path { get; } = c.ModelPath; }
        sealed class Keeper { private readonly object _kept; public Keeper(object kept) => _kept = kept; public override string ToString() => _kept.ToString()!; }
        class Sidecar
        {
            public Sidecar(BareConfig main, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, string modelPath = "") => Path = modelPath;
            public string Path { get; }
        }
        static class Jobs
        {
            public static void Start(string modelPath, BareConfig main, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false) => throw new NotSupportedException(main.ModelPath);
            public static void Run(string modelPath, Action<BareConfig> main, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false) => throw new NotSupportedException(modelPath + main);
        }
        record struct Slot { public string ModelPath { get; set; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
        record Own(string ModelPath) { public Own(Own other) => (ModelPath, EnableMetricsForAllSchedulers) = (other.ModelPath, other.ModelPath != ""); public bool EnableMetrics { get; init; } public bool EnableMetricsForAllSchedulers { get; init; } }
        record Two(string ModelPath) { public Two(string path, int rank) : this(path + rank) { } public bool EnableMetrics { get; init; } public bool EnableMetricsForAllSchedulers { get; init; } }
        sealed class Outer(BareConfig inner) { public void Name() => inner.ModelPath = "m"; }
        sealed class Closer(BareConfig closed) { public void Finish() => closed.EnableMetricsForAllSchedulers = true; }
        static class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "flag that is off before metrics are on",
            """
            public static object Create() { var c = new BareConfig { EnableMetricsForAllSchedulers = false }; c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetricsForAllSchedulers = true }; c.EnableMetrics = true; return c; }
            """
        },
        {
            "given to a creation with settings of its own",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; return new Sidecar(c, enableMetrics: true, enableMetricsForAllSchedulers: true); }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; var s = new Sidecar(c, enableMetrics: true, enableMetricsForAllSchedulers: true); c.ModelPath = "m"; return s; }
            """
        },
        {
            "given to a call with settings of its own",
            """
            public static void Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; Jobs.Start("m", c, enableMetrics: true, enableMetricsForAllSchedulers: true); }
            """,
            """
            public static void Create() { var c = new BareConfig { EnableMetrics = true }; Jobs.Start("m", c, enableMetrics: true, enableMetricsForAllSchedulers: true); c.ModelPath = "m"; }
            """
        },
        {
            "kept by what is not kept itself",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _ = new Keeper(c); c = new BareConfig(); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; c.ModelPath = c.ToString()!; c = new BareConfig(); return c; }
            """
        },
        {
            "kept by the parameter of a primary constructor",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var o = new Outer(c); o.Name(); return o; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; var o = new Closer(c); o.Finish(); return o; }
            """
        },
        {
            "copy of what is there or of what comes from elsewhere",
            """
            public static object Create(bool a, IUnseen u) { var one = a ? new EngineSpec { ModelPath = u.Get().ModelPath } : new EngineSpec { MetricsPort = 1 }; return one with { {|ECA1001:EnableMetrics|} = true, MetricsPort = 2 }; }
            """,
            """
            public static object Create(bool a, IUnseen u) { var one = a ? u.Get() : new EngineSpec { MetricsPort = 1 }; return one with { EnableMetrics = true, MetricsPort = 2 }; }
            """
        },
        {
            "record that says itself how it is copied",
            """
            public static object Create() { var one = new Two("m"); return one with { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            public static object Create() { var one = new Own("m"); return one with { EnableMetrics = true }; }
            """
        },
        {
            "copy of a struct",
            """
            public static object Create() { var one = new Slot { ModelPath = "m" }; one.{|ECA1001:EnableMetrics|} = true; var two = one with { EnableMetrics = false }; return (one, two); }
            """,
            """
            public static object Create() { var one = new Slot { ModelPath = "m" }; one.EnableMetrics = true; var two = one with { ModelPath = "n" }; one.EnableMetrics = false; two.EnableMetrics = false; return (one, two); }
            """
        },
        {
            "copy of what was kept, thrown away",
            """
            public static object Create(List<EngineSpec> all) { var a = new EngineSpec { ModelPath = "a" }; all.Add(a); var b = a with { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; all.Add(b); b = new EngineSpec(); return b; }
            """,
            """
            public static object Create(List<EngineSpec> all) { var a = new EngineSpec { ModelPath = "a" }; all.Add(a); var b = a with { EnableMetrics = true, MetricsPort = 1 }; b = new EngineSpec(); return b; }
            """
        },
        {
            "copy of what is a baseline",
            """
            public static object Create() { var a = new EngineSpec { ModelPath = "a" }; var b = a with { MetricsPort = 1 }; var c = b with { TpSize = 2 }; var d = c with { {|ECA1001:EnableMetrics|} = true }; return (a, b, c, d); }
            """,
            """
            public static object Create() { var a = new EngineSpec { ModelPath = "a" }; var b = a with { MetricsPort = 1 }; var c = b with { EnableMetricsForAllSchedulers = true }; var d = c with { EnableMetrics = true }; return (a, b, c, d); }
            """
        },
        {
            "argument of an unread constructor, by name and by place",
            """
            public static object Create() => new Made(true) { ModelPath = "m" }; class Base(bool enableMetrics) : BareConfig { public bool On { get; } = enableMetrics; } class Made : BareConfig { public Made(bool on) { {|ECA1001:EnableMetrics|} = on; } }
            """,
            """
            public static object Create() => new Made(true) { EnableMetricsForAllSchedulers = true }; class Base(bool enableMetrics) : BareConfig { public bool On { get; } = enableMetrics; } class Made : BareConfig { public Made(bool on) { EnableMetrics = on; } }
            """
        },
        {
            "lambda given to a call with settings of its own",
            """
            public static void Create() => Jobs.Run("m", o => o.{|ECA1001:EnableMetrics|} = true, enableMetrics: true, enableMetricsForAllSchedulers: true);
            """,
            """
            public static void Create() => Jobs.Run("m", o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = true; }, enableMetrics: true, enableMetricsForAllSchedulers: true);
            """
        },
        {
            "constructor that makes another of its type",
            """
            public static object Create() => new Tree(3); sealed class Tree : BareConfig { public Tree? Child { get; } public Tree(int n) { Child = n > 0 ? new Tree() { {|ECA1001:EnableMetrics|} = true } : null; } private Tree() => ModelPath = "m"; }
            """,
            """
            public static object Create() => new Tree(3); sealed class Tree : BareConfig { public Tree? Child { get; } public Tree(int n) { Child = n > 0 ? new Tree(n - 1) { EnableMetrics = true } : null; EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "kept by the primary constructor of another configuration",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var s = new Side(c) { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return s; } sealed class Side { public Side(BareConfig main) { } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; var s = new Side(c) { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; s.Finish(); return s; } sealed class Side(BareConfig main) { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public void Finish() => main.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "constructors that call each other, deeper than is read",
            """
            public static object Create() => new Deep { {|ECA1001:EnableMetrics|} = true }; sealed class Deep : BareConfig { public Deep() : this(1) { } public Deep(int a) : this(a, 2) { } public Deep(int a, int b) => ModelPath = "m" + a + b; }
            """,
            """
            public static object Create() => new Deep { EnableMetrics = true }; sealed class Deep : BareConfig { public Deep() : this(1) { } public Deep(int a) : this(a, 2) { } public Deep(int a, int b) : this(a, b, 3) { } public Deep(int a, int b, int c) : this(a, b, c, 4) { } public Deep(int a, int b, int c, int d) : this(a, b, c, d, 5) { } public Deep(int a, int b, int c, int d, int e) => EnableMetricsForAllSchedulers = a + b + c + d + e > 0; }
            """
        },
        {
            "kept by the parameter of a primary constructor that others are given too",
            """
            public static object Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var o = new Outer(c); var p = new Outer(u.Bare()); o.Name(); return (o, p); }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; var o = new Closer(c); var p = new Closer(u.Bare()); o.Finish(); return (o, p); }
            """
        },
        {
            "constructor of the base that a helper of it writes",
            """
            public static object Create() => new Derived(); class Base : BareConfig { protected Base() => Name(this); private static void Name(BareConfig c) => c.ModelPath = "m"; } sealed class Derived : Base { public Derived() { {|ECA1001:EnableMetrics|} = true; } }
            """,
            """
            public static object Create() => new Derived(); class Base : BareConfig { protected Base() => Complete(this); private static void Complete(BareConfig c) => c.EnableMetricsForAllSchedulers = true; } sealed class Derived : Base { public Derived() { EnableMetrics = true; } }
            """
        },
        {
            "given the name of a role without schedulers",
            """
            public static object Create() => new Part("worker", {|ECA1001:enableMetrics|}: true); sealed class Part { public Part(string component, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, string modelPath = "m") => Path = component + modelPath; public string Path { get; } }
            """,
            """
            public static object Create() => new Part("router", enableMetrics: true); sealed class Part { public Part(string component, bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, string modelPath = "m") => Path = component + modelPath; public string Path { get; } }
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
