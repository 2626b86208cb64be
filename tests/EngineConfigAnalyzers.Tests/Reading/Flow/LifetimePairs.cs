namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>How long an instance lives: made anew in a loop, replaced, stored over another, handed over before the end.</summary>
public class LifetimePairs
{
    private const string Frame = """
        interface IUnseen { void Run(BareConfig c); BareConfig Get(); bool Wait(); }
        sealed class Holder { public BareConfig? C { get; set; } }
        class Program
        {
            private BareConfig _one = new(), _two = new();
            private readonly List<BareConfig> _all = new();

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "made again and again without an end",
            """
            public void Serve(IUnseen u) { while (true) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _all.Add(c); } }
            """,
            """
            public void Serve(IUnseen u) { while (true) { var c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; _all.Add(c); } }
            """
        },
        {
            "handed over by what never returns",
            """
            public void Serve(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Run(c); while (true) { u.Wait(); } }
            """,
            """
            public void Serve(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; c.ModelPath = "m"; while (true) { u.Wait(); } }
            """
        },
        {
            "handed over before an exception",
            """
            public void Serve(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; u.Run(c); throw new InvalidOperationException("ended"); }
            """,
            """
            public void Serve(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; if (u.Wait()) throw new InvalidOperationException("ended"); throw new InvalidOperationException(c.ModelPath); }
            """
        },
        {
            "only the one before is turned off",
            """
            public void Fill(int n) { BareConfig? last = null; for (var i = 0; i < n; i++) { var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; if (last is not null) last.EnableMetrics = false; last = c; _all.Add(c); } }
            """,
            """
            public void Fill(int n) { BareConfig? last = null; for (var i = 0; i < n; i++) { var c = new BareConfig(); c.EnableMetrics = true; last = c; last.EnableMetrics = false; _all.Add(c); } }
            """
        },
        {
            "one of two that a factory made",
            """
            public static object Fill() { var a = Make(); var b = Make(); a.{|ECA1001:EnableMetrics|} = true; b.EnableMetrics = false; return (a, b); } private static BareConfig Make() => new();
            """,
            """
            public static object Fill() { var a = Make(); var b = Make(); b.EnableMetrics = true; a.EnableMetrics = false; b.EnableMetrics = false; return (a, b); } private static BareConfig Make() => new();
            """
        },
        {
            "the one before turned off by its second name",
            """
            public object Fill(int n) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; for (var i = 0; i < n; i++) { _all.Add(c); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } c.EnableMetrics = false; return _all; }
            """,
            """
            public object Fill(int n) { var c = new BareConfig { EnableMetrics = true }; for (var i = 0; i < n; i++) { c = new BareConfig { EnableMetrics = true }; } c.EnableMetrics = false; return c; }
            """
        },
        {
            "one of two turned off, the other kept in a field",
            """
            public object Fill(bool a) { BareConfig c; if (a) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _one = c; c = new BareConfig { EnableMetrics = true }; } else { c = new BareConfig { EnableMetrics = true }; } c.EnableMetrics = false; return c; }
            """,
            """
            public object Fill(bool a) { BareConfig c; if (a) { c = new BareConfig { EnableMetrics = true }; c.ModelPath = "m"; } else { c = new BareConfig { EnableMetrics = true }; } c.EnableMetrics = false; return c; }
            """
        },
        {
            "in a list of another's, and replaced on one path",
            """
            public object Fill(bool a) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Others().Add(c); if (a) c = new BareConfig(); c.EnableMetrics = false; return c; } private static List<BareConfig> Others() => throw new NotSupportedException();
            """,
            """
            public object Fill(bool a) { var c = new BareConfig { EnableMetrics = true }; Others().Clear(); if (a) c = new BareConfig(); c.EnableMetrics = false; return c; } private static List<BareConfig> Others() => throw new NotSupportedException();
            """
        },
        {
            "member of this given another instance before the write",
            """
            public object Fill() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; _one = c; _one = new BareConfig(); _one.EnableMetrics = false; return c; }
            """,
            """
            public object Fill() { var c = new BareConfig { EnableMetrics = true }; _one = new BareConfig(); _one = c; _one.EnableMetrics = false; return c; }
            """
        },
        {
            "member of one of two holders",
            """
            public static object Fill() { var g = new Holder(); var h = new Holder(); g.C = new BareConfig { {|ECA1001:EnableMetrics|} = true }; h.C = new BareConfig(); h.C.ModelPath = "m"; return (g, h); }
            """,
            """
            public static object Fill() { var g = new Holder(); var h = new Holder(); g.C = new BareConfig { EnableMetrics = true }; h.C = new BareConfig(); g.C.EnableMetricsForAllSchedulers = true; return (g, h); }
            """
        },
        {
            "field that may also hold what comes from elsewhere",
            """
            public void Reset(IUnseen u) => _two = u.Get(); public void Start() { _one = new BareConfig(); } public void On() { _one.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            public void Reset(IUnseen u) => _one = u.Get(); public void Start() { _one = new BareConfig(); } public void On() { _one.EnableMetrics = true; }
            """
        },
        {
            "field that another method hands over when it holds something else",
            """
            public void Start() => _one = new BareConfig { {|ECA1001:EnableMetrics|} = true }; public void Restart(IUnseen u) { _two = new BareConfig(); u.Run(_two); }
            """,
            """
            public void Start() => _one = new BareConfig { EnableMetrics = true }; public void Restart(IUnseen u) { _one = new BareConfig(); u.Run(_one); }
            """
        },
        {
            "one of two fields handed over",
            """
            public void Start() => _one = new BareConfig { {|ECA1001:EnableMetrics|} = true }; public void Restart(IUnseen u, bool a) { _two = new BareConfig(); var c = a ? _two : new BareConfig(); u.Run(c); }
            """,
            """
            public void Start() => _one = new BareConfig { EnableMetrics = true }; public void Restart(IUnseen u, bool a) { _one = new BareConfig(); _two = new BareConfig(); var c = a ? _two : _one; u.Run(c); }
            """
        },
        {
            "handed over within a finally of a guarded block",
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { try { c.{|ECA1001:EnableMetrics|} = u.Wait(); } finally { c.ModelPath = "m"; } } catch (InvalidOperationException) { c.EnableMetrics = false; } return c; }
            """,
            """
            public object Fill(IUnseen u) { var c = new BareConfig(); try { try { c.EnableMetrics = u.Wait(); } finally { c.EnableMetricsForAllSchedulers = true; } } catch (InvalidOperationException) { c.EnableMetrics = false; } return c; }
            """
        },
        {
            "handed over beside a store",
            """
            public void Start(IUnseen u) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; (_one, var n) = (c, Count(u, new BareConfig())); _all.Capacity = n; } private static int Count(IUnseen u, BareConfig c) { u.Run(c); return 1; }
            """,
            """
            public void Start(IUnseen u) { var c = new BareConfig { EnableMetrics = true }; (_one, var n) = (c, Count(u, c)); _all.Capacity = n; } private static int Count(IUnseen u, BareConfig c) { u.Run(c); return 1; }
            """
        },
        {
            "replaced on one path, with a delegate bound to it or to the variable",
            """
            public object Fill(bool a) { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; Action name = c.Name; if (a) c = new Mine(); c.EnableMetrics = false; return (c, name); } sealed class Mine : BareConfig { public void Name() => ModelPath = "m"; }
            """,
            """
            public object Fill(bool a) { var c = new Mine { EnableMetrics = true }; Action name = () => c.Name(); if (a) c = new Mine(); name(); c.EnableMetrics = false; return c; } sealed class Mine : BareConfig { public void Name() => ModelPath = "m"; }
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
