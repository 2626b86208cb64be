namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What arguments, indexes and conditions do on their way into a call.</summary>
public class ArgumentPairs
{
    private const string Frame = """
        interface IUnseen { void Fill(ref bool on); void Fill(ref string path); void Show(bool on); bool Wait(); }
        interface INamed { public static void Name(BareConfig c) => c.ModelPath = "m"; public static void All(BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
        class Program
        {
            private static int Name(BareConfig c) { c.ModelPath = "m"; return 0; }
            private static int All(BareConfig c) { c.EnableMetricsForAllSchedulers = true; return 0; }
            private static void Set(BareConfig c, bool on) { if (on) c.EnableMetricsForAllSchedulers = true; }
            private static void Leave(BareConfig c, bool none) => Set(c, !none);

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "setting handed out by reference, and shown",
            """
            public static object Create(IUnseen u) { var c = new FieldConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; u.Fill(ref c.ModelPath); u.Show(c.EnableMetricsForAllSchedulers); return c; }
            """,
            """
            public static object Create(IUnseen u) { var c = new FieldConfig { EnableMetrics = true, MetricsPort = 1 }; u.Fill(ref c.EnableMetricsForAllSchedulers); return c; }
            """
        },
        {
            "index that completes",
            """
            public static object Create(List<string> names) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return (c, names[Name(c)]); }
            """,
            """
            public static object Create(List<string> names) { var c = new BareConfig { EnableMetrics = true }; return (c, names[All(c)]); }
            """
        },
        {
            "index of an array that completes",
            """
            public static object Create(string[] names) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return (c, names[Name(c)]); }
            """,
            """
            public static object Create(string[] names) { var c = new BareConfig { EnableMetrics = true }; return (c, names[All(c)]); }
            """
        },
        {
            "negated flag of a helper",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Leave(c, true); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; Leave(c, false); return c; }
            """
        },
        {
            "static method of an interface",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; INamed.Name(c); return c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; INamed.All(c); return c; }
            """
        },
        {
            "pattern of both",
            """
            public static object? Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; if (c is not (BareConfig m and not null)) throw new InvalidOperationException(); m.ModelPath = "m"; return c; } sealed class Mine : BareConfig { }
            """,
            """
            public static object? Create() { var c = new Mine { EnableMetrics = true }; if (c is not (BareConfig m and not null)) throw new InvalidOperationException(); m.EnableMetrics = false; return c; } sealed class Mine : BareConfig { }
            """
        },
        {
            "another instance named by its type",
            """
            class Part : BareConfig { public void Name() => ModelPath = "m"; } class Mine : BareConfig { public Part Child { get; } public Mine() { var o = new Part(); o.Name(); {|ECA1001:EnableMetrics|} = true; o.{|ECA1003:EnableMetricsForAllSchedulers|} = true; Child = o; } }
            """,
            """
            class Part : BareConfig { public void Name() => ModelPath = "m"; } class Mine : BareConfig { public Part Child { get; } public Mine() { var o = new Part(); o.Name(); EnableMetrics = true; EnableMetricsForAllSchedulers = true; Child = o; } }
            """
        },
        {
            "chain of helpers that cannot all be read",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; D(c); return c; } static void D(BareConfig c) => E(c); static void E(BareConfig c) => F(c); static void F(BareConfig c) => c.ModelPath = "m";
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; A(c); return c; } static void A(BareConfig c) => B(c); static void B(BareConfig c) => C(c); static void C(BareConfig c) => D(c); static void D(BareConfig c) => E(c); static void E(BareConfig c) => F(c); static void F(BareConfig c) => c.ModelPath = "m";
            """
        },
        {
            "setting that a ref local names",
            """
            public static object Create() { var c = new FieldConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; ref var path = ref c.ModelPath; path = "m"; return c; }
            """,
            """
            public static object Create() { var c = new FieldConfig { EnableMetrics = true, MetricsPort = 1 }; ref var all = ref c.EnableMetricsForAllSchedulers; all = true; return c; }
            """
        },
        {
            "index of what is counted",
            """
            public static object Create(int[] counts) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; counts[Name(c)] += 1; return c; }
            """,
            """
            public static object Create(int[] counts) { var c = new BareConfig { EnableMetrics = true }; counts[All(c)] += 1; return c; }
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
