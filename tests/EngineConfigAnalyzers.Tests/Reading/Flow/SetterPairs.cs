namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Setters with bodies, of the settings themselves and of other members.</summary>
public class SetterPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "setter of another property",
            """
            class Mine : BareConfig { public string Full { set { ModelPath = value; } } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true, Full = "m" }; }
            """,
            """
            class Mine : BareConfig { public bool Full { set { EnableMetricsForAllSchedulers = value; } } }
            class Program { public static object Create() => new Mine { EnableMetrics = true, Full = true }; }
            """
        },
        {
            "init accessor of another property",
            """
            class Mine { public bool EnableMetrics { get; init; } public bool EnableMetricsForAllSchedulers { get; init; } public string Full { init { Console.WriteLine(value); } } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true, Full = "m" }; }
            """,
            """
            class Mine { public bool EnableMetrics { get; init; } public bool EnableMetricsForAllSchedulers { get; init; } public bool Full { init { EnableMetricsForAllSchedulers = value; } } }
            class Program { public static object Create() => new Mine { EnableMetrics = true, Full = true }; }
            """
        },
        {
            "setter assigned in a statement",
            """
            class Mine : BareConfig { public string Full { set => ModelPath = value; } }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c.Full = "m"; return c; } }
            """,
            """
            class Mine : BareConfig { public bool Full { set => EnableMetricsForAllSchedulers = value; } }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true }; c.Full = true; return c; } }
            """
        },
        {
            "setter that is given off",
            """
            class Mine : BareConfig { public bool Full { set => EnableMetricsForAllSchedulers = value; } }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c.Full = false; return c; } }
            """,
            """
            class Mine : BareConfig { public bool Full { set => EnableMetricsForAllSchedulers = value; } }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true, Full = false }; c.Full = true; return c; } }
            """
        },
        {
            "setter of metrics",
            """
            class Mine { private bool _on; public bool EnableMetrics { get => _on; set => _on = value; } public bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine { private bool _on; public bool EnableMetrics { get => _on; set { _on = value; EnableMetricsForAllSchedulers = value; } } public bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "backing field of the flag",
            """
            class Mine { private bool _all; public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } public void Log() => Console.WriteLine(_all); }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c.Log(); return c; } }
            """,
            """
            class Mine { private bool _all; public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } public void Fill() => _all = true; }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true }; c.Fill(); return c; } }
            """
        },
        {
            "member whose setter completes what it is given",
            """
            class Holder { private BareConfig _c = new(); public BareConfig C { get => _c; set { value.ModelPath = "m"; _c = value; } } }
            class Program { public static object Create() => new Holder { C = new() { {|ECA1001:EnableMetrics|} = true } }; }
            """,
            """
            class Holder { private BareConfig _c = new(); public BareConfig C { get => _c; set { value.EnableMetricsForAllSchedulers = true; _c = value; } } }
            class Program { public static object Create() => new Holder { C = new() { EnableMetrics = true } }; }
            """
        },
        {
            "indexer that keeps what it is given",
            """
            class Holder { private BareConfig? _c; public BareConfig? this[string k] { get => _c; set => _c = value; } }
            class Program { public static object Create() { var h = new Holder(); h["a"] = new() { {|ECA1001:EnableMetrics|} = true }; h["a"]!.ModelPath = "m"; return h; } }
            """,
            """
            class Holder { private BareConfig? _c; public BareConfig? this[string k] { get => _c; set => _c = value; } }
            class Program { public static object Create() { var h = new Holder(); h["a"] = new() { EnableMetrics = true }; h["a"]!.EnableMetricsForAllSchedulers = true; return h; } }
            """
        },
        {
            "initializer through an indexer",
            """
            class Holder { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig this[string k] => _c; }
            class Program { public static object Create() => new Holder { ["a"] = { ModelPath = "m" } }; }
            """,
            """
            class Holder { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig this[string k] => _c; }
            class Program { public static object Create() => new Holder { ["a"] = { EnableMetricsForAllSchedulers = true } }; }
            """
        },
        {
            "field behind a setter, written after another setter",
            """
            class Mine { private string _path = ""; private bool _all; public string ModelPath { get => _path; set => _path = value; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } public override string ToString() => _path + _all;
                public static Mine Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; return c; } }
            """,
            """
            class Mine { private string _path = ""; private bool _all; public string ModelPath { get => _path; set => _path = value; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } public override string ToString() => _path + _all;
                public static Mine Create() { var c = new Mine { EnableMetrics = true }; c.ModelPath = "m"; c._all = true; return c; } }
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
