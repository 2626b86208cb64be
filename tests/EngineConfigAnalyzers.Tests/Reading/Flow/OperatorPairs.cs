namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Operators and conversions that somebody wrote are calls.</summary>
public class OperatorPairs
{
    private const string Frame = """
        sealed class Plan { }
        interface IDescribed<T> where T : IDescribed<T> { static abstract implicit operator BareConfig(T c); }
        interface IPlanned<T> where T : IPlanned<T> { static abstract implicit operator Plan(T c); static abstract Plan operator +(T c, int replicas); }
        sealed class Scaled(BareConfig? c = null)
        {
            public BareConfig? Config { get; } = c;
            public static Scaled operator *(Scaled s, BareConfig c) { c.ModelPath = "m"; return s; }
            public static Scaled operator +(Scaled s, BareConfig c) { c.EnableMetricsForAllSchedulers = true; return s; }
            public static implicit operator Scaled(BareConfig c) { c.ModelPath = "m"; return new(c); }
            public static Scaled operator +(BareConfig c, Scaled s) { c.EnableMetricsForAllSchedulers = true; return s; }
            public static explicit operator Scaled(List<BareConfig> all) { foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return new(); }
        }
        static class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "operator that completes its right operand",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return new Scaled() * c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; return new Scaled() + c; }
            """
        },
        {
            "operator that nobody in sight implements",
            """
            public static object Create<T>() where T : BareConfig, IPlanned<T>, new() { var c = new T { {|ECA1001:EnableMetrics|} = true }; return c.ModelPath + 2; }
            """,
            """
            public static object Create<T>() where T : BareConfig, IPlanned<T>, new() { var c = new T { EnableMetrics = true }; return c + 2; }
            """
        },
        {
            "conversion that completes",
            """
            public static Scaled Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return c; }
            """,
            """
            public static Scaled Create() { var c = new BareConfig { EnableMetrics = true }; return (Scaled)new List<BareConfig> { c }; }
            """
        },
        {
            "conversion that nobody in sight implements",
            """
            public static object Create<T>() where T : BareConfig, IPlanned<T>, new() { var c = new T { {|ECA1001:EnableMetrics|} = true }; BareConfig b = c; return b; }
            """,
            """
            public static object Create<T>() where T : BareConfig, IPlanned<T>, new() { var c = new T { EnableMetrics = true }; Plan p = c; return p; }
            """
        },
        {
            "operator that completes its left operand",
            """
            public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return new Scaled() * c; }
            """,
            """
            public static object Create() { var c = new BareConfig { EnableMetrics = true }; return c + new Scaled(); }
            """
        },
        {
            "conversion to a configuration that nobody in sight implements",
            """
            public static object Create<T>(bool a, T d) where T : IDescribed<T> { var c = a ? new BareConfig { ModelPath = "m" } : new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; return (c, d); }
            """,
            """
            public static object Create<T>(bool a, T d) where T : IDescribed<T> { var c = a ? (BareConfig)d : new BareConfig(); c.EnableMetrics = true; return (c, d); }
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
