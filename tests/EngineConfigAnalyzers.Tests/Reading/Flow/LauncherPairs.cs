namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Own methods that take what to do with a configuration, and services that hold one.</summary>
public class LauncherPairs
{
    private const string Frame = """
        interface IServices { IServices AddSingleton<T>(Func<IServiceProvider, T> make); IServices AddSingleton<T>(T one); IServices Configure<T>(Action<T> configure); }
        sealed class Plain { public void Launch(Action<BareConfig> fill) { var c = new BareConfig(); fill(c); Console.WriteLine(c); } }
        sealed class Full { public void Launch(Action<BareConfig> fill) { var c = new BareConfig { EnableMetricsForAllSchedulers = true }; fill(c); Console.WriteLine(c); } }
        sealed class Late { public void Launch(Action<BareConfig> fill) { var c = new BareConfig(); fill(c); c.EnableMetricsForAllSchedulers = c.EnableMetrics; Console.WriteLine(c); } }
        static class Extensions
        {
            public static void Into(this BareConfig c, Action<BareConfig> fill) => fill(c);
            public static BareConfig Make(params Action<BareConfig>[] all) { var c = new BareConfig(); foreach (var a in all) a(c); return c; }
        }
        class Program
        {
            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "service made by a lambda",
            """
            public static void Add(IServices s) => s.AddSingleton(_ => { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; return c; });
            """,
            """
            public static void Add(IServices s) => s.AddSingleton(_ => { var c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = true; return c; });
            """
        },
        {
            "instance given as a service",
            """
            public static void Add(IServices s) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.ModelPath = "m"; s.AddSingleton(c); }
            """,
            """
            public static void Add(IServices s) { var c = new BareConfig { EnableMetrics = true }; s.AddSingleton(c); c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "configured under a condition",
            """
            public static void Add(IServices s, bool a) { if (a) { s.Configure<BareConfig>(o => o.{|ECA1001:EnableMetrics|} = true); } }
            """,
            """
            public static void Add(IServices s, bool a) { if (a) { s.Configure<BareConfig>(o => { o.EnableMetrics = true; o.EnableMetricsForAllSchedulers = a; }); } }
            """
        },
        {
            "own launcher that reads what it is given",
            """
            public static void Run(Plain l) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; l.Launch(o => o.ModelPath = c.ModelPath); }
            """,
            """
            public static void Run(Full l) => l.Launch(o => o.EnableMetrics = true);
            """
        },
        {
            "own launcher that completes afterwards",
            """
            public static void Run(Late l) { l.Launch(o => o.EnableMetrics = true); var c = new BareConfig(); c.{|ECA1001:EnableMetrics|} = true; Console.WriteLine(c); }
            """,
            """
            public static void Run(Late l) { l.Launch(o => o.EnableMetrics = true); }
            """
        },
        {
            "action on a given configuration",
            """
            public static void Run() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; c.Into(o => o.ModelPath = "m"); }
            """,
            """
            public static void Run() { var c = new BareConfig { EnableMetrics = true }; c.Into(o => o.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "several actions",
            """
            public static object Run() => Extensions.Make(c => c.ModelPath = "m", _ => Console.WriteLine(new BareConfig { {|ECA1001:EnableMetrics|} = true }));
            """,
            """
            public static object Run() => Extensions.Make(c => c.EnableMetrics = true, c => c.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "optional action of a factory",
            """
            private static BareConfig Make(Action<string>? a = null) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; a?.Invoke(c.ModelPath); return c; } public object Run() => Make(m => Console.WriteLine(m));
            """,
            """
            private static BareConfig Make(Action<BareConfig>? a = null) { var c = new BareConfig { EnableMetrics = true }; a?.Invoke(c); return c; } public object Run() => Make(c => c.EnableMetricsForAllSchedulers = true);
            """
        },
        {
            "lazily made",
            """
            private readonly Lazy<BareConfig> _one = new(() => new BareConfig { {|ECA1001:EnableMetrics|} = true }); public void Run() => _one.Value.ModelPath = "m";
            """,
            """
            private readonly Lazy<BareConfig> _one = new(() => new BareConfig { EnableMetrics = true }); public void Run() => _one.Value.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "lazily made by a method group",
            """
            private readonly Lazy<BareConfig> _one = new(Make); private static BareConfig Make() => new() { {|ECA1001:EnableMetrics|} = true }; public object Run() => _one.Value.ModelPath;
            """,
            """
            private readonly Lazy<BareConfig> _one = new(Make); private static BareConfig Make() => new() { EnableMetrics = true }; public void Run() => _one.Value.EnableMetricsForAllSchedulers = true;
            """
        },
        {
            "set up in one method and finished in another",
            """
            private BareConfig _one = null!; public void SetUp() { _one = new BareConfig { {|ECA1001:EnableMetrics|} = true }; } public void Run() { _one.ModelPath = "m"; }
            """,
            """
            private BareConfig _one = null!; public void SetUp() { _one = new BareConfig { EnableMetrics = true }; } public void Run() { _one.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "own box",
            """
            private readonly Box<BareConfig> _box = new(); public void Begin() => _box.Value = new BareConfig { {|ECA1001:EnableMetrics|} = true }; public object Finish() => _box.Value!.ModelPath; private sealed class Box<T> { public T? Value { get; set; } }
            """,
            """
            private readonly Box<BareConfig> _box = new(); public void Begin() => _box.Value = new BareConfig { EnableMetrics = true }; public void Finish() => _box.Value!.EnableMetricsForAllSchedulers = true; private sealed class Box<T> { public T? Value { get; set; } }
            """
        },
        {
            "own result type",
            """
            private abstract record Result { public record Ok(BareConfig C) : Result; } private static Result Make() => new Result.Ok(new BareConfig { {|ECA1001:EnableMetrics|} = true }); public static void Run() { if (Make() is Result.Ok { C: var c }) Console.WriteLine(c.ModelPath); }
            """,
            """
            private abstract record Result { public record Ok(BareConfig C) : Result; } private static Result Make() => new Result.Ok(new BareConfig { EnableMetrics = true }); public static void Run() { if (Make() is Result.Ok { C: var c }) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "parameter that a primary constructor captures",
            """
            private sealed class Runner(BareConfig c) { public void Name() => c.ModelPath = "m"; } public static void Run() { var r = new Runner(new BareConfig { {|ECA1001:EnableMetrics|} = true }); r.Name(); }
            """,
            """
            private sealed class Runner(BareConfig c) { public void Fill() => c.EnableMetricsForAllSchedulers = true; } public static void Run() { var r = new Runner(new BareConfig { EnableMetrics = true }); r.Fill(); }
            """
        },
        {
            "parameter of type object",
            """
            public static object Run() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; Name(c); return c; } private static void Name(object o) { if (o is BareConfig c) c.ModelPath = "m"; }
            """,
            """
            public static object Run() { var c = new BareConfig { EnableMetrics = true }; Fill(c); return c; } private static void Fill(object o) { if (o is BareConfig c) c.EnableMetricsForAllSchedulers = true; }
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
