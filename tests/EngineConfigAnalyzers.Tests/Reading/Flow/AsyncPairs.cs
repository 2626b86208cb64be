namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Awaits, async helpers and iterators.</summary>
public class AsyncPairs
{
    private const string Frame = """
        class Program
        {
            private static async Task NameAsync(BareConfig c) { await Task.Yield(); c.ModelPath = "m"; }
            private static async Task FillAsync(BareConfig c) { await Task.Yield(); c.EnableMetricsForAllSchedulers = true; }
            private static async Task<BareConfig> NamedAsync(BareConfig c) { await Task.Yield(); c.ModelPath = "m"; return c; }
            private static async ValueTask<BareConfig> FilledAsync(BareConfig c) { await Task.Yield(); c.EnableMetricsForAllSchedulers = true; return c; }

            /*here*/
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "await between the writes",
            """
            public static async Task<object> Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; await Task.Delay(1); c.ModelPath = "m"; return c; }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig { EnableMetrics = true }; await Task.Delay(1); c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "awaited helper",
            """
            public static async Task<object> Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; await NameAsync(c); return c; }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig { EnableMetrics = true }; await FillAsync(c); return c; }
            """
        },
        {
            "helper that is awaited later",
            """
            public static async Task<object> Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var t = NameAsync(c); await t.ConfigureAwait(false); return c; }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig { EnableMetrics = true }; var t = FillAsync(c); await t.ConfigureAwait(false); return c; }
            """
        },
        {
            "helper that returns it",
            """
            public static async Task<object> Create() => await NamedAsync(new BareConfig { {|ECA1001:EnableMetrics|} = true });
            """,
            """
            public static async Task<object> Create() => await FilledAsync(new BareConfig { EnableMetrics = true });
            """
        },
        {
            "several awaited together",
            """
            public static async Task<object> Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; await Task.WhenAll(NameAsync(c), FillAsync(new BareConfig())); return c; }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig { EnableMetrics = true }; await Task.WhenAll(NameAsync(c), FillAsync(c)); return c; }
            """
        },
        {
            "results awaited together",
            """
            public static async Task<object> Create() { var all = await Task.WhenAll(NamedAsync(new BareConfig { {|ECA1001:EnableMetrics|} = true })); foreach (var c in all) c.ModelPath = "m"; return all; }
            """,
            """
            public static async Task<object> Create() { var all = await Task.WhenAll(NamedAsync(new BareConfig { EnableMetrics = true })); foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return all; }
            """
        },
        {
            "async lambda",
            """
            public static async Task<object> Create() { Func<Task<BareConfig>> make = async () => { await Task.Yield(); return new BareConfig { {|ECA1001:EnableMetrics|} = true }; }; var c = await make(); return c; }
            """,
            """
            public static async Task<object> Create() { Func<Task<BareConfig>> make = async () => { await Task.Yield(); return new BareConfig { EnableMetrics = true }; }; var c = await make(); c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "continuation",
            """
            public static Task Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return Task.Delay(1).ContinueWith(t => c.ModelPath = "m"); }
            """,
            """
            public static Task Create() { var c = new BareConfig { EnableMetrics = true }; return Task.Delay(1).ContinueWith(t => c.EnableMetricsForAllSchedulers = true); }
            """
        },
        {
            "async local function",
            """
            public static async Task<object> Create() { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; await Name(); return c; async Task Name() { await Task.Yield(); c.ModelPath = "m"; } }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig { EnableMetrics = true }; await Fill(); return c; async Task Fill() { await Task.Yield(); c.EnableMetricsForAllSchedulers = true; } }
            """
        },
        {
            "result of a task",
            """
            public static object Create() { var c = NamedAsync(new BareConfig { {|ECA1001:EnableMetrics|} = true }).Result; c.ModelPath = "m"; return c; }
            """,
            """
            public static object Create() { var c = NamedAsync(new BareConfig { EnableMetrics = true }).GetAwaiter().GetResult(); c.EnableMetricsForAllSchedulers = true; return c; }
            """
        },
        {
            "iterator",
            """
            public static IEnumerable<BareConfig> Create(int n) { for (var i = 0; i < n; i++) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; yield return c; } }
            """,
            """
            public static IEnumerable<BareConfig> Create(int n) { for (var i = 0; i < n; i++) { var c = new BareConfig { EnableMetrics = true }; c.EnableMetricsForAllSchedulers = i == 0; yield return c; } }
            """
        },
        {
            "private iterator finished where it is enumerated",
            """
            private static IEnumerable<BareConfig> All() { yield return new BareConfig { {|ECA1001:EnableMetrics|} = true }; } public static void Run() { foreach (var c in All()) c.ModelPath = "m"; }
            """,
            """
            private static IEnumerable<BareConfig> All() { yield return new BareConfig { EnableMetrics = true }; } public static void Run() { foreach (var c in All()) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "iterator over its parameter",
            """
            private static IEnumerable<BareConfig> Named(IEnumerable<BareConfig> all) { foreach (var c in all) { c.ModelPath = "m"; yield return c; } } public static object Create() => Named(new[] { new BareConfig { {|ECA1001:EnableMetrics|} = true } }).ToList();
            """,
            """
            private static IEnumerable<BareConfig> Filled(IEnumerable<BareConfig> all) { foreach (var c in all) { c.EnableMetricsForAllSchedulers = true; yield return c; } } public static object Create() => Filled(new[] { new BareConfig { EnableMetrics = true } }).ToList();
            """
        },
        {
            "async iterator",
            """
            private static async IAsyncEnumerable<BareConfig> All() { await Task.Yield(); yield return new BareConfig { {|ECA1001:EnableMetrics|} = true }; } public static async Task Run() { await foreach (var c in All()) c.ModelPath = "m"; }
            """,
            """
            private static async IAsyncEnumerable<BareConfig> All() { await Task.Yield(); yield return new BareConfig { EnableMetrics = true }; } public static async Task Run() { await foreach (var c in All()) c.EnableMetricsForAllSchedulers = true; }
            """
        },
        {
            "try around an await",
            """
            public static async Task<object> Create() { var c = new BareConfig(); try { c.{|ECA1001:EnableMetrics|} = true; await Task.Delay(1); } finally { await NameAsync(c); } return c; }
            """,
            """
            public static async Task<object> Create() { var c = new BareConfig(); try { c.EnableMetrics = true; await Task.Delay(1); } finally { await FillAsync(c); } return c; }
            """
        },
        {
            "awaited condition",
            """
            public static async Task<object> Create(Task<bool> a) { var c = new BareConfig { {|ECA1001:EnableMetrics|} = await a }; return c; }
            """,
            """
            public static async Task<object> Create(Task<bool> a) { var c = new BareConfig { EnableMetrics = await a, EnableMetricsForAllSchedulers = await a }; return c; }
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
