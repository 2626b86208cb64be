namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Which values count as on, off, absent and computed on the way through statements.</summary>
public class ValuePairs
{
    private const string Frame = """
        class Program
        {
            private const bool On = true;
            private const bool Off = false;
            private static readonly bool Maybe = Environment.GetEnvironmentVariable("M") == "1";

            public static object Create(bool a, bool? b, object o)
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
            "constants",
            """
            c.{|ECA1001:EnableMetrics|} = On; c.EnableMetricsForAllSchedulers = Off;
            """,
            """
            c.EnableMetrics = On; c.EnableMetricsForAllSchedulers = On;
            """
        },
        {
            "constant that is off",
            """
            c.{|ECA1001:EnableMetrics|} = !Off;
            """,
            """
            c.EnableMetrics = Off;
            """
        },
        {
            "static read-only value",
            """
            c.{|ECA1001:EnableMetrics|} = Maybe;
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = Maybe;
            """
        },
        {
            "nullable value",
            """
            c.{|ECA1001:EnableMetrics|} = b ?? true;
            """,
            """
            c.EnableMetrics = b ?? true; c.EnableMetricsForAllSchedulers = b ?? false;
            """
        },
        {
            "logical operators",
            """
            c.{|ECA1001:EnableMetrics|} = a || Maybe;
            """,
            """
            c.EnableMetrics = a || Maybe; c.EnableMetricsForAllSchedulers = a && Maybe;
            """
        },
        {
            "pattern",
            """
            c.{|ECA1001:EnableMetrics|} = o is string { Length: > 1 };
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = o is string { Length: > 1 };
            """
        },
        {
            "value of the other setting",
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = false; c.{|ECA1001:EnableMetrics|} = a;
            """,
            """
            c.EnableMetrics = a; c.EnableMetricsForAllSchedulers = c.EnableMetrics;
            """
        },
        {
            "value through a local",
            """
            var on = a; c.{|ECA1001:EnableMetrics|} = on;
            """,
            """
            var on = a; c.EnableMetrics = on; c.EnableMetricsForAllSchedulers = on;
            """
        },
        {
            "value of a chain of assignments",
            """
            bool on; c.{|ECA1001:EnableMetrics|} = on = true; c.ModelPath = on.ToString();
            """,
            """
            bool on; c.EnableMetrics = on = true; c.EnableMetricsForAllSchedulers = on;
            """
        },
        {
            "default value",
            """
            c.{|ECA1001:EnableMetrics|} = true; c.EnableMetricsForAllSchedulers = default;
            """,
            """
            c.EnableMetrics = default; c.EnableMetricsForAllSchedulers = default;
            """
        },
        {
            "cast",
            """
            c.{|ECA1001:EnableMetrics|} = (bool)true; c.EnableMetricsForAllSchedulers = (bool)false;
            """,
            """
            c.EnableMetrics = (bool)o; c.EnableMetricsForAllSchedulers = (bool)o;
            """
        },
        {
            "parsed text",
            """
            c.{|ECA1001:EnableMetrics|} = bool.Parse("true");
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = bool.TryParse("true", out var all) && all;
            """
        },
        {
            "out argument",
            """
            if (bool.TryParse(c.ModelPath, out var on)) c.{|ECA1001:EnableMetrics|} = on;
            """,
            """
            if (bool.TryParse(c.ModelPath, out var on)) c.EnableMetrics = on; c.EnableMetricsForAllSchedulers = on;
            """
        },
        {
            "exclusive or",
            """
            c.EnableMetrics = true; c.{|ECA1001:EnableMetrics|} ^= a;
            """,
            """
            c.EnableMetrics = true; c.EnableMetricsForAllSchedulers ^= a;
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
