namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Tuples and deconstruction.</summary>
public class TuplePairs
{
    private const string Frame = """
        class Pairing { public BareConfig One = new(); public void Deconstruct(out BareConfig one, out int n) { one = One; n = 1; } }
        class Program
        {
            private static (BareConfig Config, int Port) Make() => (new BareConfig(), 1);
            private static (BareConfig Config, bool Done) Name(BareConfig c) { c.ModelPath = "m"; return (c, true); }
            private static (BareConfig Config, bool Done) Fill(BareConfig c) { c.EnableMetricsForAllSchedulers = true; return (c, true); }

            public static object? Create(bool a, int n)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "settings assigned as a tuple",
            """
            var c = new BareConfig(); (c.{|ECA1001:EnableMetrics|}, c.ModelPath) = (true, "m"); return c;
            """,
            """
            var c = new BareConfig(); (c.EnableMetrics, c.EnableMetricsForAllSchedulers) = (true, a); return c;
            """
        },
        {
            "settings assigned as a tuple that turns the flag off",
            """
            var c = new BareConfig(); (c.{|ECA1001:EnableMetrics|}, c.EnableMetricsForAllSchedulers) = (true, false); return c;
            """,
            """
            var c = new BareConfig(); (c.EnableMetricsForAllSchedulers, c.EnableMetrics) = (true, true); return c;
            """
        },
        {
            "settings assigned from a tuple",
            """
            var c = new BareConfig(); var t = (On: a, Name: "m"); (c.{|ECA1001:EnableMetrics|}, c.ModelPath) = t; return c;
            """,
            """
            var c = new BareConfig(); var t = (On: a, All: a); (c.EnableMetrics, c.EnableMetricsForAllSchedulers) = t; return c;
            """
        },
        {
            "deconstructed into locals",
            """
            var (c, d) = (new BareConfig { {|ECA1001:EnableMetrics|} = true }, new BareConfig()); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var (c, d) = (new BareConfig { EnableMetrics = true }, new BareConfig()); c.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "element replaced",
            """
            var t = (One: new BareConfig(), n); t.One = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return t;
            """,
            """
            var t = (One: new BareConfig(), n); t.One = new BareConfig { EnableMetrics = true }; t.One.EnableMetricsForAllSchedulers = true; return t;
            """
        },
        {
            "result of a helper",
            """
            var (c, _) = Name(new BareConfig { {|ECA1001:EnableMetrics|} = true }); return c;
            """,
            """
            var (c, _) = Fill(new BareConfig { EnableMetrics = true }); return c;
            """
        },
        {
            "result of a factory",
            """
            var (c, port) = Make(); c.{|ECA1001:EnableMetrics|} = port > 0; return c;
            """,
            """
            var (c, port) = Make(); c.EnableMetrics = port > 0; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "element of a result",
            """
            var c = Make().Config; c.{|ECA1001:EnableMetrics|} = true; return c;
            """,
            """
            var c = Make().Config; c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "deconstruct method",
            """
            var p = new Pairing { One = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; var (c, i) = p; c.ModelPath = "m" + i; return p;
            """,
            """
            var p = new Pairing { One = new BareConfig { EnableMetrics = true } }; var (c, i) = p; c.EnableMetricsForAllSchedulers = i > 0; return p;
            """
        },
        {
            "discarded element",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; (_, var d) = (c, new BareConfig()); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d);
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; (var d, _) = (c, new BareConfig()); d.EnableMetricsForAllSchedulers = true; return (c, d);
            """
        },
        {
            "tuple of the framework",
            """
            var t = Tuple.Create(new BareConfig { {|ECA1001:EnableMetrics|} = true }, n); t.Item1.ModelPath = "m"; return t;
            """,
            """
            var t = Tuple.Create(new BareConfig { EnableMetrics = true }, n); t.Item1.EnableMetricsForAllSchedulers = true; return t;
            """
        },
        {
            "elements of a list of tuples",
            """
            var all = new[] { (new BareConfig { {|ECA1001:EnableMetrics|} = true }, "m") }; foreach (var (c, m) in all) c.ModelPath = m; return all;
            """,
            """
            var all = new[] { (new BareConfig { EnableMetrics = true }, true) }; foreach (var (c, m) in all) c.EnableMetricsForAllSchedulers = m; return all;
            """
        },
        {
            "compared as a tuple",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return (c, (c.EnableMetricsForAllSchedulers, n) == (true, 1));
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; return (c, (c.EnableMetricsForAllSchedulers = true, n) == (true, 1));
            """
        },
        {
            "parts of two types",
            """
            var pair = (a: new BareConfig { EnableMetrics = true }, b: new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }); pair.a.EnableMetricsForAllSchedulers = true; return pair;
            """,
            """
            var pair = (a: new BareConfig { EnableMetrics = true }, b: new EngineConfig { EnableMetrics = true, MetricsPort = 1 }); pair.a.EnableMetricsForAllSchedulers = true; pair.b.EnableMetricsForAllSchedulers = true; return pair;
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
            "copy of a tuple holds the same instance",
            """
            var t = (One: new BareConfig { EnableMetrics = true }, n); var u = t; u.One = new BareConfig(); u.One.EnableMetricsForAllSchedulers = true; return (t, u);
            """,
            """
            var t = (One: new BareConfig { EnableMetrics = true }, n); var u = t; u.One.EnableMetricsForAllSchedulers = true; return t;
            """
        },
        {
            "element by its name",
            """
            var t = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); t.Two.EnableMetricsForAllSchedulers = true; return t;
            """,
            """
            var t = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); t.One.EnableMetricsForAllSchedulers = true; return t;
            """
        },
        {
            "element by its number",
            """
            var t = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); t.Item2.EnableMetricsForAllSchedulers = true; return t;
            """,
            """
            var t = (One: new BareConfig { EnableMetrics = true }, Two: new BareConfig()); t.Item1.EnableMetricsForAllSchedulers = true; return t;
            """
        },
        {
            "nested deconstruction",
            """
            var ((c, d), i) = ((new BareConfig { EnableMetrics = true }, new BareConfig()), n); d.EnableMetricsForAllSchedulers = i > 0; return (c, d);
            """,
            """
            var ((c, d), i) = ((new BareConfig { EnableMetrics = true }, new BareConfig()), n); c.EnableMetricsForAllSchedulers = i > 0; return (c, d);
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
