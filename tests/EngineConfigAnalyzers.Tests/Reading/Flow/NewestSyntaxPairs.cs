namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What C# 13 and 14 added beside extension blocks: <c>field</c>, partial properties, <c>a?.B = c</c>, operators of an instance.</summary>
public class NewestSyntaxPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "null-conditional assignment",
            """
            class Program { public static object? Create(bool a) { var c = a ? new BareConfig { {|ECA1001:EnableMetrics|} = true } : null; c?.ModelPath = "m"; return c; } }
            """,
            """
            class Program { public static object? Create(bool a) { var c = a ? new BareConfig { EnableMetrics = true } : null; c?.EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "null-conditional assignment through a member",
            """
            class Holder { public BareConfig? Engine { get; set; } }
            class Program { public static object? Create(bool a) { var h = a ? new Holder { Engine = new() } : null; h?.Engine?.{|ECA1001:EnableMetrics|} = true; return h; } }
            """,
            """
            class Holder { public BareConfig? Engine { get; set; } }
            class Program { public static object? Create(bool a) { var h = a ? new Holder { Engine = new() } : null; h?.Engine?.EnableMetrics = true; h?.Engine?.EnableMetricsForAllSchedulers |= true; return h; } }
            """
        },
        {
            "setter that writes field",
            """
            class Mine { public bool EnableMetrics { get => field; set => field = value; } public bool EnableMetricsForAllSchedulers { get => field; set => field = value; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine { public bool EnableMetrics { get; set { field = value; EnableMetricsForAllSchedulers = value; } } public bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "getter that falls back on another setting",
            """
            class Mine { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get { return field; } set; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get => field || EnableMetrics; set; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "partial property and the value of its implementation",
            """
            partial class Mine { public bool EnableMetrics { get; set; } public partial bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            --- Generated.cs
            partial class Mine { public partial bool EnableMetricsForAllSchedulers { get => field; set => field = value; } = false; }
            """,
            """
            partial class Mine { public bool EnableMetrics { get; set; } public partial bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            --- Generated.cs
            partial class Mine { public partial bool EnableMetricsForAllSchedulers { get => field; set => field = value; } = true; }
            """
        },
        {
            "partial property and the field behind it",
            """
            partial class Mine { public bool EnableMetrics { get; set; } public partial bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            --- Generated.cs
            partial class Mine { private bool _all; public partial bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } }
            """,
            """
            partial class Mine { public bool EnableMetrics { get; set; } public partial bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            --- Generated.cs
            partial class Mine { private bool _all = true; public partial bool EnableMetricsForAllSchedulers { get => _all; set => _all = value; } }
            """
        },
    };

    public static TheoryData<string, string, string> Operators => new()
    {
        {
            "compound assignment of an instance",
            """
            class Mine : BareConfig { public void operator +=(string m) { ModelPath = m; } }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c += "m"; return c; } }
            """,
            """
            class Mine : BareConfig { public void operator +=(bool all) { EnableMetricsForAllSchedulers = all; } }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true }; c += true; return c; } }
            """
        },
        {
            "partial constructor",
            """
            partial class Mine : BareConfig { public partial Mine(string m); public partial Mine(string m) { ModelPath = m; } }
            class Program { public static object Create() => new Mine("m") { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            partial class Mine : BareConfig { public partial Mine(string m); public partial Mine(string m) { ModelPath = m; EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() => new Mine("m") { EnableMetrics = true }; }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Tells_right_from_wrong(string behaviour, string reported, string silent) => Pair.InNewestAsync(behaviour, reported, silent, HostRoslyn.HasExtensionBlocks);

    [Theory]
    [MemberData(nameof(Operators))]
    public Task Tells_right_from_wrong_in_CSharp_14(string behaviour, string reported, string silent) => Pair.InNewestAsync(behaviour, reported, silent, HostRoslyn.HasCSharp14);
}
