namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Top-level statements.</summary>
public class TopLevelPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "statements",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            c.ModelPath = args.Length > 0 ? args[0] : "m";
            Console.WriteLine(c);
            """,
            """
            var c = new BareConfig { EnableMetrics = true };
            c.EnableMetricsForAllSchedulers = args.Length > 0;
            Console.WriteLine(c);
            """
        },
        {
            "local functions below",
            """
            var c = Make();
            Name(c);
            static BareConfig Make() => new() { {|ECA1001:EnableMetrics|} = true };
            static void Name(BareConfig c) => c.ModelPath = "m";
            """,
            """
            var c = Make();
            Fill(c);
            static BareConfig Make() => new() { EnableMetrics = true };
            static void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "captured by a local function",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            Show();
            void Show() => Console.WriteLine(c);
            """,
            """
            var c = new BareConfig { EnableMetrics = true };
            Fill();
            void Fill() => c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "early return",
            """
            var c = new BareConfig();
            if (args.Length > 0) { c.{|ECA1001:EnableMetrics|} = true; return; }
            c.EnableMetricsForAllSchedulers = true;
            """,
            """
            var c = new BareConfig();
            c.EnableMetrics = true;
            if (args.Length > 0) { return; }
            c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "statements that await",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            await Task.Delay(1);
            return c.TpSize();
            static class Extensions { public static int TpSize(this BareConfig c) => c.ModelPath.Length; }
            """,
            """
            var c = new BareConfig { EnableMetrics = true };
            await Task.Delay(1);
            return c.TpSize();
            static class Extensions { public static int TpSize(this BareConfig c) { c.EnableMetricsForAllSchedulers = true; return 1; } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent);
}
