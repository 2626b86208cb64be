namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Switch statements and expressions, and patterns.</summary>
public class SwitchPairs
{
    private const string Frame = """
        class Program
        {
            public static object? Create(bool a, string s, int n, object? other)
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
            "section of its own",
            """
            switch (n) { case 1: c.{|ECA1001:EnableMetrics|} = true; break; case 2: c.EnableMetricsForAllSchedulers = true; break; }
            """,
            """
            switch (n) { case 1: c.EnableMetrics = true; break; case 2: c.EnableMetrics = true; break; } switch (n) { case 2: c.EnableMetricsForAllSchedulers = true; break; }
            """
        },
        {
            "one section incomplete",
            """
            switch (n) { case 1: c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; break; default: c.{|ECA1001:EnableMetrics|} = true; break; }
            """,
            """
            switch (n) { case 1: c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; break; default: c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = a; break; }
            """
        },
        {
            "goto case",
            """
            switch (n) { case 1: c.{|ECA1001:EnableMetrics|} = true; goto case 3; case 2: c.EnableMetricsForAllSchedulers = true; break; case 3: break; }
            """,
            """
            switch (n) { case 1: c.EnableMetrics = true; goto case 2; case 2: c.EnableMetricsForAllSchedulers = true; break; case 3: break; }
            """
        },
        {
            "goto default",
            """
            switch (s) { case "m": c.{|ECA1001:EnableMetrics|} = true; break; default: c.EnableMetricsForAllSchedulers = true; break; }
            """,
            """
            switch (s) { case "m": c.EnableMetrics = true; goto default; default: c.EnableMetricsForAllSchedulers = true; break; }
            """
        },
        {
            "value by switch expression",
            """
            c.{|ECA1001:EnableMetrics|} = n switch { 1 => true, 2 => a, _ => false };
            """,
            """
            c.EnableMetrics = n switch { 1 => true, 2 => a, _ => false }; c.EnableMetricsForAllSchedulers = n switch { 1 => true, _ => a };
            """
        },
        {
            "instance by switch expression",
            """
            c = n switch { 1 => new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }, _ => new BareConfig { {|ECA1001:EnableMetrics|} = true } };
            """,
            """
            c = n switch { 1 => new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }, _ => new BareConfig { EnableMetrics = true } }; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "instance of an arm that throws",
            """
            c = n switch { 1 => new BareConfig { {|ECA1001:EnableMetrics|} = true }, _ => throw new ArgumentException(s) };
            """,
            """
            c = n switch { 1 => new BareConfig { EnableMetrics = true }, _ => throw new ArgumentException(s) }; c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "type pattern in a section",
            """
            c.{|ECA1001:EnableMetrics|} = true; switch (other) { case BareConfig d: d.EnableMetricsForAllSchedulers = true; break; }
            """,
            """
            c.EnableMetrics = true; other = c; switch (other) { case string: break; case BareConfig d when a: d.EnableMetricsForAllSchedulers = true; break; }
            """
        },
        {
            "tuple pattern",
            """
            c.{|ECA1001:EnableMetrics|} = true; switch ((new BareConfig(), n)) { case (var d, 1): d.EnableMetricsForAllSchedulers = true; break; }
            """,
            """
            c.EnableMetrics = true; switch ((c, n)) { case (var d, 1): d.EnableMetricsForAllSchedulers = true; break; }
            """
        },
        {
            "negated type pattern",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (other is not BareConfig d) return c; d.EnableMetricsForAllSchedulers = true;
            """,
            """
            c.EnableMetrics = true; object o = c; if (o is not BareConfig d) return null; d.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "list pattern",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (new[] { new BareConfig(), c } is [var d, ..]) d.ModelPath = "m";
            """,
            """
            c.EnableMetrics = true; if (new[] { c } is [var d, ..]) d.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "property pattern that reads",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (c is { EnableMetricsForAllSchedulers: true }) c.ModelPath = "m";
            """,
            """
            c.EnableMetrics = true; if (c is { EnableMetricsForAllSchedulers: false }) c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "pattern with and",
            """
            c.{|ECA1001:EnableMetrics|} = true; if (c is { EnableMetrics: true } and { ModelPath: var d }) c.ModelPath = d + "m";
            """,
            """
            c.EnableMetrics = true; if (c is { EnableMetrics: true } and var d) d.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "arm that writes",
            """
            c.{|ECA1001:EnableMetrics|} = true; _ = n switch { 1 => c.EnableMetricsForAllSchedulers = false, _ => a };
            """,
            """
            c.EnableMetrics = true; _ = n switch { 1 => c.EnableMetricsForAllSchedulers = true, _ => a };
            """
        },
        {
            "role by a nested switch",
            """
            c.{|ECA1001:EnableMetrics|} = true; switch (n) { case 1: switch (s) { case "x": c.EnableMetrics = false; break; } break; }
            """,
            """
            c.EnableMetrics = true; switch (n) { case 1: switch (s) { case "x": c.EnableMetricsForAllSchedulers = true; break; } break; }
            """
        },
        {
            "section that returns",
            """
            switch (n) { case 1: c.{|ECA1001:EnableMetrics|} = true; return c; } c.EnableMetricsForAllSchedulers = true;
            """,
            """
            switch (n) { case 1: c.EnableMetrics = true; break; case 2: return null; } c.EnableMetricsForAllSchedulers = true;
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
