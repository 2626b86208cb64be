namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Exceptions, finally, using and lock.</summary>
public class TryPairs
{
    private const string Frame = """
        class Program
        {
            private static readonly object Gate = new();
            private static void Start() => Console.WriteLine();
            private static IDisposable Scope() => new System.IO.MemoryStream();

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
            "written in finally",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; Start(); } finally { c.ModelPath = "m"; }
            """,
            """
            try { c.EnableMetrics = true; Start(); } finally { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "finally behind a return",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; return c; } finally { c.ModelPath = "m"; }
            """,
            """
            try { c.EnableMetrics = true; return c; } finally { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "written in the catch",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; Start(); } catch (Exception) { c.EnableMetricsForAllSchedulers = false; }
            """,
            """
            try { c.EnableMetrics = true; Start(); } catch (Exception) { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "turned on in the catch",
            """
            try { Start(); } catch (Exception) { c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            try { Start(); } catch (Exception) { c.EnableMetrics = true; throw; }
            """
        },
        {
            "another instance in the catch",
            """
            try { c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; } catch (Exception) { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            try { c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; } catch (Exception) { c = new BareConfig { EnableMetrics = true }; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "thrown again between the writes",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; Start(); } catch (Exception) { throw; }
            """,
            """
            try { c.EnableMetrics = true; Start(); } catch (Exception) { throw; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "written in a filter",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; Start(); } catch (Exception e) when (e.Message == c.ModelPath) { }
            """,
            """
            try { c.EnableMetrics = true; Start(); } catch (Exception) when (c.EnableMetricsForAllSchedulers = true) { }
            """
        },
        {
            "nested finally",
            """
            try { try { c.{|ECA1001:EnableMetrics|} = true; } finally { c.EnableMetricsForAllSchedulers = true; } } finally { c.EnableMetricsForAllSchedulers = false; }
            """,
            """
            try { try { c.EnableMetrics = true; } finally { c.EnableMetricsForAllSchedulers = false; } } finally { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "turned on in finally",
            """
            try { Start(); } finally { c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            try { c.EnableMetricsForAllSchedulers = true; Start(); } finally { c.EnableMetrics = true; }
            """
        },
        {
            "using block around the write",
            """
            using (Scope()) { c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            using (Scope()) { c.EnableMetrics = true; } c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "using declaration",
            """
            using var s = Scope(); c.{|ECA1001:EnableMetrics|} = true;
            """,
            """
            using var s = Scope(); c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "lock",
            """
            lock (Gate) { c.{|ECA1001:EnableMetrics|} = true; }
            """,
            """
            lock (Gate) { c.EnableMetrics = true; lock (Gate) { c.EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "early return inside try",
            """
            try { c.{|ECA1001:EnableMetrics|} = true; if (a) return c; c.EnableMetricsForAllSchedulers = false; } finally { Start(); }
            """,
            """
            try { c.EnableMetrics = true; if (a) return c; c.EnableMetricsForAllSchedulers = true; } finally { Start(); }
            """
        },
        {
            "checked and unchecked blocks",
            """
            checked { c.{|ECA1001:EnableMetrics|} = n + 1 > 0; }
            """,
            """
            checked { c.EnableMetrics = n + 1 > 0; } unchecked { c.EnableMetricsForAllSchedulers = n + 1 > 0; }
            """
        },
        {
            "created in a try and returned after it",
            """
            try { c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Start(); } catch (TimeoutException) { return null; }
            """,
            """
            try { c = new BareConfig { EnableMetrics = true }; Start(); } catch (TimeoutException) { return null; } c.EnableMetricsForAllSchedulers = true;
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
