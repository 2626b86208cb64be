using EngineConfigAnalyzers.Tests.Reading.Flow;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Code that goes on with a launch where it is not followed: other files, overrides, implementations, further configuration.</summary>
public class ContinuationPairs
{
    private const string Services = """

        --- Services.cs
        interface IConfiguration { IConfiguration GetSection(string key); }
        interface IServices
        {
            IServices Configure<T>(Action<T> configure);
            IServices Configure<T>(IConfiguration section);
            IServices PostConfigure<T>(Action<T> configure);
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "property that another file starts from",
            """
            public static class Presets { public static BareConfig Metered => new() { {|ECA1001:EnableMetrics|} = true }; }
            --- Other.cs
            class Other { public static object Create() { var c = Presets.Metered; c.ModelPath = "m"; return c; } }
            class Third { public static object Create() => new BareConfig { ModelPath = "m", EnableMetricsForAllSchedulers = true, EnableMetrics = true }; }
            """,
            """
            public static class Presets { public static BareConfig Metered => new() { EnableMetrics = true }; }
            --- Other.cs
            class Other { public static object Create() { var c = Presets.Metered; c.EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "factory of the same name",
            """
            public static class Presets { public static EngineSpec Create() => new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; }
            --- Other.cs
            class Other { static EngineSpec Create() => new(); public static object Run() => Create() with { EnableMetrics = true, EnableMetricsForAllSchedulers = true, MetricsPort = 1 }; }
            """,
            """
            public static class Presets { public static EngineSpec Create() => new() { EnableMetrics = true, MetricsPort = 1 }; }
            --- Other.cs
            class Other { public static object Run() => Presets.Create() with { EnableMetricsForAllSchedulers = true }; }
            """
        },
        {
            "factory that is overridden",
            """
            public abstract class Fixture { protected virtual BareConfig Create() => new() { {|ECA1001:EnableMetrics|} = true }; }
            public class Tests : Fixture { protected override BareConfig Create() { var c = base.Create(); c.ModelPath = "m"; return c; } }
            """,
            """
            public abstract class Fixture { protected virtual BareConfig Create() => new() { EnableMetrics = true }; }
            public class Tests : Fixture { protected override BareConfig Create() { var c = base.Create(); c.EnableMetricsForAllSchedulers = true; return c; } }
            """
        },
        {
            "launcher behind an interface",
            """
            interface ILauncher { void Start(BareConfig c); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new BareConfig { {|ECA1001:EnableMetrics|} = true }); }
            --- Launcher.cs
            class Launcher : ILauncher { public void Start(BareConfig c) => Console.WriteLine(c.EnableMetricsForAllSchedulers); public void Fill(BareConfig c) => c.EnableMetricsForAllSchedulers = true; }
            """,
            """
            interface ILauncher { void Start(BareConfig c); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new BareConfig { EnableMetrics = true }); }
            --- Launcher.cs
            class Launcher : ILauncher { public void Start(BareConfig c) { if (c.EnableMetrics) { c.EnableMetricsForAllSchedulers = true; } } }
            """
        },
        {
            "launcher behind an interface that copies a record",
            """
            interface ILauncher { void Start(EngineSpec c); }
            class Launcher : ILauncher { public void Start(EngineSpec c) => Console.WriteLine(c with { ModelPath = "m" }); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new EngineSpec { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }); }
            """,
            """
            interface ILauncher { void Start(EngineSpec c); }
            class Launcher : ILauncher { public void Start(EngineSpec c) => Console.WriteLine(c with { EnableMetricsForAllSchedulers = true }); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new EngineSpec { EnableMetrics = true, MetricsPort = 1 }); }
            """
        },
        {
            "launcher behind an interface and a configuration that completes itself",
            """
            class Mine : BareConfig { public void Normalize() => ModelPath = ModelPath.Trim(); }
            interface ILauncher { void Start(Mine c); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new Mine { {|ECA1001:EnableMetrics|} = true }); }
            """,
            """
            class Mine : BareConfig { public void Normalize() => EnableMetricsForAllSchedulers = EnableMetrics; }
            interface ILauncher { void Start(Mine c); }
            class Program { static void Run(ILauncher launcher) => launcher.Start(new Mine { EnableMetrics = true }); }
            """
        },
        {
            "options that another file configures",
            """
            static class Program { public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); }
            --- Other.cs
            static class Other { public static void Add(IServices services) => services.PostConfigure<BareConfig>(o => o.ModelPath = "m"); }
            static class Third { public static void Add(IServices services, IConfiguration section) => services.Configure<EndpointConfig>(section); }
            """ + Services,
            """
            static class Program { public static void Add(IServices services) => services.Configure<BareConfig>(o => o.EnableMetrics = true); }
            --- Other.cs
            static class Other { public static void Add(IServices services) => services.PostConfigure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); }
            """ + Services
        },
        {
            "options that another file binds",
            """
            static class Program { public static void Add(IServices services) => services.Configure<BareConfig>(o => o.{|ECA1003:EnableMetricsForAllSchedulers|} = true); }
            --- Other.cs
            static class Other { public static void Add(IServices services, IConfiguration configuration) => services.Configure<EndpointConfig>(configuration.GetSection("engine")); }
            """ + Services,
            """
            static class Program { public static void Add(IServices services) => services.Configure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); }
            --- Other.cs
            static class Other { public static void Add(IServices services, IConfiguration configuration) => services.Configure<BareConfig>(configuration.GetSection("engine")); }
            """ + Services
        },
        {
            "options that a caller's delegate configures",
            """
            static class Program { public static void Add(IServices services, Action<EndpointConfig> more) { services.Configure(more); services.PostConfigure<BareConfig>(o => o.{|ECA1003:EnableMetricsForAllSchedulers|} = true); } }
            """ + Services,
            """
            static class Program { public static void Add(IServices services, Action<BareConfig> more) { services.Configure(more); services.PostConfigure<BareConfig>(o => o.EnableMetricsForAllSchedulers = true); } }
            """ + Services
        },
        {
            "section of options that are bound",
            """
            class AppOptions { public BareConfig Engine { get; set; } = new() { {|ECA1001:EnableMetrics|} = true }; }
            --- Other.cs
            static class Other { public static void Add(IServices services, IConfiguration configuration) => services.Configure<BareConfig>(configuration); }
            """ + Services,
            """
            class AppOptions { public BareConfig Engine { get; set; } = new() { EnableMetrics = true }; }
            --- Other.cs
            static class Other { public static void Add(IServices services, IConfiguration configuration) => services.Configure<AppOptions>(configuration); }
            """ + Services
        },
        {
            "statement of another build",
            """
            class Program
            {
                public static object Create()
                {
                    var c = new BareConfig { {|ECA1001:EnableMetrics|} = true };
            #if LINUX
                    c.ModelPath = "m";
            #endif
                    return c;
                }
                public static object Other()
                {
            #if LINUX
                    return new BareConfig { EnableMetricsForAllSchedulers = true, EnableMetrics = true };
            #else
                    return 0;
            #endif
                }
            }
            """,
            """
            class Program
            {
                public static object Create() => new BareConfig
                {
            #if LINUX
                    EnableMetricsForAllSchedulers = true,
            #endif
                    EnableMetrics = true,
                };
            }
            """
        },
        {
            "conversion into another configuration",
            """
            class Draft : BareConfig { public static implicit operator string(Draft d) => d.ModelPath; }
            class Program { static string Show(Draft d) => d; public static string Create() => new Draft { {|ECA1001:EnableMetrics|} = true }; }
            """,
            """
            class Draft { public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } public static implicit operator BareConfig(Draft d) => new() { EnableMetrics = d.EnableMetrics, EnableMetricsForAllSchedulers = true }; }
            class Program { public static BareConfig Create() => new Draft { EnableMetrics = true }; }
            """
        },
        {
            "compound assignment by an operator",
            """
            class Mine : BareConfig { public static Mine operator +(Mine c, string m) { c.ModelPath = m; return c; } }
            class Program { public static object Create() { var c = new Mine { {|ECA1001:EnableMetrics|} = true }; c += "m"; return c; } }
            """,
            """
            class Mine : BareConfig { public static Mine operator +(Mine c, bool all) { c.EnableMetricsForAllSchedulers = all; return c; } }
            class Program { public static object Create() { var c = new Mine { EnableMetrics = true }; c += true; return c; } }
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
