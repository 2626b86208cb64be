using EngineConfigAnalyzers.Tests.Reading.Flow;

namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Code of the compilation that supplies what a configuration leaves out, beside code that only reads, shows or checks it.</summary>
public class FallbackPairs
{
    private const string Port = "new EngineConfig { EnableMetricsForAllSchedulers = true, {|ECA1002:EnableMetrics|} = true }";

    private const string Url = "new EndpointConfig { EnableMetricsForAllSchedulers = true, {|ECA1002:EnableMetrics|} = true }";

    private const string Flag = "new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }";

    private const string Overlay = "new Patch { {|ECA1002:EnableMetrics|} = true, EnableMetricsForAllSchedulers = true }";

    private const string Idle = "new Patch { {|ECA1003:EnableMetricsForAllSchedulers|} = true }";

    private const string Call = "Engine.Start({|ECA1002:enableMetrics|}: true, enableMetricsForAllSchedulers: true)";

    /// <summary>A launch, what a launcher does with configurations that leaves it reported, and what supplies what it lacks.</summary>
    public static TheoryData<string, string, string> Pairs => new()
    {
        { Port, "Console.WriteLine(c.MetricsPort);", "Console.WriteLine(c.MetricsPort ?? 9090);" },
        { Port, "Console.WriteLine(app.MetricsPort ?? 9090);", "Console.WriteLine((c.MetricsPort) ?? app.MetricsPort);" },
        { Port, "Console.WriteLine(c.MetricsPort ?? throw new InvalidOperationException());", "Console.WriteLine(c?.MetricsPort ?? 9090);" },
        { Port, "Console.WriteLine(c.MetricsPort ?? -1);", "c.MetricsPort ??= 9090;" },
        { Port, "Console.WriteLine(c.MetricsPort?.ToString() ?? \"none\");", "Console.WriteLine(c.MetricsPort?.ToString() ?? \"9090\");" },
        { Port, "var own = new EngineConfig(); own.MetricsPort ??= 9090;", "if (c.MetricsPort is null) { c.MetricsPort = 9090; }" },
        { Port, "if (c.MetricsPort is { } port) { Console.WriteLine(port); }", "Console.WriteLine(c.MetricsPort is { } port ? port : 9090);" },
        { Port, "Console.WriteLine(c.MetricsPort is { } port ? $\"--port {port}\" : \"\");", "Console.WriteLine(c.MetricsPort.HasValue ? c.MetricsPort.Value : 9090);" },
        { Port, "Console.WriteLine(c.MetricsPort.GetValueOrDefault());", "Console.WriteLine(c.MetricsPort.GetValueOrDefault(9090));" },
        { Port, "if (c.MetricsPort is null) { throw new InvalidOperationException(); }", "Console.WriteLine(c.MetricsPort switch { null => 9090, var port => port });" },
        { Url, "Console.WriteLine(string.IsNullOrEmpty(e.MetricsEndpoint) ? \"none\" : \"some\");", "Console.WriteLine(string.IsNullOrEmpty(e.MetricsEndpoint) ? \"http://0.0.0.0:9090\" : e.MetricsEndpoint);" },
        { Flag, "if (c.EnableMetrics) { Console.WriteLine(c.EnableMetricsForAllSchedulers); }", "Console.WriteLine(c.EnableMetrics || c.EnableMetricsForAllSchedulers);" },
        { Flag, "Console.WriteLine(c.EnableMetricsForAllSchedulers || e.EnableMetricsForAllSchedulers);", "c.EnableMetricsForAllSchedulers |= c.EnableMetrics;" },
        { Flag, "if (!c.EnableMetricsForAllSchedulers) { Console.WriteLine(); }", "if (!c.EnableMetricsForAllSchedulers) { c.EnableMetricsForAllSchedulers = true; }" },
        { Overlay, "if (p.MetricsPort is { } port) { Console.WriteLine(port); }", "if (p.MetricsPort is { } port) { c.MetricsPort = port; }" },
        { Overlay, "Console.WriteLine(p.MetricsPort + c.MetricsPort);", "c.MetricsPort = p.MetricsPort ?? c.MetricsPort;" },
        { Idle, "Console.WriteLine(p.EnableMetrics ?? false);", "c.EnableMetrics = p.EnableMetrics ?? c.EnableMetrics;" },
        { Call, "Console.WriteLine(metricsPort);", "Console.WriteLine(metricsPort ?? 9090);" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_what_nothing_supplies(string launch, string reading, string supplying) => Pair.ReportsAsync(reading, Code(launch, reading), Code(launch, supplying));

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Silent_where_code_supplies_it(string launch, string reading, string supplying) => Pair.SilentAsync(supplying, Code(launch, reading), Code(Unmarked(launch), supplying));

    private static string Code(string launch, string body) =>
        $$"""
        class Program { public static object Create() => {{launch}}; }
        --- Launcher.cs
        class Patch { public bool? EnableMetrics { get; set; } public bool? EnableMetricsForAllSchedulers { get; set; } public int? MetricsPort { get; set; } }
        class AppOptions { public int? MetricsPort { get; set; } }
        static class Engine
        {
            public static object Start(bool enableMetrics = false, bool enableMetricsForAllSchedulers = false, int? metricsPort = null) { {{(body.Contains("metricsPort", StringComparison.Ordinal) ? body : "")}} return new(); }
            public static void Run(EngineConfig c, EndpointConfig e, Patch p, AppOptions app) { {{(body.Contains("metricsPort", StringComparison.Ordinal) ? "" : body)}} }
        }
        """;

    private static string Unmarked(string launch) => MarkedFile.Parse("Launch.cs", launch).Text;
}
