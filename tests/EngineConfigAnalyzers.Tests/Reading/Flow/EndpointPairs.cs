namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>The endpoint on several paths.</summary>
[Covers("ECA1002", Idiom.Statements, Coverage.Speaks, Coverage.Silent)]
public class EndpointPairs
{
    private const string Frame = """
        class Program
        {
            public static object? Create(bool a, int? n, string? s)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "reset to null",
            """
            var c = new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; c.MetricsPort = null; return c;
            """,
            """
            var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = null }; c.MetricsPort = n; return c;
            """
        },
        {
            "written on one path",
            """
            var c = new EngineConfig { EnableMetricsForAllSchedulers = true }; if (a) { c.{|ECA1002:EnableMetrics|} = true; } else { c.MetricsPort = 1; } return c;
            """,
            """
            var c = new EngineConfig { EnableMetricsForAllSchedulers = true, EnableMetrics = true }; if (a) { c.MetricsPort = 1; } return c;
            """
        },
        {
            "empty text",
            """
            var c = new EndpointConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; c.MetricsEndpoint = ""; return c;
            """,
            """
            var c = new EndpointConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; c.MetricsEndpoint = s ?? ""; return c;
            """
        },
        {
            "negative port",
            """
            var c = new EngineConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; c.MetricsPort = -1; return c;
            """,
            """
            var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; c.MetricsPort = 0; return c;
            """
        },
        {
            "coalescing assignment",
            """
            var c = new UrlConfig { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }; c.ModelPath ??= "m"; return c;
            """,
            """
            var c = new UrlConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; c.MetricsUrl ??= new Uri("http://0.0.0.0:1"); return c;
            """
        },
        {
            "conditional flag",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true, EnableMetricsForAllSchedulers = a ? false : false }; return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = a ? n > 1 : false }; return c;
            """
        },
        {
            "both missing",
            """
            var c = new EngineConfig(); if (a) c.{|ECA1001:{|ECA1002:EnableMetrics|}|} = true; return c;
            """,
            """
            var c = new EngineConfig(); if (a) c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = a; c.MetricsPort = n; return c;
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
            "conditional value",
            """
            var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = a ? null : -1 }; return c;
            """,
            """
            var c = new EngineConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = a ? 1 : null }; return c;
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
