namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Branches, early returns and jumps.</summary>
public class BranchPairs
{
    private const string Frame = """
        class Program
        {
            public static object? Create(bool a, bool b, int n)
            {
                var c = new BareConfig();
                /*here*/
                return c;
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "written on one branch and left out on the other",
            """
            if (a) { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } else { c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            if (a) { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } else { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "written where metrics are off",
            """
            if (a) { c.{|ECA1001:EnableMetrics|} = true; } else if (b) { c.EnableMetricsForAllSchedulers = true; }
            """,
            """
            if (a) { c.EnableMetrics = true; } if (b) { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "written as off where metrics are on",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (a) c.EnableMetricsForAllSchedulers = false;
            """,
            """
            c.EnableMetrics = true; if (a) c.EnableMetricsForAllSchedulers = b;
            """
        },
        {
            "the last write counts",
            """
            c.{|ECA1001:EnableMetrics|} = true; c.EnableMetricsForAllSchedulers = true; c.EnableMetricsForAllSchedulers = false;
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = false; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "a later place that turns metrics on takes over",
            """
            c.EnableMetrics = true; c.{|ECA1001:EnableMetrics|} = a;
            """,
            """
            c.EnableMetrics = true; c.EnableMetrics = a; c.EnableMetricsForAllSchedulers = a;
            """
        },
        {
            "metrics turned off again on one path only",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (a) c.EnableMetrics = false;
            """,
            """
            c.EnableMetrics = true; if (a) c.EnableMetricsForAllSchedulers = true; else c.EnableMetrics = false;
            """
        },
        {
            "metrics turned off again on both paths",
            """
            if (a) c.{|ECA1001:EnableMetrics|} = true; else c.EnableMetrics = false;
            """,
            """
            if (a) c.EnableMetrics = true; c.EnableMetrics = false;
            """
        },
        {
            "on, off and on again",
            """
            c.EnableMetrics = true; c.EnableMetrics = false; c.{|ECA1001:EnableMetrics|} = true;
            """,
            """
            c.EnableMetrics = true; c.EnableMetrics = false; c.EnableMetricsForAllSchedulers = true; c.EnableMetrics = true;
            """
        },
        {
            "places on two branches are one finding",
            """
            if (a) c.{|ECA1001:EnableMetrics|} = true; else if (b) c.EnableMetrics = true; else c.EnableMetrics = n > 1;
            """,
            """
            if (a) c.EnableMetrics = true; else if (b) c.EnableMetrics = true; else c.EnableMetrics = n > 1; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "early return before the write on the only path with metrics",
            """
            if (a) { c.{|ECA1001:EnableMetrics|} = true; return c; } c.EnableMetricsForAllSchedulers = true;
            """,
            """
            if (a) { c.EnableMetrics = true; if (b) return c; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "early return of something else",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (a) return null;
            """,
            """
            c.EnableMetrics = true; if (a) return null; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "thrown away with an exception",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (a) throw new InvalidOperationException();
            """,
            """
            if (a) { c.EnableMetrics = true; throw new InvalidOperationException(); }
            """
        },
        {
            "throw expression between the writes",
            """
            c.{|ECA1001:EnableMetrics|} = true; c.ModelPath = a ? "m" : throw new ArgumentException("a");
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = a ? true : throw new ArgumentException("a");
            """
        },
        {
            "written behind a short circuit",
            """
            c.{|ECA1001:EnableMetrics|} = true; _ = a && (c.EnableMetricsForAllSchedulers = false);
            """,
            """
            c.EnableMetrics = true; _ = a && (c.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "written in a condition",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (c.EnableMetricsForAllSchedulers == true) c.ModelPath = "m";
            """,
            """
            c.EnableMetrics = true; if (c.EnableMetricsForAllSchedulers = true) c.ModelPath = "m";
            """
        },
        {
            "guarded by the setting itself",
            """
            c.{|ECA1001:EnableMetrics|} = a; if (c.EnableMetrics) c.ModelPath = "m";
            """,
            """
            c.EnableMetrics = a; if (c.EnableMetrics) c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "computed from several constants",
            """
            c.{|ECA1001:EnableMetrics|} = a ? true : b; c.EnableMetricsForAllSchedulers = false;
            """,
            """
            c.EnableMetrics = a ? true : b; c.EnableMetricsForAllSchedulers = a ? false : b;
            """
        },
        {
            "instance of each branch",
            """
            c = a ? new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true } : new BareConfig { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            c = a ? new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true } : new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "instances of both branches completed where they meet",
            """
            if (a) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } else { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } c.ModelPath = "m";
            """,
            """
            if (a) { c = new BareConfig { EnableMetrics = true }; } else { c = new BareConfig { EnableMetrics = true }; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "instance replaced on one branch",
            """
            if (a) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } else { c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; }
            """,
            """
            if (a) { c = new BareConfig { EnableMetrics = true }; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "written before the instance was replaced",
            """
            c.EnableMetricsForAllSchedulers = true; c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "jumped over",
            """
            c.{|ECA1001:EnableMetrics|} = true; goto done; fill: c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; done: if (n > 99) { c = new BareConfig(); n = 0; goto fill; }
            """,
            """
            c.EnableMetrics = true; if (n > 1) goto fill; return c; fill: c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "jumped back to",
            """
            again: c.{|ECA1001:EnableMetrics|} = true; if (n-- > 0) goto again;
            """,
            """
            again: if (n < 3) c.EnableMetricsForAllSchedulers = true; c.EnableMetrics = true; if (n-- > 0) goto again;
            """
        },
        {
            "written in a nested branch",
            """
            if (a) { if (b) { c.{|ECA1001:EnableMetrics|} = true; } else { c.EnableMetricsForAllSchedulers = true; } }
            """,
            """
            if (a) { if (b) { c.EnableMetrics = true; } } if (n > 1) { if (b) { c.EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "compound assignment",
            """
            c.EnableMetrics = true; c.{|ECA1001:EnableMetrics|} |= a;
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers |= a;
            """
        },
        {
            "turned off for the one of two that was taken",
            """
            var d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var e = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = "m" }; c = a ? d : e; c.EnableMetrics = false; return (d, e);
            """,
            """
            c = a ? new BareConfig { EnableMetrics = true } : new BareConfig { EnableMetrics = true, ModelPath = "m" }; c.EnableMetrics = false;
            """
        },
        {
            "turned off where the names of two are gone",
            """
            BareConfig? d = null, e = null; if (a) { d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c = d; } else { e = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = "m" }; c = e; } c.EnableMetrics = false; return (c, d, e);
            """,
            """
            if (a) { var d = new BareConfig { EnableMetrics = true }; c = d; } else { var e = new BareConfig { EnableMetrics = true, ModelPath = "m" }; c = e; } c.EnableMetrics = false;
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
