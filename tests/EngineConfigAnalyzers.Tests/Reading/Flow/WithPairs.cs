namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>With expressions over locals, members and results.</summary>
[Covers("ECA1002", Idiom.With, Coverage.Speaks, Coverage.Silent)]
public class WithPairs
{
    private const string Frame = """
        record R0 { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public string ModelPath { get; set; } = ""; }
        record struct S0 { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public string ModelPath { get; set; } }
        class Program
        {
            private static readonly R0 Complete = new() { EnableMetricsForAllSchedulers = true };
            private static readonly R0 Plain = new() { ModelPath = "m" };
            private static R0 Make(bool all) => new() { EnableMetricsForAllSchedulers = all };
            private static R0 MakePlain(string m) => new() { ModelPath = m };

            public static object Create(bool a, int n, R0 given)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "over a local",
            """
            var c = new R0 { ModelPath = "m" }; return c with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            var c = new R0 { EnableMetricsForAllSchedulers = true }; return c with { EnableMetrics = true };
            """
        },
        {
            "chain over locals",
            """
            var c = new R0(); var d = c with { {|ECA1001:EnableMetrics|} = true }; var e = d with { ModelPath = "m" }; return e;
            """,
            """
            var c = new R0(); var d = c with { EnableMetrics = true }; var e = d with { EnableMetricsForAllSchedulers = true }; return e;
            """
        },
        {
            "chain in one expression",
            """
            return (new R0() with { {|ECA1001:EnableMetrics|} = true }) with { ModelPath = "m" };
            """,
            """
            return (new R0() with { EnableMetrics = true }) with { EnableMetricsForAllSchedulers = true };
            """
        },
        {
            "same local again and again",
            """
            var c = new R0(); c = c with { {|ECA1001:EnableMetrics|} = true }; c = c with { ModelPath = "m" }; return c;
            """,
            """
            var c = new R0(); c = c with { EnableMetrics = true }; c = c with { EnableMetricsForAllSchedulers = true }; return c;
            """
        },
        {
            "turns off what the baseline has",
            """
            var c = new R0 { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return c with { {|ECA1001:EnableMetricsForAllSchedulers|} = false };
            """,
            """
            var c = new R0 { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; return c with { EnableMetricsForAllSchedulers = a };
            """
        },
        {
            "over a static baseline",
            """
            return Plain with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            return Complete with { EnableMetrics = true };
            """
        },
        {
            "over a parameter",
            """
            return new R0() with { {|ECA1001:EnableMetrics|} = given.EnableMetrics };
            """,
            """
            return given with { EnableMetrics = true };
            """
        },
        {
            "over the result of a private factory",
            """
            return MakePlain("m") with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            return Make(true) with { EnableMetrics = true };
            """
        },
        {
            "over one of two baselines",
            """
            return (a ? Plain : new R0()) with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            return (a ? Plain : Complete) with { EnableMetrics = true };
            """
        },
        {
            "property set on the copy",
            """
            var d = Plain with { {|ECA1001:EnableMetrics|} = true }; d.ModelPath = "m"; return d;
            """,
            """
            var d = Plain with { EnableMetrics = true }; d.EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "property set on the baseline before the copy",
            """
            var c = new R0(); var d = c with { {|ECA1001:EnableMetrics|} = true }; c.EnableMetricsForAllSchedulers = true; return (c, d);
            """,
            """
            var c = new R0(); c.EnableMetricsForAllSchedulers = true; var d = c with { EnableMetrics = true }; return (c, d);
            """
        },
        {
            "empty with",
            """
            var c = new R0 { ModelPath = "m" }; var d = c with { }; d.{|ECA1001:EnableMetrics|} = true; return d;
            """,
            """
            var c = new R0 { EnableMetricsForAllSchedulers = true }; var d = c with { }; d.EnableMetrics = true; return d;
            """
        },
        {
            "record struct",
            """
            var c = new S0 { ModelPath = "m" }; return c with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            var c = new S0 { EnableMetricsForAllSchedulers = true }; return c with { EnableMetrics = true };
            """
        },
        {
            "positional record",
            """
            var c = new PositionalSpec("m", MetricsPort: 1); return c with { {|ECA1001:EnableMetrics|} = true };
            """,
            """
            var c = new PositionalSpec("m", MetricsPort: 1, EnableMetricsForAllSchedulers: true); return c with { EnableMetrics = true };
            """
        },
        {
            "in a query",
            """
            return Enumerable.Range(0, n).Select(i => new R0()).Select(c => c with { ModelPath = "m" }).Select(c => new R0 { ModelPath = c.ModelPath, {|ECA1001:EnableMetrics|} = true }).ToList();
            """,
            """
            return Enumerable.Range(0, n).Select(i => new R0 { EnableMetrics = true }).Select(c => c with { EnableMetricsForAllSchedulers = true }).ToList();
            """
        },
        {
            "in a loop",
            """
            var c = new R0(); for (var i = 0; i < n; i++) c = c with { {|ECA1001:EnableMetrics|} = i > 0 }; return c;
            """,
            """
            var c = new R0(); for (var i = 0; i < n; i++) c = c with { EnableMetrics = i > 0, EnableMetricsForAllSchedulers = i > 0 }; return c;
            """
        },
        {
            "in a branch",
            """
            var c = new R0(); if (a) c = c with { {|ECA1001:EnableMetrics|} = true }; else c = c with { {|ECA1003:EnableMetricsForAllSchedulers|} = true }; return c;
            """,
            """
            var c = new R0(); if (a) c = c with { EnableMetrics = true }; if (n > 1) c = c with { EnableMetricsForAllSchedulers = true }; return c;
            """
        },
        {
            "elements of a list",
            """
            var all = new List<R0> { new() }; for (var i = 0; i < all.Count; i++) all[i] = all[i] with { {|ECA1001:EnableMetrics|} = true }; return all;
            """,
            """
            var all = new List<R0> { new() { EnableMetricsForAllSchedulers = true } }; for (var i = 0; i < all.Count; i++) all[i] = all[i] with { EnableMetrics = true }; return all;
            """
        },
        {
            "endpoint of the baseline",
            """
            var c = new EngineSpec { EnableMetricsForAllSchedulers = true }; return c with { {|ECA1002:EnableMetrics|} = true };
            """,
            """
            var c = new EngineSpec { EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; return c with { EnableMetrics = true };
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
