namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>What a member returns and another file finishes: a private one of a partial type, and a public one that returns what a member holds.</summary>
public class PartialTypePairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "private factory finished by another part",
            """
            partial class Program { private static BareConfig Make() => new() { {|ECA1001:EnableMetrics|} = true }; }
            --- Other.cs
            partial class Program { public static object Create() { var c = Make(); c.ModelPath = "m"; return c; } }
            """,
            """
            partial class Program { private static BareConfig Make() => new() { EnableMetrics = true }; }
            --- Other.cs
            partial class Program { public static object Create() { var c = Make(); Make().EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "private factory that keeps the one before, finished by another part",
            """
            partial class Program { private static BareConfig Make(int n) { BareConfig last = new(), c = last; for (var i = 0; i < n; i++) { last = c; c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } return last; } }
            --- Other.cs
            partial class Program { public static object Create() { var c = Make(3); Make(4).ModelPath = "m"; return c; } }
            """,
            """
            partial class Program { private static BareConfig Make(int n) { BareConfig last = new(), c = last; for (var i = 0; i < n; i++) { last = c; c = new BareConfig { EnableMetrics = true }; } return last; } }
            --- Other.cs
            partial class Program { public static object Create() { var c = Make(3); Make(4).EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "public method that returns what a field holds",
            """
            class Program { private readonly BareConfig _c = new() { {|ECA1001:EnableMetrics|} = true }; public BareConfig Current() => _c; }
            --- Other.cs
            class Other { public static void Finish(Program p) => p.Current().ModelPath = "m"; }
            """,
            """
            class Program { private readonly BareConfig _c = new() { EnableMetrics = true }; public BareConfig Current() => _c; }
            --- Other.cs
            class Other { public static void Finish(Program p) => p.Current().EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "partial method whose other part names it",
            """
            partial class Program { static partial void Complete(BareConfig c); public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Complete(c); c.ModelPath += "m"; return c; } static partial void Complete(BareConfig c) => c.ModelPath = "m"; }
            """,
            """
            partial class Program { static partial void Complete(BareConfig c); public static object Create() { var c = new BareConfig { EnableMetrics = true }; Complete(c); c.ModelPath += "m"; return c; } static partial void Complete(BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
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
