namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Calls of delegates, helpers, builders and code that cannot be seen.</summary>
public class CallPairs
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
            void Decide(ref bool all);
            Dictionary<string, BareConfig> Named(BareConfig c);
        }
        static class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "replaced by unseen code",
            """
            public static object Create(IUnseen u) { var c = u.Get(); u.Swap(ref c); c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = new BareConfig(); u.Swap(ref c); c.EnableMetrics = true; return c; }
            """
        },
        {
            "constructed by a step that copies",
            """
            public static object Create() => new Builder().{|ECA1001:WithEnableMetrics|}(true).Named("m").Build(); sealed class Builder { public string Name = ""; public object? Value { get; set; } public Builder WithEnableMetrics(bool on) => this; public Builder WithEnableMetricsForAllSchedulers(bool all) => this; public Builder Named(string name) => new() { Name = name }; public object Build() => this; }
            """,
            """
            public static object Create() => new Builder().WithEnableMetrics(true).Named("m").WithEnableMetricsForAllSchedulers(true).Build(); sealed class Builder { public string Name = ""; public object? Value { get; set; } public Builder WithEnableMetrics(bool on) => this; public Builder WithEnableMetricsForAllSchedulers(bool all) => this; public Builder Named(string name) => new() { Name = name }; public object Build() => this; }
            """
        },
        {
            "holder that copies itself",
            """
            sealed class Holder { private BareConfig _c = new(); public Holder Copy() { var h = (Holder)MemberwiseClone(); h._c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return h; } }
            """,
            """
            sealed class Holder { private BareConfig _c = new(); public Holder Copy() { var h = (Holder)MemberwiseClone(); h._c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return h; } }
            """
        },
        {
            "factory that may come from elsewhere",
            """
            public static object Create(bool a, Func<BareConfig> make) { var c = a ? new BareConfig { ModelPath = make().ModelPath } : new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object Create(bool a, Func<BareConfig> make) { var c = a ? make() : new BareConfig(); c.EnableMetrics = true; return c; }
            """
        },
        {
            "one of two local functions called when the instance is there",
            """
            public static object Create(bool a) { BareConfig c = null!; Action f = a ? () => c.ModelPath = "m" : () => c.ModelPath = "n"; c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; f(); return c; }
            """,
            """
            public static object Create(bool a) { BareConfig c = null!; Action f = a ? () => c.EnableMetricsForAllSchedulers = true : () => c.ModelPath = "n"; c = new BareConfig { EnableMetrics = true }; f(); return c; }
            """
        },
        {
            "method bound to the instance that derived types override",
            """
            public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; Action prepare = c.Name; return (c, prepare); } class Mine : BareConfig { public void Name() => ModelPath = "m"; public virtual void Prepare() { } }
            """,
            """
            public static object Create() { var c = new Mine { EnableMetrics = true }; Action prepare = c.Prepare; return (c, prepare); } class Mine : BareConfig { public void Name() => ModelPath = "m"; public virtual void Prepare() { } }
            """
        },
        {
            "function that two helpers are given to call",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Twice(() => c.ModelPath = "m"); return c; } private static void Twice(Action f) { f(); f(); }
            """,
            """
            public static object Create() { BareConfig c = null!; Action f = () => c.EnableMetricsForAllSchedulers = true; c = new BareConfig { EnableMetrics = true }; Twice(f); return c; } private static void Twice(Action f) { f(); f(); }
            """
        },
        {
            "condition of a helper with two returns",
            """
            public static object Create(string m) { var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; if (Never()) c.ModelPath = "m"; return c; bool Never() => false; }
            """,
            """
            public static object Create(string m) { var c = new BareConfig(); c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = Wanted(); return c; bool Wanted() { if (m == "") return false; return m.Length > 3; } }
            """
        },
        {
            "flag that a helper replaces",
            """
            public static object Create(string m) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Set(c, false, m); return c; } private static void Set(BareConfig c, bool all, string m) { if (m == "") c.ModelPath = "m"; if (all) c.EnableMetricsForAllSchedulers = true; }
            """,
            """
            public static object Create(string m) { var c = new BareConfig { EnableMetrics = true }; Set(c, false, m); return c; } private static void Set(BareConfig c, bool all, string m) { if (m == "") all = m.Length > 3; if (all) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "given to what the compiler does not know",
            """
            public static void Create(dynamic d) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; d.Run(c); }
            """,
            """
            public static void Create(dynamic d) { var c = new BareConfig { EnableMetrics = true }; d.Run(c); c.ModelPath = "m"; }
            """
        },
        {
            "made by unseen code on one path",
            """
            public static object? Create(IUnseen u, bool a) { BareConfig? c = null; if (a) c = new BareConfig(); else u.Log(a); if (c != null) c.{|ECA1001:EnableMetrics|} = true; return c; }
            """,
            """
            public static object? Create(IUnseen u, bool a) { BareConfig? c = null; if (a) c = new BareConfig(); else u.Make(out c); if (c != null) c.EnableMetrics = true; return c; }
            """
        },
        {
            "helper that is given what turns it off",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Do(() => c.ModelPath = "m"); return c; } private static void Do(Action f) => f();
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Do(() => c.EnableMetrics = false); return c; } private static void Do(Action f) => f();
            """
        },
        {
            "helper without arguments that turns off what a field holds",
            """
            public static void Create() { s_one = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(); } private static BareConfig s_one = new(), s_two = new(); private static void Name() => s_two.EnableMetrics = false;
            """,
            """
            public static void Create() { s_one = new BareConfig { EnableMetrics = true }; Off(); } private static BareConfig s_one = new(), s_two = new(); private static void Off() => s_one.EnableMetrics = false;
            """
        },
        {
            "completed by a delegate from elsewhere",
            """
            public static void Create(Action<BareConfig> run) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; run(c); }
            """,
            """
            public static void Create(Func<BareConfig, BareConfig> complete) { var c = new BareConfig { EnableMetrics = true }; complete(c); }
            """
        },
        {
            "flag in a local that a call decides",
            """
            public static object Create(string m) { var all = false; if (m.Length > 3) m += "x"; var c = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = m }; if (all) Console.WriteLine(m); return c; }
            """,
            """
            public static object Create(string m) { var all = false; if (m.Length > 3) all = m.Length > 9; var c = new BareConfig { EnableMetrics = true }; if (all) c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "flag in a local that a parser decides",
            """
            public static object Create(string m) { bool.TryParse(m, out var all); var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; if (all) c.ModelPath = m; return c; }
            """,
            """
            public static object Create(string m) { var all = false; bool.TryParse(m, out all); var c = new BareConfig { EnableMetrics = true }; if (all) c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "flag in a local that a lambda decides",
            """
            public static object Create(string m) { var all = false; Action decide = () => m += "x"; decide(); var c = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = m }; if (all) Console.WriteLine(m); return c; }
            """,
            """
            public static object Create(string m) { var all = false; Action decide = () => all = true; decide(); var c = new BareConfig { EnableMetrics = true }; if (all) c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "helper that is given the opposite",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Set(c, true); return c; } private static void Set(BareConfig c, bool rankZeroOnly) => c.EnableMetricsForAllSchedulers = !rankZeroOnly;
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Set(c, false); return c; } private static void Set(BareConfig c, bool rankZeroOnly) => c.EnableMetricsForAllSchedulers = !rankZeroOnly;
            """
        },
        {
            "helper that is given the opposite of a choice",
            """
            public static object Create(bool a, bool b) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Set(c, !(a && b)); return c; } private static void Set(BareConfig c, bool bare) { if (!bare) c.ModelPath = "m"; }
            """,
            """
            public static object Create(bool a, bool b) { var c = new BareConfig { EnableMetrics = true }; Set(c, !(a && b)); return c; } private static void Set(BareConfig c, bool bare) { if (!bare) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "helper that is given the opposite of what may be left out",
            """
            public static object Create(bool? a) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Set(c, !(a ?? false)); return c; } private static void Set(BareConfig c, bool bare) { if (!bare) c.ModelPath = "m"; }
            """,
            """
            public static object Create(bool? a) { var c = new BareConfig { EnableMetrics = true }; Set(c, !(a ?? false)); return c; } private static void Set(BareConfig c, bool bare) { if (!bare) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "helper that names it, and then it is thrown away",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Keep(c); c = new BareConfig(); return c; } private static BareConfig? s_kept; private static void Keep(BareConfig c) => s_kept = c;
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Name(c); c = new BareConfig(); return c; } private static void Name(BareConfig c) => c.ModelPath = "m";
            """
        },
        {
            "text of a function that stands beside it",
            """
            public static object Create(IUnseen u) { var t = (c: new BareConfig { {|ECA1001:EnableMetrics|} = true }, name: (Func<string?>)u.ToString); u.Log(t.name()!); t.c.ModelPath = "m"; return t.c; }
            """,
            """
            public static object Create(IUnseen u) { var t = (c: new BareConfig { EnableMetrics = true }, name: (Func<string?>)u.ToString); u.Log(t); t.c.ModelPath = "m"; return t.c; }
            """
        },
        {
            "made by a function that a member holds",
            """
            public static Fleet Create() { var f = new Fleet(); f.Make = () => new BareConfig { {|ECA1001:EnableMetrics|} = true }; return f; } public static void Run(Fleet f) { var c = f.Make!(); c.ModelPath = "m"; } public sealed class Fleet { public Func<BareConfig>? Make; }
            """,
            """
            public static Fleet Create() { var f = new Fleet(); f.Make = () => new BareConfig { EnableMetrics = true }; return f; } public static void Run(Fleet f) { var c = f.Make!(); c.EnableMetricsForAllSchedulers = true; } public sealed class Fleet { public Func<BareConfig>? Make; }
            """
        },
        {
            "the last one, or this one",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; c.EnableMetricsForAllSchedulers = false; s_last = c; return c; } private static BareConfig? s_last;
            """,
            """
            public static object Create(bool again) { var c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; var x = again ? s_last! : c; x.EnableMetricsForAllSchedulers = false; s_last = c; return c; } private static BareConfig? s_last;
            """
        },
        {
            "overwritten by a choice",
            """
            public static object Create(bool a) { var c = new BareConfig(); c = a ? new BareConfig { {|ECA1001:EnableMetrics|} = true } : new BareConfig { ModelPath = "m" }; return c; }
            """,
            """
            public static object Create(bool a) { var c = new BareConfig { EnableMetrics = true }; c = a ? new BareConfig() : new BareConfig { ModelPath = "m" }; return c; }
            """
        },
        {
            "changed after it was handed over",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath += "m"; u.Run(c); }
            """,
            """
            public static void Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Run(c); c.ModelPath += "m"; }
            """
        },
        {
            "functions that are put together",
            """
            public static object Create() { BareConfig c = null!; Action f = () => c.ModelPath = "m"; f += () => c.ModelPath += "n"; c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; f(); return c; }
            """,
            """
            public static object Create() { BareConfig c = null!; Action f = () => c.ModelPath = "m"; f += () => c.EnableMetricsForAllSchedulers = true; c = new BareConfig { EnableMetrics = true }; f(); return c; }
            """
        },
        {
            "flag that is shown, or decided by unseen code",
            """
            public static object Create(IUnseen u) { var c = new FieldConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; u.Log(c.EnableMetricsForAllSchedulers); return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = new FieldConfig { EnableMetrics = true, MetricsPort = 1 }; u.Decide(ref c.EnableMetricsForAllSchedulers); return c; }
            """
        },
        {
            "completed into a dictionary",
            """
            public static void Create(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Log(c); }
            """,
            """
            public static void Create(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; u.Named(c); }
            """
        },
        {
            "holder's member of two",
            """
            public static Fleet Create() => new() { Engine = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; public static void Finish(Fleet f, bool a) { var c = a ? f.Engine : f.Spare; c.ModelPath = "m"; } public sealed class Fleet { public BareConfig Engine { get; set; } = new(); public BareConfig Spare { get; set; } = new(); }
            """,
            """
            public static Fleet Create() => new() { Engine = new BareConfig { EnableMetrics = true } }; public static void Finish(Fleet f, bool a) { var c = a ? f.Engine : f.Spare; c.EnableMetricsForAllSchedulers = true; } public sealed class Fleet { public BareConfig Engine { get; set; } = new(); public BareConfig Spare { get; set; } = new(); }
            """
        },
    };

    public static TheoryData<string, string, string> Limits => new()
    {
        {
            "helper that is given what is null",
            """
            public static object Create() { BareConfig? none = null; return Complete(none); static BareConfig Complete(BareConfig? c) { if (c == null) c = new BareConfig(); c.EnableMetrics = true; return c; } }
            """,
            """
            public static object Create() { BareConfig? none = null; return Complete(none); static BareConfig Complete(BareConfig? c) { if (c == null) c = new BareConfig(); c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "fifth helper in a chain",
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; One(c); return c; } static void One(BareConfig c) => Two(c); static void Two(BareConfig c) => Three(c); static void Three(BareConfig c) => Four(c); static void Four(BareConfig c) => Five(c); static void Five(BareConfig c) => c.ModelPath = "m";
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; One(c); return c; } static void One(BareConfig c) => Two(c); static void Two(BareConfig c) => Three(c); static void Three(BareConfig c) => Four(c); static void Four(BareConfig c) => Five(c); static void Five(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
