namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Configurations inside other objects, by paths of several members.</summary>
public class NestedPairs
{
    private const string Frame = """
        class Inner { public Worker Worker { get; } = new(); public Worker Second { get; } = new(); }
        class Outer { public Inner Inner { get; } = new(); }
        class Program
        {
            private readonly Outer _outer = new();

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "path of members of a local",
            """
            public static object Create() { var o = new Outer(); o.Inner.Worker.Engine.{|ECA1001:EnableMetrics|} = true; o.Inner.Worker.Engine.MetricsPort = 1; o.Inner.Worker.Name = "m"; return o; }
            """,
            """
            public static object Create() { var o = new Outer(); o.Inner.Worker.Engine.EnableMetrics = true; o.Inner.Worker.Engine.MetricsPort = 1; o.Inner.Worker.Engine.EnableMetricsForAllSchedulers = true; return o; }
            """
        },
        {
            "nested initializers",
            """
            public static object Create() => new Outer { Inner = { Worker = { Engine = { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } } } };
            """,
            """
            public static object Create() => new Outer { Inner = { Worker = { Engine = { EnableMetrics = true, MetricsPort = 1, EnableMetricsForAllSchedulers = true } } } };
            """
        },
        {
            "path from a field",
            """
            public void Begin() { _outer.Inner.Worker.Engine.{|ECA1001:EnableMetrics|} = true; _outer.Inner.Worker.Engine.MetricsPort = 1; } public void Finish() => _outer.Inner.Worker.Name = "m";
            """,
            """
            public void Begin() { _outer.Inner.Worker.Engine.EnableMetrics = true; _outer.Inner.Worker.Engine.MetricsPort = 1; } public void Finish() => _outer.Inner.Worker.Engine.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "endpoint inside another member is none of its own",
            """
            public static object Create() => new Deployment { Workers = { new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }, new EngineConfig { {|ECA1004:MetricsPort|} = 1 } } };
            """,
            """
            public static object Create() => new Deployment { Workers = { new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 }, new EngineConfig() } };
            """
        },
        {
            "helper on the inner object",
            """
            public static object Create() { var w = new Worker { Engine = { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } }; Name(w.Engine); return w; } private static void Name(EngineConfig c) => c.ModelPath = "m";
            """,
            """
            public static object Create() { var w = new Worker { Engine = { EnableMetrics = true, MetricsPort = 1 } }; Fill(w); return w; } private static void Fill(Worker w) => w.Engine.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "anonymous object",
            """
            public static object Create() { var a = new { C = new BareConfig { {|ECA1001:EnableMetrics|} = true }, D = new BareConfig() }; a.C.ModelPath = "m"; return a; }
            """,
            """
            public static object Create() { var a = new { C = new BareConfig { EnableMetrics = true }, D = new BareConfig() }; a.C.EnableMetricsForAllSchedulers = true; return a; }
            """
        },
        {
            "initializer of the member that turns the flag off",
            """
            public static Fleet One() => new() { Engine = { EnableMetricsForAllSchedulers = false } }; public static Fleet Two() => new() { Engine = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; public sealed class Fleet { public BareConfig Engine { get; set; } = new(); }
            """,
            """
            public static Fleet One() => new() { Engine = { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; public static Fleet Two() => new() { Engine = new BareConfig { EnableMetrics = true } }; public sealed class Fleet { public BareConfig Engine { get; set; } = new(); }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent, Frame);

    /// <summary>Parts and holders are not told apart: what is written to one may have been written to the other.</summary>
    public static TheoryData<string, string, string> Limits => new()
    {
        {
            "inner object replaced before the write",
            """
            public static object Create() { var w = new Worker(); w.Engine.EnableMetricsForAllSchedulers = true; w.Engine = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; return w; }
            """,
            """
            public static object Create() { var w = new Worker(); w.Engine = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; w.Engine.EnableMetricsForAllSchedulers = true; return w; }
            """
        },
        {
            "inner object shared by two holders",
            """
            public static object Create() { var v = new Worker(); var w = new Worker { Engine = { EnableMetrics = true, MetricsPort = 1 } }; v.Engine.EnableMetricsForAllSchedulers = true; return (v, w); }
            """,
            """
            public static object Create() { var v = new Worker(); var w = new Worker { Engine = { EnableMetrics = true, MetricsPort = 1 } }; v.Engine = w.Engine; v.Engine.EnableMetricsForAllSchedulers = true; return (v, w); }
            """
        },
        {
            "nested initializers finished by a statement",
            """
            public static object Create() { var o = new Outer { Inner = { Worker = { Engine = { EnableMetrics = true, MetricsPort = 1 } } } }; o.Inner.Second.Engine.EnableMetricsForAllSchedulers = true; return o; }
            """,
            """
            public static object Create() { var o = new Outer { Inner = { Worker = { Engine = { EnableMetrics = true, MetricsPort = 1 } } } }; o.Inner.Worker.Engine.EnableMetricsForAllSchedulers = true; return o; }
            """
        },
        {
            "path that parts midway",
            """
            public static object Create() { var o = new Outer(); o.Inner.Worker.Engine.EnableMetrics = true; o.Inner.Worker.Engine.MetricsPort = 1; o.Inner.Second.Engine.EnableMetricsForAllSchedulers = true; return o; }
            """,
            """
            public static object Create() { var o = new Outer(); o.Inner.Worker.Engine.EnableMetrics = true; o.Inner.Worker.Engine.MetricsPort = 1; var w = o.Inner.Worker; w.Engine.EnableMetricsForAllSchedulers = true; return o; }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
