namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Instances that arrays, lists and dictionaries hold.</summary>
public class CollectionPairs
{
    private const string Frame = """
        interface ILauncher { void LaunchAll(IEnumerable<BareConfig> all); }
        class Program
        {
            public static object? Create(bool a, int n, ILauncher launcher)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "adding to a list does not open",
            """
            var all = new List<BareConfig>(); all.Add(new BareConfig { {|ECA1001:EnableMetrics|} = true }); return all;
            """,
            """
            var all = new List<BareConfig>(); all.Add(new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }); return all;
            """
        },
        {
            "finished after it was added",
            """
            var all = new List<BareConfig>(); var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all.Add(c); c.ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig>(); var c = new BareConfig { EnableMetrics = true }; all.Add(c); c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "element of an array",
            """
            var all = new[] { new BareConfig { {|ECA1001:EnableMetrics|} = true } }; all[0].ModelPath = "m"; return all;
            """,
            """
            var all = new[] { new BareConfig { EnableMetrics = true } }; all[n].EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "element of a two-dimensional array",
            """
            var all = new BareConfig[1, 1]; all[0, 0] = new BareConfig { {|ECA1001:EnableMetrics|} = true }; all[0, 0].ModelPath = "m"; return all;
            """,
            """
            var all = new BareConfig[1, 1]; all[0, 0] = new BareConfig { EnableMetrics = true }; all[0, 0].EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "one of several elements",
            """
            return new[] { new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }, new BareConfig { {|ECA1001:EnableMetrics|} = true } };
            """,
            """
            return new[] { new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true }, new BareConfig { EnableMetricsForAllSchedulers = true, EnableMetrics = true } };
            """
        },
        {
            "collection expression with a spread",
            """
            BareConfig[] some = [new() { {|ECA1001:EnableMetrics|} = true }]; List<BareConfig> all = [.. some, new()]; foreach (var c in all) c.ModelPath = "m"; return all;
            """,
            """
            BareConfig[] some = [new() { EnableMetrics = true }]; List<BareConfig> all = [.. some, new()]; foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "ordered and reversed",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; foreach (var c in all.OrderBy(c => c.ModelPath).Reverse()) c.ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var c in all.OrderBy(c => c.ModelPath).Reverse()) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "joined with another list",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; foreach (var c in all.Concat(new[] { new BareConfig() })) c.ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var c in new[] { new BareConfig() }.Concat(all)) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "zipped with numbers",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; foreach (var (c, i) in all.Zip(new[] { 1 })) c.ModelPath = "m" + i; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var (c, i) in all.Zip(new[] { 1 })) c.EnableMetricsForAllSchedulers = i > 0; return all;
            """
        },
        {
            "keyed by a query",
            """
            var all = new[] { new BareConfig { {|ECA1001:EnableMetrics|} = true } }.ToDictionary(c => c.ModelPath); all["m"].ModelPath = "m"; return all;
            """,
            """
            var all = new[] { new BareConfig { EnableMetrics = true } }.ToDictionary(c => c.ModelPath); all["m"].EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "grouped by a query",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; foreach (var g in all.GroupBy(c => c.ModelPath)) foreach (var c in g) c.ModelPath = g.Key; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var g in all.GroupBy(c => c.ModelPath)) foreach (var c in g) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "dictionary initializer",
            """
            var all = new Dictionary<string, BareConfig> { ["a"] = new() { {|ECA1001:EnableMetrics|} = true }, ["b"] = new() }; foreach (var (_, c) in all) c.ModelPath = "m"; return all;
            """,
            """
            var all = new Dictionary<string, BareConfig> { ["a"] = new() { EnableMetrics = true }, ["b"] = new() }; foreach (var (_, c) in all) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "value found by its key",
            """
            var all = new Dictionary<string, BareConfig> { { "a", new() { {|ECA1001:EnableMetrics|} = true } } }; if (all.TryGetValue("a", out var c)) c.ModelPath = "m"; return all;
            """,
            """
            var all = new Dictionary<string, BareConfig> { { "a", new() { EnableMetrics = true } } }; if (all.TryGetValue("a", out var c)) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "queue",
            """
            var all = new Queue<BareConfig>(); all.Enqueue(new() { {|ECA1001:EnableMetrics|} = true }); while (all.TryDequeue(out var c)) c.ModelPath = "m"; return all;
            """,
            """
            var all = new Queue<BareConfig>(); all.Enqueue(new() { EnableMetrics = true }); while (all.TryDequeue(out var c)) c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "found by a predicate",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; var c = all.Find(c => c.EnableMetrics); c!.ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; var c = all.Find(c => c.EnableMetrics); c!.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "element replaced",
            """
            var all = new List<BareConfig> { new() }; all[0] = new BareConfig { {|ECA1001:EnableMetrics|} = true }; return all;
            """,
            """
            var all = new List<BareConfig> { new() }; all[0] = new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = a }; return all;
            """
        },
        {
            "element of a span",
            """
            Span<BareConfig> all = new BareConfig[] { new() { {|ECA1001:EnableMetrics|} = true } }; all[0].ModelPath = "m"; return all.ToArray();
            """,
            """
            Span<BareConfig> all = new BareConfig[] { new() { EnableMetrics = true } }; all[0].EnableMetricsForAllSchedulers = true; return all.ToArray();
            """
        },
        {
            "struct elements by reference",
            """
            var all = new EngineStruct[] { new() { {|ECA1001:EnableMetrics|} = true, MetricsPort = 1 } }; ref var c = ref all[0]; c.ModelPath = "m"; return all;
            """,
            """
            var all = new EngineStruct[] { new() { EnableMetrics = true, MetricsPort = 1 } }; ref var c = ref all[0]; c.EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "list handed to unseen code last",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; launcher.LaunchAll(all); return null;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; launcher.LaunchAll(all); return all;
            """
        },
        {
            "collection expression handed to unseen code last",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; launcher.LaunchAll([c]); return null;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; launcher.LaunchAll([c]); return c;
            """
        },
        {
            "copied into another array",
            """
            var all = new[] { new BareConfig { {|ECA1001:EnableMetrics|} = true } }; var copy = new BareConfig[1]; Array.Copy(all, copy, 1); copy[0].ModelPath = "m"; return all;
            """,
            """
            var all = new[] { new BareConfig { EnableMetrics = true } }; var copy = new BareConfig[1]; Array.Copy(all, copy, 1); copy[0].EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "list copied into an array",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; var copy = new BareConfig[1]; all.CopyTo(copy); copy[0].ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; var copy = new BareConfig[1]; all.CopyTo(copy); copy[0].EnableMetricsForAllSchedulers = true; return all;
            """
        },
        {
            "local function that adds",
            """
            var all = new List<BareConfig>(); AddTo(all); foreach (var c in all) c.ModelPath = "m"; return all; static void AddTo(List<BareConfig> l) => l.Add(new() { {|ECA1001:EnableMetrics|} = true });
            """,
            """
            var all = new List<BareConfig>(); AddTo(all); foreach (var c in all) c.EnableMetricsForAllSchedulers = true; return all; static void AddTo(List<BareConfig> l) => l.Add(new() { EnableMetrics = true });
            """
        },
        {
            "enumerated by hand",
            """
            var all = new List<BareConfig> { new() { {|ECA1001:EnableMetrics|} = true } }; using var e = all.GetEnumerator(); while (e.MoveNext()) e.Current.ModelPath = "m"; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; using var e = all.GetEnumerator(); while (e.MoveNext()) e.Current.EnableMetricsForAllSchedulers = true; return all;
            """
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Reports_the_launch(string behaviour, string reported, string silent) => Pair.ReportsAsync(behaviour, reported, silent, Frame);

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task Is_silent_for_the_nearest_right_code(string behaviour, string reported, string silent) => Pair.SilentAsync(behaviour, reported, silent, Frame);

    /// <summary>Parts and holders are not told apart: what is written to one may have been written to the other.</summary>
    public static TheoryData<string, string, string> Limits => new()
    {
        {
            "projected into anonymous objects",
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var x in all.Select((c, i) => new { c, i })) x.c.ModelPath = "m" + x.i; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true } }; foreach (var x in all.Select((c, i) => new { c, i })) x.c.EnableMetricsForAllSchedulers = x.i > 0; return all;
            """
        },
        {
            "the one element of an array, by a pattern",
            """
            var all = new[] { new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; if (all is not [var d]) throw new InvalidOperationException(); d.EnableMetricsForAllSchedulers = false; return all;
            """,
            """
            var all = new[] { new BareConfig { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; if (all is not [var d]) throw new InvalidOperationException(); d.ModelPath = "m"; return all;
            """
        },
        {
            "the last element of a list",
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; all[^1].EnableMetricsForAllSchedulers = false; return all;
            """,
            """
            var all = new List<BareConfig> { new() { EnableMetrics = true, EnableMetricsForAllSchedulers = true } }; all[^1].ModelPath = "m"; return all;
            """
        },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public Task Is_silent_where_it_does_not_tell_apart(string behaviour, string wrong, string right) => Pair.NotToldApartAsync(behaviour, wrong, right, Frame);
}
