namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Structs: copies are launches of their own, references are not.</summary>
public class StructPairs
{
    private const string Frame = """
        struct Mine
        {
            public bool EnableMetrics { get; set; }
            public bool EnableMetricsForAllSchedulers { get; set; }
            public string ModelPath { get; set; }
            public void Name() => ModelPath = "m";
            public void Fill() => EnableMetricsForAllSchedulers = true;
            public void Replace() => this = new Mine { EnableMetrics = true, EnableMetricsForAllSchedulers = true };
        }
        class Program
        {
            private Mine _one;
            public object One => _one;
            private static void ByValue(Mine s) { s.EnableMetricsForAllSchedulers = true; Console.WriteLine(s); }
            private static void ByReference(ref Mine s) => s.EnableMetricsForAllSchedulers = true;
            private static Mine Filled(Mine s) { s.EnableMetricsForAllSchedulers = true; return s; }

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "given by value to a helper",
            """
            public static object Create() { var s = new Mine { {|ECA1001:EnableMetrics|} = true }; ByValue(s); return s; }
            """,
            """
            public static object Create() { var s = new Mine { EnableMetrics = true }; ByReference(ref s); return s; }
            """
        },
        {
            "result of a helper",
            """
            public static object Create() { var s = new Mine { {|ECA1001:EnableMetrics|} = true }; var t = Filled(new Mine()); return (s, t); }
            """,
            """
            public static object Create() { var s = new Mine { EnableMetrics = true }; s = Filled(s); return s; }
            """
        },
        {
            "method of its own",
            """
            public static object Create() { var s = new Mine { {|ECA1001:EnableMetrics|} = true }; s.Name(); return s; }
            """,
            """
            public static object Create() { var s = new Mine { EnableMetrics = true }; s.Fill(); return s; }
            """
        },
        {
            "method that replaces it",
            """
            public static object Create() { var s = new Mine(); var t = new Mine(); t.Replace(); s.{|ECA1001:EnableMetrics|} = true; return (s, t); }
            """,
            """
            public static object Create() { var s = new Mine(); s.EnableMetrics = true; s.Replace(); return s; }
            """
        },
        {
            "default value",
            """
            public static object Create() { Mine s = default; s.{|ECA1001:EnableMetrics|} = true; return s; }
            """,
            """
            public static object Create() { Mine s = default; s.EnableMetrics = true; s.EnableMetricsForAllSchedulers = true; return s; }
            """
        },
        {
            "field",
            """
            public void Begin() { _one.{|ECA1001:EnableMetrics|} = true; } public void Finish() { _one.Name(); }
            """,
            """
            public void Begin() { _one.EnableMetrics = true; } public void Finish() { _one.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "copy in a lambda",
            """
            public static object Create() { var s = new Mine { {|ECA1001:EnableMetrics|} = true }; Action f = () => s.Name(); f(); return s; }
            """,
            """
            public static object Create() { var s = new Mine { EnableMetrics = true }; Action f = () => s.EnableMetricsForAllSchedulers = true; f(); return s; }
            """
        },
        {
            "copy made before the original is finished",
            """
            public static object Create() { var s = new Mine { {|ECA1001:EnableMetrics|} = true }; var t = s; t.Name(); return t; }
            """,
            """
            public static object Create() { var s = new Mine { EnableMetrics = true }; s.EnableMetricsForAllSchedulers = true; var t = s; return t; }
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
