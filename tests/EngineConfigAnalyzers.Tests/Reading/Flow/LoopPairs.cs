namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Loops.</summary>
public class LoopPairs
{
    private const string Frame = """
        class Program
        {
            public static object? Create(bool a, bool b, int n)
            {
                var c = new BareConfig();
                var all = new List<BareConfig>();
                /*here*/
                return (c, all);
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "written in a loop that may not run",
            """
            c.{|ECA1001:EnableMetrics|} = true; while (n-- > 0) c.ModelPath += "m";
            """,
            """
            c.EnableMetrics = true; while (n-- > 0) c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "created and finished in the body",
            """
            for (var i = 0; i < n; i++) { var d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; d.ModelPath = "m" + i; all.Add(d); }
            """,
            """
            for (var i = 0; i < n; i++) { var d = new BareConfig { EnableMetrics = true }; d.EnableMetricsForAllSchedulers = i > 0; all.Add(d); }
            """
        },
        {
            "written before the loop creates",
            """
            c.{|ECA1003:EnableMetricsForAllSchedulers|} = true; foreach (var i in Enumerable.Range(0, n)) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); }
            """,
            """
            foreach (var i in Enumerable.Range(0, n)) { c.EnableMetricsForAllSchedulers = true; c = new BareConfig { EnableMetrics = true }; all.Add(c); }
            """
        },
        {
            "added before it is finished",
            """
            foreach (var i in Enumerable.Range(0, n)) { var d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(d); if (i > 0) continue; d.ModelPath = "m"; }
            """,
            """
            foreach (var i in Enumerable.Range(0, n)) { var d = new BareConfig { EnableMetrics = true }; all.Add(d); if (i > 0) continue; d.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "left by break",
            """
            while (true) { c.{|ECA1001:EnableMetrics|} = true; if (n-- < 0) break; c.EnableMetricsForAllSchedulers = false; }
            """,
            """
            while (true) { c.EnableMetrics = true; if (n-- < 0) break; c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "do while",
            """
            do { c.{|ECA1001:EnableMetrics|} = true; } while (n-- > 0);
            """,
            """
            do { c.EnableMetrics = true; } while (n-- > 0 && (c.EnableMetricsForAllSchedulers = true));
            """
        },
        {
            "written by the increment",
            """
            for (c.EnableMetricsForAllSchedulers = false; n > 0; n--) c.{|ECA1001:EnableMetrics|} = true;
            """,
            """
            for (; n > 0; c.EnableMetricsForAllSchedulers = true) { c.EnableMetrics = true; n--; }
            """
        },
        {
            "elements written to by index",
            """
            all.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true }); for (var i = 0; i < all.Count; i++) all[i].ModelPath = "m";
            """,
            """
            all.Add(new BareConfig { EnableMetrics = true }); for (var i = 0; i < all.Count; i++) all[i].EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "elements of another list",
            """
            var other = new List<BareConfig> { new() }; all.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true }); foreach (var e in other) e.EnableMetricsForAllSchedulers = true;
            """,
            """
            var other = new List<BareConfig> { new() }; other.Add(new BareConfig { EnableMetrics = true }); foreach (var e in other) e.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "elements of a copy",
            """
            all.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true }); foreach (var e in all.ToArray()) e.ModelPath = "m";
            """,
            """
            all.Add(new BareConfig { EnableMetrics = true }); foreach (var e in all.ToArray()) e.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "turned on for elements",
            """
            all.Add(new BareConfig()); foreach (var e in all) e.{|ECA1001:EnableMetrics|} = true;
            """,
            """
            all.Add(new BareConfig()); foreach (var e in all) e.EnableMetrics = true; foreach (var e in all) e.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "on in one round, all in another",
            """
            for (var i = 0; i < 2; i++) { if (i == 0) c.{|ECA1001:EnableMetrics|} = true; else c.ModelPath = "m"; }
            """,
            """
            for (var i = 0; i < 2; i++) { if (i == 0) c.EnableMetrics = true; else c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "turned off at the start of each round",
            """
            for (var i = 0; i < n; i++) { c.EnableMetricsForAllSchedulers = true; c.EnableMetricsForAllSchedulers = false; c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            for (var i = 0; i < n; i++) { c.EnableMetricsForAllSchedulers = false; c.EnableMetricsForAllSchedulers = true; c.EnableMetrics = true; }
            """
        },
        {
            "nested loops",
            """
            for (var i = 0; i < n; i++) { var d = new BareConfig { {|ECA1001:EnableMetrics|} = true }; for (var j = 0; j < n; j++) { var e = new BareConfig(); e.{|ECA1003:EnableMetricsForAllSchedulers|} = true; all.Add(e); } all.Add(d); }
            """,
            """
            for (var i = 0; i < n; i++) { var d = new BareConfig { EnableMetrics = true }; for (var j = 0; j < n; j++) { var e = new BareConfig(); d.EnableMetricsForAllSchedulers = true; all.Add(e); } all.Add(d); }
            """
        },
        {
            "loop left by return",
            """
            foreach (var i in Enumerable.Range(0, n)) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; if (i > 2) return c; }
            """,
            """
            foreach (var i in Enumerable.Range(0, n)) { c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; if (i > 2) return c; }
            """
        },
        {
            "last one kept by a second name",
            """
            BareConfig? last = null; for (var i = 0; i < n; i++) { last = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(last); } if (last != null) last.ModelPath = "m";
            """,
            """
            BareConfig? last = null; for (var i = 0; i < n; i++) { last = new BareConfig { EnableMetrics = true }; all.Add(last); } if (last != null) last.EnableMetricsForAllSchedulers = true;
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
