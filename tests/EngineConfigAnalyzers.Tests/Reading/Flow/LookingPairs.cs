namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Calls that only look at a configuration, and those of the framework that keep it where others find it.</summary>
public class LookingPairs
{
    private const string Frame = """
        record Shown(string ModelPath) { public string ModelPath { get; set; } = ModelPath; public bool EnableMetrics { get; set; } public bool EnableMetricsForAllSchedulers { get; set; } }
        record Kept(object Inner);
        static class Program
        {
            public static object? Create(bool a, Shown other)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "a record's text",
            """
            var c = new Shown("m"); c.{|ECA1001:EnableMetrics|} = true; var text = c.ToString(); c.ModelPath = text; return c;
            """,
            """
            var c = new Shown("m"); c.EnableMetrics = true; var text = c.ToString(); c.ModelPath = text; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "a record compared and hashed",
            """
            var c = new Shown("m"); c.{|ECA1001:EnableMetrics|} = true; if (c.Equals(other) || c.GetHashCode() == 0 || c.GetType() == typeof(Shown)) { c.ModelPath = "n"; } return c;
            """,
            """
            var c = new Shown("m"); c.EnableMetrics = true; if (c.Equals(other) || c.GetHashCode() == 0 || c.GetType() == typeof(Shown)) { c.ModelPath = "n"; } c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "a record taken apart",
            """
            var c = new Shown("m"); c.{|ECA1001:EnableMetrics|} = true; c.Deconstruct(out var path); c.ModelPath = path; return c;
            """,
            """
            var c = new Shown("m"); c.EnableMetrics = true; c.Deconstruct(out var path); c.ModelPath = path; c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "kept in a list of the framework, or in the program's own data",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var all = new List<object>(); all.Add(c); c.ModelPath = "m"; return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; AppContext.SetData("engine", c); c.ModelPath = "m"; return c;
            """
        },
        {
            "kept in a list, or in the domain's data",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; System.Collections.Immutable.ImmutableList.Create(c); c.ModelPath = "m"; return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; AppDomain.CurrentDomain.SetData("engine", c); c.ModelPath = "m"; return c;
            """
        },
        {
            "shown to the developer",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; System.Diagnostics.Debug.WriteLine(c); System.Diagnostics.Trace.WriteLine(c); Console.WriteLine(c); c.ModelPath = Convert.ToString((object)c) + string.Concat(c, 1) + new System.Text.StringBuilder().Append(c); return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; System.Diagnostics.Debug.WriteLine(c); System.Diagnostics.Trace.WriteLine(c); Console.WriteLine(c); c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "written as JSON",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; ArgumentNullException.ThrowIfNull(c); c.ModelPath = System.Text.Json.JsonSerializer.Serialize(c); return c;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; ArgumentNullException.ThrowIfNull(c); c.ModelPath = System.Text.Json.JsonSerializer.Serialize(c); c.EnableMetricsForAllSchedulers = true; return c;
            """
        },
        {
            "made when it is asked for",
            """
            var lazy = new Lazy<BareConfig>(() => new BareConfig { {|ECA1001:EnableMetrics|} = true }); lazy.Value.ModelPath = "m"; return lazy;
            """,
            """
            var lazy = new Lazy<BareConfig>(() => new BareConfig { EnableMetrics = true }); lazy.Value.EnableMetricsForAllSchedulers = true; return lazy;
            """
        },
        {
            "held as an object",
            """
            object o = new BareConfig { {|ECA1001:EnableMetrics|} = true }; ((BareConfig)o).ModelPath = "m"; return o;
            """,
            """
            object o = new BareConfig { EnableMetrics = true }; ((BareConfig)o).EnableMetricsForAllSchedulers = true; return o;
            """
        },
        {
            "found again among others",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; object?[] all = [c, 1]; if (all[0] is BareConfig d) { d.ModelPath = "m"; } return all;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; object?[] all = [c, 1]; if (all[0] is BareConfig d) { d.EnableMetricsForAllSchedulers = true; } return all;
            """
        },
        {
            "held by a record as an object",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var kept = new Kept(c); ((BareConfig)kept.Inner).ModelPath = "m"; return kept;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var kept = new Kept(c); ((BareConfig)kept.Inner).EnableMetricsForAllSchedulers = true; return kept;
            """
        },
        {
            "looked for among settings by key, or taken out of them",
            """
            var set = new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["model_path"] = "m" }; if (set.Contains(new("model_path", "m"))) { Console.WriteLine("sglang"); } return set;
            """,
            """
            var set = new Dictionary<string, object> { ["enable_metrics"] = true, ["model_path"] = "m" }; if (set.Remove("enable_metrics")) { Console.WriteLine("sglang"); } return set;
            """
        },
        {
            "a switch that is a text",
            """
            var set = new Dictionary<string, string> { [{|ECA1001:"enable_metrics"|}] = "true", ["enable_metrics_for_all_schedulers"] = "false" }; return set;
            """,
            """
            var set = new Dictionary<string, string> { ["enable_metrics"] = "false", ["enable_metrics_for_all_schedulers"] = "false" }; return set;
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
