namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Constructors of configurations and of their derived types.</summary>
public class ConstructorPairs
{
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "primary constructor and properties that return its parameters",
            """
            class Mine(bool enableMetrics, bool enableMetricsForAllSchedulers = false) { public bool EnableMetrics => enableMetrics; public bool EnableMetricsForAllSchedulers => enableMetricsForAllSchedulers; }
            class Program { public static object Create() => new Mine({|ECA1001:true|}); }
            """,
            """
            class Mine(bool enableMetrics, bool enableMetricsForAllSchedulers = false) { public bool EnableMetrics => enableMetrics; public bool EnableMetricsForAllSchedulers => enableMetricsForAllSchedulers || enableMetrics; }
            class Program { public static object Create() => new Mine(true); }
            """
        },
        {
            "primary constructor and properties that start from its parameters",
            """
            class Mine(bool enableMetrics = false, bool enableMetricsForAllSchedulers = false) { public bool EnableMetrics { get; set; } = enableMetrics; public bool EnableMetricsForAllSchedulers { get; set; } = enableMetricsForAllSchedulers; }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine(bool enableMetrics = false, bool enableMetricsForAllSchedulers = true) { public bool EnableMetrics { get; set; } = enableMetrics; public bool EnableMetricsForAllSchedulers { get; set; } = enableMetricsForAllSchedulers; }
            class Derived() : Mine(true, true);
            class Program { public static object Create() => new Mine { EnableMetrics = true }; public static object Other() => new Derived { EnableMetrics = true }; }
            """
        },
        {
            "constructor of a derived type",
            """
            class Mine : BareConfig { public Mine() { {|ECA1001:EnableMetrics|} = true; ModelPath = "m"; } }
            """,
            """
            class Mine : BareConfig { public Mine() { EnableMetrics = true; EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "assignments through this and base",
            """
            class Mine : BareConfig { public Mine(BareConfig other) { this.{|ECA1001:EnableMetrics|} = true; other.EnableMetricsForAllSchedulers = true; } }
            """,
            """
            class Mine : BareConfig { public Mine(BareConfig other) { this.EnableMetrics = true; base.EnableMetricsForAllSchedulers = other.EnableMetrics; } }
            """
        },
        {
            "derived constructor finishes what its base began",
            """
            class Half : BareConfig { public Half() { {|ECA1001:EnableMetrics|} = true; } }
            class Mine : Half { public Mine() { ModelPath = "m"; } }
            class Program { public static object Create() => new Mine(); }
            """,
            """
            class Half : BareConfig { protected Half() { EnableMetrics = true; } }
            class Mine : Half { public Mine() { EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() => new Mine(); }
            """
        },
        {
            "constructors of one type in a chain",
            """
            class Mine : BareConfig
            {
                public Mine() : this("m") { ModelPath += "n"; }
                private Mine(string m) { {|ECA1001:EnableMetrics|} = true; ModelPath = m; }
            }
            """,
            """
            class Mine : BareConfig
            {
                public Mine() : this("m") { EnableMetricsForAllSchedulers = true; }
                private Mine(string m) { EnableMetrics = true; ModelPath = m; }
            }
            """
        },
        {
            "arguments of a base constructor",
            """
            class Mine : CtorConfig { public Mine(string m) : base(m, {|ECA1001:enableMetrics|}: true, metricsPort: 1) { } }
            """,
            """
            class Mine : CtorConfig { public Mine(string m) : base(m, enableMetrics: true, metricsPort: 1, enableMetricsForAllSchedulers: true) { } }
            """
        },
        {
            "arguments of a primary base constructor",
            """
            class Mine(string m) : CtorConfig(m, {|ECA1001:enableMetrics|}: true, metricsPort: 1);
            """,
            """
            class Mine(string m, bool all) : CtorConfig(m, enableMetrics: true, metricsPort: 1, enableMetricsForAllSchedulers: all);
            """
        },
        {
            "arguments of a base record",
            """
            record Mine(string M) : PositionalSpec(M, {|ECA1001:EnableMetrics|}: true, MetricsPort: 1);
            """,
            """
            record Mine(string M) : PositionalSpec(M, EnableMetrics: true, EnableMetricsForAllSchedulers: true, MetricsPort: 1);
            """
        },
        {
            "initializer after a constructor that turned metrics on",
            """
            class Mine : BareConfig { public Mine() { {|ECA1001:EnableMetrics|} = true; } }
            class Program { public static object Create() => new Mine { ModelPath = "m" }; }
            """,
            """
            class Mine : BareConfig { internal Mine() { EnableMetrics = true; } }
            class Program { public static object Create() => new Mine { EnableMetricsForAllSchedulers = true }; }
            """
        },
        {
            "initializer after a constructor that completed",
            """
            class Mine : BareConfig { public Mine() { ModelPath = "m"; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine : BareConfig { public Mine() { EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "initializer that turns off what the constructor completed",
            """
            class Mine : BareConfig { public Mine() { EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true, EnableMetricsForAllSchedulers = false }; }
            """,
            """
            class Mine : BareConfig { public Mine() { EnableMetricsForAllSchedulers = false; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true, EnableMetricsForAllSchedulers = true }; }
            """
        },
        {
            "parameter of a constructor",
            """
            class Mine : BareConfig { public Mine(string m) { ModelPath = m; } }
            class Program { public static object Create() => new Mine("m") { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine : BareConfig { public Mine(bool all) { EnableMetricsForAllSchedulers = all; } }
            class Program { public static object Create() => new Mine(true) { EnableMetrics = true }; }
            """
        },
        {
            "constructor of another overload",
            """
            class Mine : BareConfig
            {
                public Mine() { }
                public Mine(string m) { ModelPath = m; EnableMetricsForAllSchedulers = true; }
            }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine : BareConfig
            {
                public Mine() { }
                public Mine(string m) { ModelPath = m; EnableMetricsForAllSchedulers = true; }
            }
            class Program { public static object Create() => new Mine("m") { EnableMetrics = true }; }
            """
        },
        {
            "method called by the constructor",
            """
            class Mine : BareConfig { public Mine() { {|ECA1001:EnableMetrics|} = true; Init(); } private void Init() => ModelPath = "m"; }
            """,
            """
            class Mine : BareConfig { public Mine() { EnableMetrics = true; Init(); } private void Init() => EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "method called by the constructor that derived types override",
            """
            class Mine : BareConfig { public Mine() { {|ECA1001:EnableMetrics|} = true; Init(); } protected void Init() => ModelPath = "m"; }
            """,
            """
            class Mine : BareConfig { public Mine() { EnableMetrics = true; Init(); } protected virtual void Init() => ModelPath = "m"; }
            """
        },
        {
            "constructor hands itself to unseen code",
            """
            class Mine : BareConfig { public Mine(Action<string> fill) { {|ECA1001:EnableMetrics|} = true; fill(ModelPath); } }
            """,
            """
            class Mine : BareConfig { public Mine(Action<Mine> fill) { EnableMetrics = true; fill(this); } }
            """
        },
        {
            "base constructor takes part",
            """
            class Half : BareConfig { protected Half(string m) { ModelPath = m; } }
            class Mine : Half { public Mine() : base("m") { {|ECA1001:EnableMetrics|} = true; } }
            """,
            """
            class Half : BareConfig { protected Half(bool all) { EnableMetricsForAllSchedulers = all; } }
            class Mine : Half { public Mine() : base(true) { EnableMetrics = true; } }
            """
        },
        {
            "property initializer from a primary parameter",
            """
            class Mine(bool all) { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public bool Other { get; } = all; }
            class Program { public static object Create() => new Mine(true) { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine(bool all) { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } = all; }
            class Program { public static object Create() => new Mine(true) { EnableMetrics = true }; }
            """
        },
        {
            "declared default of the flag",
            """
            class Mine { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } = false; }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } = true; }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "declared default of metrics is reported once",
            """
            class Mine { public bool {|ECA1001:EnableMetrics|} { get; set; } = true; public bool EnableMetricsForAllSchedulers { get; set; } }
            class Program { public static object Create() => (new Mine(), new Mine { EnableMetrics = true }); }
            """,
            """
            class Mine { public bool EnableMetrics { get; set; } = true; public bool EnableMetricsForAllSchedulers { get; set; } = true; }
            class Program { public static object Create() => (new Mine(), new Mine { EnableMetrics = true }); }
            """
        },
        {
            "computed flag of a derived type",
            """
            class Mine : BareConfig { public bool All => EnableMetrics; }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Mine : BareConfig { public new bool EnableMetricsForAllSchedulers => EnableMetrics; }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "branch in a constructor",
            """
            class Mine : BareConfig { public Mine(bool a) { if (a) { {|ECA1001:EnableMetrics|} = true; return; } EnableMetricsForAllSchedulers = true; } }
            """,
            """
            class Mine : BareConfig { public Mine(bool a) { if (a) { EnableMetrics = true; } EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "constructor of a struct",
            """
            struct Mine { public Mine(string m) { {|ECA1001:EnableMetrics|} = true; ModelPath = m; } public string ModelPath { get; set; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
            """,
            """
            struct Mine { public Mine(string m) { EnableMetrics = true; ModelPath = m; EnableMetricsForAllSchedulers = m != ""; } public string ModelPath { get; set; } public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
            """
        },
        {
            "constructor that keeps what it is given",
            """
            class Holder { private readonly BareConfig _c; public Holder(BareConfig c) { _c = c; } public string Name => _c.ModelPath; }
            class Program { public static object Create() => new Holder(new BareConfig { {|ECA1001:EnableMetrics|} = true }); }
            """,
            """
            class Holder { private readonly BareConfig _c; public Holder(BareConfig c) { _c = c; } public void Finish() => _c.EnableMetricsForAllSchedulers = true; }
            class Program { public static object Create() => new Holder(new BareConfig { EnableMetrics = true }); }
            """
        },
        {
            "constructor that completes what it is given",
            """
            class Holder { public Holder(BareConfig c) { c.ModelPath = "m"; } }
            class Program { public static object Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return (new Holder(c), c); } }
            """,
            """
            class Holder { public Holder(BareConfig c) { c.EnableMetricsForAllSchedulers = true; } }
            class Program { public static object Create() { var c = new BareConfig { EnableMetrics = true }; return (new Holder(c), c); } }
            """
        },
        {
            "arguments of a primary constructor of the base",
            """
            class Half(string modelPath = "", bool enableMetricsForAllSchedulers = false) : BareConfig { public string Path => modelPath; public bool All => enableMetricsForAllSchedulers; }
            class Mine : Half { public Mine() : base(modelPath: "m") { {|ECA1001:EnableMetrics|} = true; } }
            """,
            """
            class Half(string modelPath = "", bool enableMetricsForAllSchedulers = false) : BareConfig { public string Path => modelPath; public bool All => enableMetricsForAllSchedulers; }
            class Mine : Half { public Mine() : base(enableMetricsForAllSchedulers: true) { EnableMetrics = true; } }
            """
        },
        {
            "instance given to a primary constructor of the base",
            """
            class Half(string m) : BareConfig { public string Path => m; }
            class Mine : Half { public Mine(BareConfig other) : base(other.ModelPath) { {|ECA1001:EnableMetrics|} = true; } }
            """,
            """
            class Half(bool enableMetricsForAllSchedulers) : BareConfig { public bool All => enableMetricsForAllSchedulers; }
            class Mine : Half { public Mine(BareConfig other) : base(other.EnableMetrics) { EnableMetrics = true; } }
            """
        },
        {
            "base constructor that nobody calls by name",
            """
            class Half : BareConfig { public Half() { ModelPath = "m"; } }
            class Mine : Half { public Mine() { {|ECA1001:EnableMetrics|} = true; } }
            class Program { public static object Create() => new Mine(); }
            """,
            """
            class Half : BareConfig { public Half() { EnableMetricsForAllSchedulers = true; } }
            class Mine : Half { public Mine() { EnableMetrics = true; } }
            class Program { public static object Create() => new Mine(); }
            """
        },
        {
            "base constructor that nobody calls by name, and a creation",
            """
            class Half : BareConfig { public Half() { ModelPath = "m"; } }
            class Mine : Half { public Mine() { ModelPath += "n"; } }
            class Program { public static object Create() => new Mine { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Half : BareConfig { public Half() { EnableMetricsForAllSchedulers = true; } }
            class Mine : Half { public Mine() { ModelPath += "n"; } }
            class Program { public static object Create() => new Mine { EnableMetrics = true }; }
            """
        },
        {
            "branch in a constructor, and its creation",
            """
            class Mine : BareConfig { public Mine(bool a) { if (a) { {|ECA1001:EnableMetrics|} = true; } } }
            class Program { public static object Create(bool a) => new Mine(a); }
            """,
            """
            class Mine : BareConfig { public Mine(bool a) { if (a) { EnableMetrics = true; } } }
            class Program { public static object Create(bool a) => new Mine(a) { EnableMetricsForAllSchedulers = true }; }
            """
        },
        {
            "constructor that only the assembly, or a derived type too, can call",
            """
            class Mine : BareConfig { internal Mine() { {|ECA1001:EnableMetrics|} = true; } }
            """,
            """
            class Mine : BareConfig { protected internal Mine() { EnableMetrics = true; } }
            """
        },
        {
            "constructor of the base that turns off what a field holds",
            """
            class Base : BareConfig { public static BareConfig One = new(), Two = new(); protected Base() => Two.EnableMetrics = false; } sealed class Derived : Base { public Derived() => ModelPath = "m"; }
            class Program : Base { public static object Create() { One = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return new Derived(); } }
            """,
            """
            class Base : BareConfig { public static BareConfig One = new(), Two = new(); protected Base() => One.EnableMetrics = false; } sealed class Derived : Base { public Derived() => ModelPath = "m"; }
            class Program : Base { public static object Create() { One = new BareConfig { EnableMetrics = true }; return new Derived(); } }
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
