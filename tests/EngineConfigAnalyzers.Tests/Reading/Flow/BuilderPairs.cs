namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Own builders, and copies by methods.</summary>
public class BuilderPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "builder that holds the configuration",
            """
            class Builder { private readonly BareConfig _c = new(); public Builder On() { _c.{|ECA1001:EnableMetrics|} = true; return this; } public Builder Named(string m) { _c.ModelPath = m; return this; } public BareConfig Build() => _c; }
            class Program { public static object Create() => new Builder().On().Named("m").Build(); }
            """,
            """
            class Builder { private readonly BareConfig _c = new(); public Builder On() { _c.EnableMetrics = true; return this; } public Builder All(bool all) { _c.EnableMetricsForAllSchedulers = all; return this; } public BareConfig Build() => _c; }
            class Program { public static object Create() => new Builder().On().All(true).Build(); }
            """
        },
        {
            "builder that creates at the end",
            """
            class Builder { private bool _on; public Builder On() { _on = true; return this; } public BareConfig Build() => new() { {|ECA1001:EnableMetrics|} = _on }; }
            class Program { public static object Create() => new Builder().On().Build(); }
            """,
            """
            class Builder { private bool _on, _all; public Builder On() { _on = true; return this; } public Builder All() { _all = true; return this; } public BareConfig Build() => new() { EnableMetrics = _on, EnableMetricsForAllSchedulers = _all }; }
            class Program { public static object Create() => new Builder().On().All().Build(); }
            """
        },
        {
            "builder that keeps what to do",
            """
            class Builder { private readonly List<Action<string>> _a = new(); public Builder With(Action<string> a) { _a.Add(a); return this; } public BareConfig Build() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; foreach (var a in _a) a(c.ModelPath); return c; } }
            """,
            """
            class Builder { private readonly List<Action<BareConfig>> _a = new(); public Builder With(Action<BareConfig> a) { _a.Add(a); return this; } public BareConfig Build() { var c = new BareConfig { EnableMetrics = true }; foreach (var a in _a) a(c); return c; } }
            """
        },
        {
            "copy by MemberwiseClone",
            """
            class Mine : BareConfig { public Mine Copy() => (Mine)MemberwiseClone(); }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; var d = new Mine(); d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; return (c, d.Copy()); } }
            """,
            """
            class Mine : BareConfig { public Mine Copy() => (Mine)MemberwiseClone(); }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true }; var d = c.Copy(); d.EnableMetricsForAllSchedulers = true; return d; } }
            """
        },
        {
            "copy by a constructor",
            """
            class Mine : BareConfig { public Mine() { } public Mine(Mine other) { ModelPath = other.ModelPath; } }
            class Program { public static object Create(Mine other) => new Mine(other) { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine : BareConfig { public Mine() { } public Mine(Mine other) { EnableMetricsForAllSchedulers = other.EnableMetricsForAllSchedulers; } }
            class Program { public static object Create(Mine other) => new Mine(other) { EnableMetrics = true }; }
            """
        },
        {
            "copy by a method",
            """
            class Program { public static BareConfig Copy(BareConfig other) => new() { {|ECA1001:EnableMetrics|} = other.EnableMetrics, ModelPath = other.ModelPath }; }
            """,
            """
            class Program { public static BareConfig Copy(BareConfig other) => new() { EnableMetrics = other.EnableMetrics, EnableMetricsForAllSchedulers = other.EnableMetricsForAllSchedulers }; }
            """
        },
        {
            "generic tap",
            """
            static class Extensions { public static T Tap<T>(this T t, Action<T> f) { f(t); return t; } }
            class Program { public static object Create() => new BareConfig { {|ECA1001:EnableMetrics|} = true }.Tap(c => c.ModelPath = "m"); }
            """,
            """
            static class Extensions { public static T Tap<T>(this T t, Action<T> f) { f(t); return t; } }
            class Program { public static object Create() => new BareConfig { EnableMetrics = true }.Tap(c => c.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "fluent methods of the configuration",
            """
            class Mine : BareConfig { public Mine On() { EnableMetrics = true; return this; } public Mine Named(string m) { ModelPath = m; return this; } }
            class Program { public static object Create() => {|ECA1001:new Mine().On()|}.Named("m"); }
            """,
            """
            class Mine : BareConfig { public Mine On() { EnableMetrics = true; return this; } public Mine All() { EnableMetricsForAllSchedulers = true; return this; } }
            class Program { public static object Create() => new Mine().On().All(); }
            """
        },
        {
            "fluent extensions of a record",
            """
            static class Extensions { public static EngineSpec Named(this EngineSpec s) => s with { ModelPath = "m" }; public static EngineSpec Listening(this EngineSpec s) => s with { MetricsPort = 1 }; }
            class Program { public static object Create() => new EngineSpec { {|ECA1001:EnableMetrics|} = true }.Named().Listening(); }
            """,
            """
            static class Extensions { public static EngineSpec All(this EngineSpec s) => s with { EnableMetricsForAllSchedulers = true }; public static EngineSpec Listening(this EngineSpec s) => s with { MetricsPort = 1 }; }
            class Program { public static object Create() => new EngineSpec { EnableMetrics = true }.All().Listening(); }
            """
        },
        {
            "builder whose steps are types of their own",
            """
            class First { public object? Value { get; set; } public Second WithEnableMetrics(bool on) => new(); public First WithEnableMetricsForAllSchedulers(bool all) => this; public First WithName(string m) => this; }
            class Second { public Second WithEnableMetricsForAllSchedulers(bool all) => this; public Second WithName(string m) => this; public object Build() => this; }
            class Program { public static object Create() => new First().WithName("m").{|ECA1001:WithEnableMetrics|}(true).WithName("n").Build(); }
            """,
            """
            class First { public object? Value { get; set; } public Second WithEnableMetrics(bool on) => new(); public First WithEnableMetricsForAllSchedulers(bool all) => this; public First WithName(string m) => this; }
            class Second { public Second WithEnableMetricsForAllSchedulers(bool all) => this; public Second WithName(string m) => this; public object Build() => this; }
            class Program { public static object Create() => new First().WithName("m").WithEnableMetrics(true).WithEnableMetricsForAllSchedulers(true).Build(); }
            """
        },
        {
            "link without arguments, or given what may complete",
            """
            class Builder { public object? Value { get; set; } public virtual Builder WithEnableMetrics(bool on) => this; public virtual Builder WithEnableMetricsForAllSchedulers(bool all) => this; public virtual Builder Plain() => this; public virtual Builder Tuned(string m, object more) => this; public object Build() => this; }
            class Program { public static object Create(object more) => new Builder().{|ECA1001:WithEnableMetrics|}(true).Plain().Build(); }
            """,
            """
            class Builder { public object? Value { get; set; } public virtual Builder WithEnableMetrics(bool on) => this; public virtual Builder WithEnableMetricsForAllSchedulers(bool all) => this; public virtual Builder Plain() => this; public virtual Builder Tuned(string m, object more) => this; public object Build() => this; }
            class Program { public static object Create(object more) => new Builder().WithEnableMetrics(true).Tuned("m", more).Build(); }
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
