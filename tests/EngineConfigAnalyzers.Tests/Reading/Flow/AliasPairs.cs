namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Several names for one instance, and several instances under one name.</summary>
[Covers("ECA1001", Idiom.Statements, Coverage.Speaks, Coverage.Silent)]
public class AliasPairs
{
    private const string Frame = """
        class Program
        {
            public static object? Create(bool a, bool b, int n)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "second local of the instance",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = c; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "alias assigned a new instance before the write",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = c; d = new BareConfig(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = new BareConfig(); d = c; d.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "alias taken before its source moved on",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = c; c = new BareConfig(); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = c; c = new BareConfig(); d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "alias by conditional expression",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = a ? new BareConfig() : new BareConfig { ModelPath = "m" }; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = a ? c : new BareConfig(); d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "alias by coalescing",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; BareConfig? e = null; var d = e ?? new BareConfig(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; BareConfig? e = null; var d = e ?? c; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "coalescing assignment into a local",
            """
            BareConfig? c = null; c ??= new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; return c;
            """,
            """
            BareConfig? c = null; c ??= new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "coalescing assignment of a second name",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; BareConfig? d = null; d ??= new BareConfig(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; BareConfig? d = null; d ??= c; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "instances swapped by a tuple",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); (c, d) = (d, c); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = new BareConfig(); (c, d) = (d, c); d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "instances swapped through a third name",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new BareConfig(); var t = c; c = d; d = t; c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = new BareConfig(); var t = c; c = d; d = t; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "ref local given another instance",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var e = new BareConfig(); ref var d = ref e; d = new BareConfig { EnableMetricsForAllSchedulers = true }; return (c, e);
            """,
            """
            var c = new BareConfig(); ref var d = ref c; d = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "ref local moved to another local",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var e = new BareConfig(); ref var d = ref c; d = ref e; d.EnableMetricsForAllSchedulers = true; return (c, e);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var e = new BareConfig(); ref var d = ref e; d = ref c; d.EnableMetricsForAllSchedulers = true; return (c, e);
            """
        },
        {
            "copy of a struct",
            """
            var c = new EngineStruct { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; var d = c; d.ModelPath = "m"; return d;
            """,
            """
            var c = new EngineStruct { EnableMetrics = true, MetricsPort = 1 }; var d = c; d.EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "ref local of a struct",
            """
            var c = new EngineStruct { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; ref var d = ref c; d.ModelPath = "m"; return c;
            """,
            """
            var c = new EngineStruct { EnableMetrics = true, MetricsPort = 1 }; ref var d = ref c; d.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "alias of a base type",
            """
            BareConfig? d = null; var c = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; object o = c; d ??= new BareConfig(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (o, d);
            """,
            """
            WorkerConfig c = new() { EnableMetrics = true, MetricsPort = 1 }; EngineConfig d = c; d.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "local emptied after its instance was stored",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; object? o = c; c = null; return o;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; object? o = c; c.EnableMetricsForAllSchedulers = true; c = null; return o;
            """
        },
        {
            "name used for one instance after another",
            """
            var all = new List<BareConfig>(); var c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; all.Add(c); c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); return all;
            """,
            """
            var all = new List<BareConfig>(); var c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; all.Add(c); c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; all.Add(c); return all;
            """
        },
        {
            "name of the next instance written to",
            """
            var all = new List<BareConfig>(); var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); c = new BareConfig(); c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; all.Add(c); return all;
            """,
            """
            var all = new List<BareConfig>(); var c = new BareConfig { EnableMetrics = true }; all.Add(c); c.EnableMetricsForAllSchedulers = true; c = new BareConfig(); all.Add(c); return all;
            """
        },
        {
            "assignment used as a value",
            """
            BareConfig d; var c = d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; d = new BareConfig { ModelPath = c.ModelPath }; d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            BareConfig d; var c = d = new BareConfig { EnableMetrics = true }; d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "endpoint written through the alias",
            """
            var c = new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; var d = new EngineConfig(); d.{|ECA1004:MetricsPort|} = 1; return (c, d);
            """,
            """
            var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; var d = c; d.MetricsPort = 1; return (c, d);
            """
        },
        {
            "name that a pattern of two parts gives",
            """
            object x = new BareConfig { {|ECA1001:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; if (x is not (BareConfig d and { ModelPath: "" })) throw new InvalidOperationException(); d.EnableMetricsForAllSchedulers = false; return d;
            """,
            """
            object x = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; if (x is not (BareConfig d and { ModelPath: "" })) throw new InvalidOperationException(); d.ModelPath = "m"; return d;
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
            "instance named by a nested pattern",
            """
            var w = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); if (w is { Two: { } d }) d.EnableMetricsForAllSchedulers = true; return w;
            """,
            """
            var w = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); if (w is { One: { } d }) d.EnableMetricsForAllSchedulers = true; return w;
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
