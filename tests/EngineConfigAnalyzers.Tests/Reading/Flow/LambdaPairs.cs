namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Lambdas, local functions and what they capture.</summary>
public class LambdaPairs
{
    private const string Frame = """
        class Program
        {
            public static event Action? Started;
            public static void Raise() => Started?.Invoke();

            public static object? Create(bool a, int n, IEngineLauncher launcher)
            {
                var c = new EngineConfig { MetricsPort = 1 };
                /*here*/
                return c;
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "lambda that completes the captured local",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action fill = () => c.ModelPath = "m"; fill();
            """,
            """
            c.EnableMetrics = true; Action fill = () => c.EnableMetricsForAllSchedulers = true; fill();
            """
        },
        {
            "lambda that completes another local",
            """
            var d = new EngineConfig(); c.{|ECA1001:EnableMetrics|} = true; Action fill = () => d.{|ECA1003:EnableMetricsForAllSchedulers|} = true; fill(); return (c, d);
            """,
            """
            var d = new EngineConfig(); d = c; c.EnableMetrics = true; Action fill = () => d.EnableMetricsForAllSchedulers = true; fill(); return (c, d);
            """
        },
        {
            "lambda made before metrics are on",
            """
            Action fill = () => c.ModelPath = "m"; c.{|ECA1001:EnableMetrics|} = true; fill();
            """,
            """
            Action fill = () => c.EnableMetricsForAllSchedulers = true; c.EnableMetrics = true; fill();
            """
        },
        {
            "lambda that turns metrics on",
            """
            Action on = () => c.{|ECA1001:EnableMetrics|} = true; on();
            """,
            """
            Action on = () => c.EnableMetrics = true; on(); c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "local function",
            """
            c.{|ECA1001:EnableMetrics|} = true; Fill(); void Fill() { c.ModelPath = "m"; }
            """,
            """
            c.EnableMetrics = true; Fill(); void Fill() { c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "static local function",
            """
            c.{|ECA1001:EnableMetrics|} = true; Fill(new()); static void Fill(EngineConfig d) => d.EnableMetricsForAllSchedulers = true;
            """,
            """
            c.EnableMetrics = true; Fill(c); static void Fill(EngineConfig d) => d.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "local function below the return",
            """
            c.{|ECA1001:EnableMetrics|} = a; return Named(); EngineConfig Named() { c.ModelPath = "m"; return c; }
            """,
            """
            c.EnableMetrics = a; return Filled(); EngineConfig Filled() { c.EnableMetricsForAllSchedulers = a; return c; }
            """
        },
        {
            "local functions that call each other",
            """
            c.{|ECA1001:EnableMetrics|} = true; One(); void One() => Two(); void Two() => c.ModelPath = "m";
            """,
            """
            c.EnableMetrics = true; One(); void One() => Two(); void Two() => c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "factory in a lambda",
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; Func<EngineConfig> make = () => new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; return make();
            """,
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; Func<EngineConfig> make = () => new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; var d = make(); d.EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "factory in a lambda that is returned",
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; return () => new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 };
            """,
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; return () => new EngineConfig { EnableMetrics = true, MetricsPort = 1, EnableMetricsForAllSchedulers = a };
            """
        },
        {
            "lambda handed to the framework",
            """
            c.{|ECA1001:EnableMetrics|} = true; Task.Run(() => c.ModelPath = "m").Wait();
            """,
            """
            c.EnableMetrics = true; Task.Run(() => c.EnableMetricsForAllSchedulers = true).Wait();
            """
        },
        {
            "lambda as an event handler",
            """
            c.{|ECA1001:EnableMetrics|} = true; Started += () => Console.WriteLine(c.ModelPath);
            """,
            """
            c.EnableMetrics = true; Started += () => c.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "lambda within a lambda",
            """
            c.{|ECA1001:EnableMetrics|} = true; Func<Action> fill = () => () => c.ModelPath = "m"; fill()();
            """,
            """
            c.EnableMetrics = true; Func<Action> fill = () => () => c.EnableMetricsForAllSchedulers = true; fill()();
            """
        },
        {
            "parameter of a local lambda",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action<EngineConfig> name = d => d.ModelPath = "m"; name(c);
            """,
            """
            c.EnableMetrics = true; Action<EngineConfig> fill = d => d.EnableMetricsForAllSchedulers = true; fill(c);
            """
        },
        {
            "local delegate of a method group",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action<EngineConfig> name = Name; name(c); static void Name(EngineConfig d) => d.ModelPath = "m";
            """,
            """
            c.EnableMetrics = true; Action<EngineConfig> fill = Fill; fill(c); static void Fill(EngineConfig d) => d.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "local delegate given one of several lambdas",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action fill = () => c.ModelPath = "m"; if (a) fill = () => c.ModelPath = "n"; fill();
            """,
            """
            c.EnableMetrics = true; Action fill = () => c.ModelPath = "m"; if (a) fill = () => c.EnableMetricsForAllSchedulers = true; fill();
            """
        },
        {
            "captured local handed to unseen code last",
            """
            c = new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 }; Action<int> log = i => Console.WriteLine(i); launcher.Launch(c); return log;
            """,
            """
            c = new EngineConfig { EnableMetrics = true, MetricsPort = 1 }; Action<int> log = i => Console.WriteLine(c); launcher.Launch(c); return log;
            """
        },
        {
            "anonymous method",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action fill = delegate { c.EnableMetricsForAllSchedulers = false; }; fill();
            """,
            """
            c.EnableMetrics = true; Action fill = delegate { c.EnableMetricsForAllSchedulers = true; }; fill();
            """
        },
        {
            "lambda in a conditional call",
            """
            c.{|ECA1001:EnableMetrics|} = true; Action? fill = a ? () => c.ModelPath = "m" : null; fill?.Invoke();
            """,
            """
            c.EnableMetrics = true; Action? fill = a ? () => c.EnableMetricsForAllSchedulers = true : null; fill?.Invoke();
            """
        },
        {
            "query that writes as it goes",
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; var all = Enumerable.Range(0, n).Select(i => new EngineConfig { {|ECA1001:EnableMetrics|} = true, MetricsPort = i }).Select(d => { d.ModelPath = "m"; return d; }); return all.ToList();
            """,
            """
            c.EnableMetrics = c.EnableMetricsForAllSchedulers = true; var all = Enumerable.Range(0, n).Select(i => new EngineConfig { EnableMetrics = true, MetricsPort = i }).Select(d => { d.EnableMetricsForAllSchedulers = true; return d; }); return all.ToList();
            """
        },
        {
            "parallel loop",
            """
            c.{|ECA1001:EnableMetrics|} = true; Parallel.ForEach(new[] { c }, d => d.ModelPath = "m");
            """,
            """
            c.EnableMetrics = true; Parallel.ForEach(new[] { c }, d => d.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "lambda of unseen code captures it",
            """
            c.{|ECA1001:EnableMetrics|} = true; launcher.Launch(o => o.ModelPath = "m");
            """,
            """
            c.EnableMetrics = true; launcher.Launch(o => c.EnableMetricsForAllSchedulers = true);
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
