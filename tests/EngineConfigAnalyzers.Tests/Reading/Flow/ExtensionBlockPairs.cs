namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Members of C# 14 extension blocks: what they write they write to what they are called on.</summary>
public class ExtensionBlockPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "method",
            """
            static class E { extension(BareConfig c) { public void Fill() => c.ModelPath = "m"; } }
            class Program { public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.Fill(); return c; } }
            """,
            """
            static class E { extension(BareConfig c) { public void Fill() => c.EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() { var c = new BareConfig { EnableMetrics = true }; c.Fill(); return c; } }
            """
        },
        {
            "method that turns metrics on",
            """
            static class E { extension(BareConfig c) { public void Fill() => c.EnableMetrics = true; } }
            class Program { public static object Create() { var c = new BareConfig(); {|ECA1001:c.Fill()|}; return c; } }
            """,
            """
            static class E { extension(BareConfig c) { public void Fill() { c.EnableMetrics = true; c.EnableMetricsForAllSchedulers = true; } } }
            class Program { public static object Create() { var c = new BareConfig(); c.Fill(); return c; } }
            """
        },
        {
            "method that returns what it is called on",
            """
            static class E { extension(BareConfig c) { public BareConfig Named(string m, int n = 1) { c.ModelPath = m + n; return c; } } }
            class Program { public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true }.Named(n: 2, m: "m"); }
            """,
            """
            static class E { extension(BareConfig c) { public BareConfig All(string m, bool on = false) { c.ModelPath = m; c.EnableMetricsForAllSchedulers = on; return c; } } }
            class Program { public static object Create() => new BareConfig { EnableMetrics = true }.All(on: true, m: "m"); }
            """
        },
        {
            "method called by its class",
            """
            static class E { extension(BareConfig c) { public void Fill(bool on) => c.EnableMetricsForAllSchedulers = on; } }
            class Program { public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; E.Fill(c, false); return c; } }
            """,
            """
            static class E { extension(BareConfig c) { public void Fill(bool on) => c.EnableMetricsForAllSchedulers = on; } }
            class Program { public static object Create() { var c = new BareConfig { EnableMetrics = true }; E.Fill(c, true); return c; } }
            """
        },
        {
            "method of a type parameter's block",
            """
            static class E { extension<T>(T c) where T : BareConfig { public T Fill() { c.ModelPath = "m"; return c; } } }
            class Program { public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true }.Fill(); }
            """,
            """
            static class E { extension<T>(T c) where T : BareConfig { public T Fill() { c.EnableMetricsForAllSchedulers = true; return c; } } }
            class Program { public static object Create() => new BareConfig { EnableMetrics = true }.Fill(); }
            """
        },
        {
            "method of another file",
            """
            class Program { public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.Fill(); return c; } }
            --- Other.cs
            static class E { extension(BareConfig c) { public void Fill() => c.ModelPath = "m"; } }
            """,
            """
            class Program { public static object Create() { var c = new BareConfig { EnableMetrics = true }; c.Fill(); return c; } }
            --- Other.cs
            static class E { extension(BareConfig c) { public void Fill() => c.EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "method as a delegate",
            """
            static class E { extension(BareConfig c) { public void Fill() => c.ModelPath = "m"; } }
            class Program { public static object Create() { List<BareConfig> l = [new() { {|ECA1001:EnableMetrics|} = true }]; l.ForEach(c => c.Fill()); return l; } }
            """,
            """
            static class E { extension(BareConfig c) { public void Fill() => c.EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() { List<BareConfig> l = [new() { EnableMetrics = true }]; l.ForEach(E.Fill); return l; } }
            """
        },
        {
            "property in a statement",
            """
            static class E { extension(BareConfig c) { public bool AllRanks { set => c.EnableMetricsForAllSchedulers = value; } } }
            class Program { public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.AllRanks = false; return c; } }
            """,
            """
            static class E { extension(BareConfig c) { public bool AllRanks { set => c.EnableMetricsForAllSchedulers = value; } } }
            class Program { public static object Create() { var c = new BareConfig { EnableMetrics = true }; c.AllRanks = true; return c; } }
            """
        },
        {
            "property in an initializer",
            """
            static class E { extension(BareConfig c) { public string Name { get => c.ModelPath; set { c.ModelPath = value; } } } }
            class Program { public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true, Name = "m" }; }
            """,
            """
            static class E { extension(BareConfig c) { public bool AllRanks { get => c.EnableMetricsForAllSchedulers; set { c.EnableMetricsForAllSchedulers = value; } } } }
            class Program { public static object Create() => new BareConfig { EnableMetrics = true, AllRanks = true }; }
            """
        },
        {
            "method with a result by reference",
            """
            static class E { extension(BareConfig c) { public void Copy(out BareConfig made) => made = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = c.ModelPath }; } }
            class Program { public static object Create() { var c = new BareConfig(); c.Copy(out var made); made.ModelPath = "m"; return (c, made); } }
            """,
            """
            static class E { extension(BareConfig c) { public void Copy(out BareConfig made) => made = new BareConfig { EnableMetrics = true, ModelPath = c.ModelPath }; } }
            class Program { public static object Create() { var c = new BareConfig(); c.Copy(out var made); made.EnableMetricsForAllSchedulers = true; return (c, made); } }
            """
        },
        {
            "method with a result by reference, called by its class",
            """
            static class E { extension(BareConfig c) { public void Copy(out BareConfig made) => made = new BareConfig { {|ECA1001:EnableMetrics|} = true, ModelPath = c.ModelPath }; } }
            class Program { public static object Create() { var c = new BareConfig(); E.Copy(c, out var made); made.ModelPath = "m"; return (c, made); } }
            """,
            """
            static class E { extension(BareConfig c) { public void Copy(out BareConfig made) => made = new BareConfig { EnableMetrics = true, ModelPath = c.ModelPath }; } }
            class Program { public static object Create() { var c = new BareConfig(); E.Copy(c, out var made); made.EnableMetricsForAllSchedulers = true; return (c, made); } }
            """
        },
        {
            "static factory",
            """
            static class E { extension(BareConfig) { public static BareConfig Metered() => new() { {|ECA1001:EnableMetrics|} = true }; } }
            class Program { public static object Create() { var c = BareConfig.Metered(); c.ModelPath = "m"; return c; } }
            """,
            """
            static class E { extension(BareConfig) { public static BareConfig Metered() => new() { EnableMetrics = true }; } }
            class Program { public static object Create() { var c = BareConfig.Metered(); c.EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Tells_right_from_wrong(string behaviour, string reported, string silent) => Pair.InNewestAsync(behaviour, reported, silent, HostRoslyn.HasExtensionBlocks);
}
