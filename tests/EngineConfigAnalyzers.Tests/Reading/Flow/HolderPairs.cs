namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What a holder has: given to it, made by its declaration or its constructor, reached through one of its members.</summary>
public class HolderPairs
{
    private const string Frame = """
        interface IUnseen { void Log(object value); void Take(object value); void Start(Rack rack); List<BareConfig> All(); BareConfig Get(); }
        interface IRack { BareConfig One { get; } }
        sealed record Fleet(List<BareConfig> All);
        sealed record Slot(EngineConfig Engine);
        sealed record Box<T>(T Value) { public T Get() => Value; }
        class Simple { public BareConfig One { get; set; } = new(); }
        class Tagged { public BareConfig One { get; set; } = new(); public List<string> Tags { get; } = new(); }
        class Rack { public BareConfig One { get; set; } = new() { ModelPath = "m" }; }
        abstract class Unread { public BareConfig Own { get; set; } = new(); public abstract void Fill(); }
        class Read : Unread { public override void Fill() => Own.EnableMetricsForAllSchedulers = Own.ModelPath is null; }
        class Hall { public Rack Rack { get; } = new(); }
        class Program
        {
            private readonly BareConfig _kept = new() { ModelPath = "m" };
            private BareConfig _replaced = new() { ModelPath = "m" };
            private BareConfig _filled = null!, _unseen = null!;
            private List<BareConfig> _all = new();

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "handed on with a member that cannot hold it",
            """
            public static object Create(IUnseen u) { var t = new Tagged { One = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; u.Log(t.Tags); return t; }
            """,
            """
            public static object Create(IUnseen u) { var t = new Tagged { One = new BareConfig { EnableMetrics = true } }; u.Log(t.One); return t; }
            """
        },
        {
            "filled by whoever is given the object, not by whoever is given it at last",
            """
            public static void Create(IUnseen u) { var r = new Rack(); r.One.{|ECA1001:EnableMetrics|} = true; u.Start(r); }
            """,
            """
            public static void Create(IUnseen u) { var r = new Rack(); u.Start(r); r.One.EnableMetrics = true; u.Start(r); }
            """
        },
        {
            "filled by a call of the object",
            """
            public static object Create() { var t = new Simple(); t.One.{|ECA1001:EnableMetrics|} = true; t.ToString(); return t; }
            """,
            """
            public static object Create() { var t = new Read(); t.Fill(); t.Own.EnableMetrics = true; return t; }
            """
        },
        {
            "filled deeper, by whoever is given a parameter",
            """
            public static object Create(IUnseen u, Hall h) { var other = new Hall(); u.Take(h); other.Rack.One.{|ECA1001:EnableMetrics|} = true; return other; }
            """,
            """
            public static object Create(IUnseen u) { var h = new Hall(); u.Take((object)h); h.Rack.One.EnableMetrics = true; return h; }
            """
        },
        {
            "filled by whoever is given the object that has it",
            """
            public static object Create(IUnseen u) { var h = new Hall(); h.Rack.One.{|ECA1001:EnableMetrics|} = true; u.Start(h.Rack); return h; }
            """,
            """
            public static object Create(IUnseen u) { var h = new Hall(); u.Start(h.Rack); h.Rack.One.EnableMetrics = true; return h; }
            """
        },
        {
            "on in a nested initializer, off in a statement",
            """
            public static object Create(bool on) { var r = new Simple { One = { {|ECA1001:EnableMetrics|} = true } }; if (on) r.One.EnableMetrics = true; return r; }
            """,
            """
            public static object Create() { var r = new Simple { One = { EnableMetrics = true } }; r.One.EnableMetrics = false; return r; }
            """
        },
        {
            "list that a record is given",
            """
            public static object Create() { var f = new Fleet(new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }); foreach (var c in f.All) c.ModelPath = "m"; return f; }
            """,
            """
            public static object Create() { var f = new Fleet(new List<BareConfig> { new() { EnableMetrics = true } }); foreach (var c in f.All) c.EnableMetricsForAllSchedulers = true; return f; }
            """
        },
        {
            "member of a base type",
            """
            public static object Create(IUnseen u) { var s = new Slot(new WorkerConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }); u.Log(s.Engine.ModelPath); return s; }
            """,
            """
            public static object Create(IUnseen u) { var s = new Slot(new WorkerConfig { EnableMetrics = true, MetricsPort = 1 }); u.Log(s.Engine); return s; }
            """
        },
        {
            "member of a type parameter's type",
            """
            public static object Create(IUnseen u) { var b = new Box<BareConfig>(new BareConfig { {|ECA1001:EnableMetrics|} = true }); u.Log(b.Get().ModelPath); return b; }
            """,
            """
            public static object Create(IUnseen u) { var b = new Box<BareConfig>(new BareConfig { EnableMetrics = true }); u.Log(b.Get()); return b; }
            """
        },
        {
            "nested initializer of what elsewhere is another instance",
            """
            public static object Create() => new Rack { One = { {|ECA1001:EnableMetrics|} = true } }; public static object Other() => new Rack { One = new BareConfig() };
            """,
            """
            public static object Create() => new Rack { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; public static object Other() => new Rack { One = new BareConfig() };
            """
        },
        {
            "nested initializer of what a constructor made",
            """
            class Made { public Made() => One = new BareConfig { ModelPath = "m" }; public BareConfig One { get; } } public static object Create() => new Made { One = { {|ECA1001:EnableMetrics|} = true } };
            """,
            """
            class Made { public Made() => One = new BareConfig { EnableMetricsForAllSchedulers = true }; public BareConfig One { get; } } public static object Create() => new Made { One = { EnableMetrics = true } };
            """
        },
        {
            "nested initializer handed over as the last thing",
            """
            public static void Create(IUnseen u) { var r = new Rack { One = { {|ECA1001:EnableMetrics|} = true } }; u.Start(r); }
            """,
            """
            public static object Create(IUnseen u) { var r = new Rack { One = { EnableMetrics = true } }; u.Start(r); return r; }
            """
        },
        {
            "nested initializers of one member, one of them complete",
            """
            public static object Create() => new Rack { One = { {|ECA1001:EnableMetrics|} = true } }; public static object Other() => new Rack { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } };
            """,
            """
            public static object Create() => new Rack { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; public static object Other() => new Rack { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } };
            """
        },
        {
            "flag of a field that nobody replaces",
            """
            public object Get() { _kept.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return _kept; }
            """,
            """
            public object Get() { _replaced.EnableMetricsForAllSchedulers = true; return _replaced; }
            """
        },
        {
            "list from elsewhere that gets one more",
            """
            public void Fill(IUnseen u) { _all = new(); _all.Add(new BareConfig()); foreach (var c in _all) c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            public void Fill(IUnseen u) { _all = u.All(); _all.Add(new BareConfig()); foreach (var c in _all) c.EnableMetrics = true; }
            """
        },
        {
            "flag of what an interface turns on",
            """
            sealed class Own : IRack { public BareConfig One { get; } = new() { {|ECA1003:EnableMetricsForAllSchedulers|} = true }; } static void Fill(IRack r) => r.One.ModelPath = "m";
            """,
            """
            sealed class Own : IRack { public BareConfig One { get; } = new() { EnableMetricsForAllSchedulers = true }; } static void Fill(IRack r) => r.One.EnableMetrics = true;
            """
        },
        {
            "nested initializers of one member that its declaration makes",
            """
            public static object Create() => new Simple { One = { {|ECA1001:EnableMetrics|} = true } }; public static object Other() => new Simple { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } };
            """,
            """
            public static object Create() => new Simple { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; public static object Other() => new Simple { One = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } };
            """
        },
        {
            "nested initializer of what a derived type's constructor made",
            """
            sealed class Derived : Simple { public Derived() => One.ModelPath = "m"; } public static object Create() => new Derived { One = { {|ECA1001:EnableMetrics|} = true } };
            """,
            """
            sealed class Derived : Simple { public Derived() => One = new BareConfig { EnableMetricsForAllSchedulers = true }; } public static object Create() => new Derived { One = { EnableMetrics = true } };
            """
        },
        {
            "nested initializer of what another file's type has",
            """
            public static object Create() => new Away { One = { {|ECA1001:EnableMetrics|} = true } };
            }
            --- Other.cs
            class Away
            {
                public BareConfig One { get; } = new();
            """,
            """
            public static object Create() => new Away { One = { EnableMetrics = true } };
            }
            --- Other.cs
            class Away
            {
                public Away() => One = new BareConfig { EnableMetricsForAllSchedulers = true };
                public BareConfig One { get; }
            """
        },
        {
            "nested initializer of a struct in a field",
            """
            struct Boxed { public EngineStruct One; } public static object Create() => new Boxed { One = { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } };
            """,
            """
            struct Boxed { public EngineStruct One; } public static object Create() => new Boxed { One = { EnableMetrics = true, MetricsPort = 1, EnableMetricsForAllSchedulers = true } };
            """
        },
        {
            "another's member, beside a nested initializer",
            """
            public static object Create(Rack x) { x.One = new BareConfig(); var r = new Rack { One = { ModelPath = "n" } }; x.One.{|ECA1001:EnableMetrics|} = true; return r; }
            """,
            """
            public static object Create(Rack x, IUnseen u) { x.One = u.Get(); var r = new Rack { One = { ModelPath = "n" } }; x.One.EnableMetrics = true; return r; }
            """
        },
        {
            "another's member, beside a new one of a second holder",
            """
            public static object Create(Rack x, Rack y) { x.One = new BareConfig(); y.One = new BareConfig(); x.One.{|ECA1001:EnableMetrics|} = true; return y; }
            """,
            """
            public static object Create(Rack x, Rack y, IUnseen u) { x.One = u.Get(); y.One = new BareConfig(); x.One.EnableMetrics = true; return y; }
            """
        },
        {
            "member that nobody in sight fills",
            """
            public void Start() => _filled = new BareConfig(); public void On() => _filled.{|ECA1001:EnableMetrics|} = true;
            """,
            """
            public void On() => _unseen.EnableMetrics = true;
            """
        },
        {
            "nested initializer of what is loaded",
            """
            class Loaded { public BareConfig One { get; } = new(); } public static object Create() => new Loaded { One = { {|ECA1001:EnableMetrics|} = true } };
            """,
            """
            class Loaded { public BareConfig One { get; } = Load(); private static BareConfig Load() => throw new NotSupportedException(); } public static object Create() => new Loaded { One = { EnableMetrics = true } };
            """
        },
        {
            "one of two, the other from a field that nobody in sight fills",
            """
            public object On(bool a) { var c = a ? new BareConfig { ModelPath = _unseen.ModelPath } : new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public object On(bool a) { var c = a ? _unseen : new BareConfig(); c.EnableMetrics = true; return c; }
            """
        },
        {
            "flag of a property that nobody replaces",
            """
            private BareConfig Own { get; } = new() { ModelPath = "m" }; public void All() => Own.{|ECA1003:EnableMetricsForAllSchedulers|} = true;
            """,
            """
            private BareConfig Own { get; set; } = new() { ModelPath = "m" }; public void All() => Own.EnableMetricsForAllSchedulers = true;
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
