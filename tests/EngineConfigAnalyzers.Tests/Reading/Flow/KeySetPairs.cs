namespace EngineConfigAnalyzers.Tests.Reading.Flow;

/// <summary>Settings by key: what the set is made from, and calls that look or write.</summary>
public class KeySetPairs
{
    private const string Frame = """
        using System.Collections.Immutable;
        using System.Text.Json.Nodes;

        sealed class ByLength : IEqualityComparer<string>, IComparer<string> { public bool Equals(string? x, string? y) => x == y; public int GetHashCode(string x) => x.Length; public int Compare(string? x, string? y) => 0; }
        static class Py { public static object kw(params object[] values) => values; }
        class Program
        {
            static object Create(Dictionary<string, object> extra, dynamic sgl, string key, Action<object> tell)
            {
                /*here*/
            }
        }
        """;

    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "an anonymous object's member that takes its name from what it is given",
            """
            var tp_size = 8;
            return new { {|ECA1001:enable_metrics|} = true, tp_size, mem_fraction_static = 0.8 };
            """,
            """
            var enable_metrics_for_all_schedulers = key.Length > 1;
            return new { enable_metrics = true, enable_metrics_for_all_schedulers, tp_size = 8, mem_fraction_static = 0.8 };
            """
        },
        {
            "an anonymous object's switch that takes its name from what it is given",
            """
            return new { {|ECA1003:enableMetricsForAllSchedulers|} = true, memFractionStatic = 0.8 };
            """,
            """
            var enableMetrics = key.Length > 1;
            return new { enableMetrics, enableMetricsForAllSchedulers = true, memFractionStatic = 0.8 };
            """
        },
        {
            "metrics off beside a flag, and a flag that others may add to their keys",
            """
            return new Dictionary<string, object> { ["enable_metrics"] = false, [{|ECA1003:"enable_metrics_for_all_schedulers"|}] = true };
            """,
            """
            return new Dictionary<string, object> { ["enable_metrics_for_all_schedulers"] = true };
            """
        },
        {
            "made with a comparer of keys",
            """
            return new Dictionary<string, object>(new ByLength()) { [{|ECA1001:"enable_metrics"|}] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8 };
            """,
            """
            return new Dictionary<string, object>(extra, new ByLength()) { ["enable_metrics"] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8 };
            """
        },
        {
            "made with an order of keys",
            """
            return new SortedDictionary<string, object>(new ByLength()) { [{|ECA1001:"enable_metrics"|}] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8 };
            """,
            """
            return new SortedDictionary<string, object>(extra, new ByLength()) { ["enable_metrics"] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8 };
            """
        },
        {
            "made with the framework's comparer",
            """
            return new Dictionary<string, object>(StringComparer.Ordinal) { [{|ECA1001:"enable_metrics"|}] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8 };
            """,
            """
            return new Dictionary<string, object>(StringComparer.Ordinal) { ["enable_metrics"] = true, ["tp_size"] = 8, ["mem_fraction_static"] = 0.8, [key] = true };
            """
        },
        {
            "keyword without a value",
            """
            return sgl.Engine(key, Py.kw({|ECA1001:"enable_metrics"|}, true, "tp_size", 8, "mem_fraction_static"));
            """,
            """
            return sgl.Engine(key, Py.kw("enable_metrics", true, "tp_size", 8, "enable_metrics_for_all_schedulers", true, "mem_fraction_static"));
            """
        },
        {
            "looked at in every way",
            """
            var d = new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; if (d.ContainsKey(key) || d.TryGetValue(key, out _) || d.Any() || d.Count() > 3 || d.Equals(extra) || d.GetHashCode() == 0) tell(d.First().Key + d.GetValueOrDefault(key) + d.Where(p => p.Key == key).Select(p => p.Value).FirstOrDefault() + d.ToString()); return d;
            """,
            """
            var d = new Dictionary<string, object> { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; if (d.ContainsKey(key)) d.Remove(key); return d;
            """
        },
        {
            "walked by hand",
            """
            var d = new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; var all = d.GetEnumerator(); while (all.MoveNext()) tell(all.Current.Key); return d;
            """,
            """
            var d = new Dictionary<string, object> { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; var all = d.GetEnumerator(); while (all.MoveNext()) tell(all.Current.Key); d.Clear(); return d;
            """
        },
        {
            "written as JSON",
            """
            var d = new JsonObject { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; return d.ToJsonString();
            """,
            """
            var d = new JsonObject { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; return d.DeepClone();
            """
        },
        {
            "pairs added and put into a list",
            """
            var l = new List<KeyValuePair<string, object>>(); l.Add(new({|ECA1001:"enable_metrics"|}, true)); l.Insert(0, new("mem_fraction_static", 0.8)); return l;
            """,
            """
            var l = new List<KeyValuePair<string, object>>(); l.Add(new("enable_metrics", true)); l.Insert(0, new("mem_fraction_static", 0.8)); l.Insert(0, new("enable_metrics_for_all_schedulers", true)); return l;
            """
        },
        {
            "pairs put into a queue",
            """
            var l = new Queue<KeyValuePair<string, object>>(new[] { new KeyValuePair<string, object>({|ECA1001:"enable_metrics"|}, true), new KeyValuePair<string, object>("mem_fraction_static", 0.8) }); return l;
            """,
            """
            var l = new[] { new KeyValuePair<string, object>("enable_metrics", true), new KeyValuePair<string, object>("mem_fraction_static", 0.8), new KeyValuePair<string, object>("enable_metrics_for_all_schedulers", true) }; return l;
            """
        },
        {
            "type of the same name elsewhere",
            """
            var d = new JsonObject { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; return d;
            """,
            """
            var d = new Mine.JsonObject { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; return d; } } class Mine { public sealed class JsonObject { public object this[string name] { set { _ = value; } } } static void M() {
            """
        },
        {
            "configuration put among settings by key",
            """
            var d = new Dictionary<string, object>(); d["engine"] = new BareConfig { {|ECA1001:EnableMetrics|} = true }; ((BareConfig)d["engine"]).ModelPath = "m"; return d;
            """,
            """
            var d = new Dictionary<string, object>(); d["engine"] = new BareConfig { EnableMetrics = true }; ((BareConfig)d["engine"]).EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "shown on the console",
            """
            var d = new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; Console.WriteLine(d); return d;
            """,
            """
            var d = new Dictionary<string, object> { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; d.Clear(); return d;
            """
        },
        {
            "configuration by name put among settings by key",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var d = new Dictionary<string, object>(); d["engine"] = c; ((BareConfig)d["engine"]).ModelPath = "m"; return d;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var d = new Dictionary<string, object>(); d["engine"] = c; ((BareConfig)d["engine"]).EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "flag that takes a choice",
            """
            var d = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8 }; d[{|ECA1001:"enable_metrics"|}] = true; d["tp_size"] = key.Length > 3 ? 8 : 4; return d;
            """,
            """
            var d = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8 }; d["enable_metrics"] = true; d["enable_metrics_for_all_schedulers"] = key.Length > 3 && extra.Count > 1; return d;
            """
        },
        {
            "flag in an initializer that takes a choice",
            """
            return new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["tp_size"] = key.Length > 3 ? 8 : 4, ["mem_fraction_static"] = 0.8 };
            """,
            """
            return new Dictionary<string, object> { ["enable_metrics"] = true, ["enable_metrics_for_all_schedulers"] = key.Length > 3 ? true : extra.Count > 1, ["mem_fraction_static"] = 0.8 };
            """
        },
        {
            "key that takes a choice",
            """
            var d = new Dictionary<string, object> { ["enable_metrics"] = false, ["mem_fraction_static"] = 0.8 }; d[{|ECA1001:"enable_metrics"|}] = true; var name = key.Length > 3 ? "tp_size" : "dp_size"; tell(name); return d;
            """,
            """
            var d = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8 }; d["enable_metrics"] = true; d[key.Length > 3 ? "enable_metrics_for_all_schedulers" : "tp_size"] = true; return d;
            """
        },
        {
            "flag that is given where none is",
            """
            var d = new Dictionary<string, object?> { ["mem_fraction_static"] = 0.8 }; d[{|ECA1001:"enable_metrics"|}] = true; d["tp_size"] ??= 8; return d;
            """,
            """
            var d = new Dictionary<string, object?> { ["mem_fraction_static"] = 0.8 }; d["enable_metrics"] = true; d["enable_metrics_for_all_schedulers"] ??= true; return d;
            """
        },
        {
            "flag that is added to what is there",
            """
            var d = new Dictionary<string, bool> { ["log_requests"] = false }; d[{|ECA1001:"enable_metrics"|}] = true; tell("sglang"); return d;
            """,
            """
            var d = new Dictionary<string, bool> { ["enable_metrics_for_all_schedulers"] = false }; d["enable_metrics"] = true; d["enable_metrics_for_all_schedulers"] |= key.Length > 3; tell("sglang"); return d;
            """
        },
        {
            "flag that is assigned as a tuple",
            """
            var d = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8 }; d[{|ECA1001:"enable_metrics"|}] = true; var (tp, dp) = (8, 1); d["tp_size"] = tp * dp; return d;
            """,
            """
            var d = new Dictionary<string, object> { ["mem_fraction_static"] = 0.8 }; d["enable_metrics"] = true; (d["tp_size"], d["enable_metrics_for_all_schedulers"]) = (8, true); return d;
            """
        },
        {
            "configuration in a list of pairs, and its name used anew",
            """
            var c = new BareConfig { {|ECA1001:EnableMetrics|} = true }; var pairs = new[] { new KeyValuePair<string, object>("engine", c) }; c = new BareConfig(); tell(c); return pairs;
            """,
            """
            var c = new BareConfig { EnableMetrics = true }; var pairs = new[] { new KeyValuePair<string, object>("engine", c.ModelPath) }; c = new BareConfig(); tell(c); return pairs;
            """
        },
        {
            "configuration in a list of pairs",
            """
            var pairs = new[] { new KeyValuePair<string, object>("engine", new BareConfig { {|ECA1001:EnableMetrics|} = true }) }; ((BareConfig)pairs[0].Value).ModelPath = "m"; return pairs;
            """,
            """
            var pairs = new[] { new KeyValuePair<string, object>("engine", new BareConfig { EnableMetrics = true }) }; ((BareConfig)pairs[0].Value).EnableMetricsForAllSchedulers = true; return pairs;
            """
        },
        {
            "configuration in a list of pairs, by a collection expression",
            """
            List<KeyValuePair<string, object>> pairs = [new("engine", new BareConfig { {|ECA1001:EnableMetrics|} = true })]; ((BareConfig)pairs[0].Value).ModelPath = "m"; return pairs;
            """,
            """
            List<KeyValuePair<string, object>> pairs = [new("engine", new BareConfig { EnableMetrics = true })]; ((BareConfig)pairs[0].Value).EnableMetricsForAllSchedulers = true; return pairs;
            """
        },
        {
            "name of the module in the code around",
            """
            var sglangArgs = new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["port"] = 1 }; tell("sglang"); return sglangArgs;
            """,
            """
            var sglangArgs = new Dictionary<string, object> { ["enable_metrics"] = true, ["port"] = 1 }; tell(key); return sglangArgs;
            """
        },
        {
            "constant that holds the name of the module",
            """
            tell(SglangModule); return new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["port"] = 1 }; } const string SglangModule = "sglang.launch_server"; static void M() {
            """,
            """
            tell(SglangModule); return new Dictionary<string, object> { ["enable_metrics"] = true, ["port"] = 1 }; } const string SglangModule = "engine.launch_server"; static void M() {
            """
        },
        {
            "one of a set and what was given",
            """
            var d = key.Length > 3 ? new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 } : extra; return d;
            """,
            """
            var d = key.Length > 3 ? new Dictionary<string, object> { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 } : extra; d["enable_metrics_for_all_schedulers"] = true; return d;
            """
        },
        {
            "configuration added by key",
            """
            var d = new Dictionary<string, object>(); d.Add("engine", new BareConfig { {|ECA1001:EnableMetrics|} = true }); ((BareConfig)d["engine"]).ModelPath = "m"; return d;
            """,
            """
            var d = new Dictionary<string, object>(); d.Add("engine", new BareConfig { EnableMetrics = true }); ((BareConfig)d["engine"]).EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "configuration found by key",
            """
            var d = new Dictionary<string, object> { ["engine"] = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; if (d.TryGetValue("engine", out var o)) ((BareConfig)o).ModelPath = "m"; return d;
            """,
            """
            var d = new Dictionary<string, object> { ["engine"] = new BareConfig { EnableMetrics = true } }; if (d.TryGetValue("engine", out var o)) ((BareConfig)o).EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "configuration taken out by key",
            """
            var d = new Dictionary<string, object> { ["engine"] = new BareConfig { {|ECA1001:EnableMetrics|} = true } }; if (!d.Remove("engine", out var o)) return d; ((BareConfig)o).ModelPath = "m"; return o;
            """,
            """
            var d = new Dictionary<string, object> { ["engine"] = new BareConfig { EnableMetrics = true } }; if (d.Remove("engine", out var o)) ((BareConfig)o).EnableMetricsForAllSchedulers = true; return d;
            """
        },
        {
            "pairs appended to a list",
            """
            var l = new List<KeyValuePair<string, object>> { new({|ECA1001:"enable_metrics"|}, true), new("mem_fraction_static", 0.8) }; return l.Append(new KeyValuePair<string, object>("tp_size", 8));
            """,
            """
            var l = new List<KeyValuePair<string, object>> { new("enable_metrics", true), new("mem_fraction_static", 0.8) }; return l.Append(new KeyValuePair<string, object>("enable_metrics_for_all_schedulers", true));
            """
        },
        {
            "pairs queued",
            """
            var q = new Queue<KeyValuePair<string, object>>(); q.Enqueue(new({|ECA1001:"enable_metrics"|}, true)); q.Enqueue(new("mem_fraction_static", 0.8)); return q;
            """,
            """
            var q = new Queue<KeyValuePair<string, object>>(); q.Enqueue(new("enable_metrics", true)); q.Enqueue(new("mem_fraction_static", 0.8)); q.Enqueue(new("enable_metrics_for_all_schedulers", true)); return q;
            """
        },
        {
            "sets added to a list of sets",
            """
            var all = new List<Dictionary<string, object>>(); all.Add(new() { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }); all.Add(new() { ["port"] = 1 }); all.Insert(0, new() { ["port"] = 2 }); return all;
            """,
            """
            var all = new List<Dictionary<string, object>>(); all.Add(new() { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }); all[0]["enable_metrics_for_all_schedulers"] = true; all.Add(new() { ["port"] = 1 }); return all;
            """
        },
        {
            "switches that are texts",
            """
            return new Dictionary<string, string> { [{|ECA1001:"enable_metrics"|}] = "true", ["enable_metrics_for_all_schedulers"] = "false", ["mem_fraction_static"] = "0.8" };
            """,
            """
            return new Dictionary<string, string> { ["enable_metrics"] = "true", ["enable_metrics_for_all_schedulers"] = "true", ["mem_fraction_static"] = "0.8" };
            """
        },
        {
            "key of its own on one path alone",
            """
            var d = new Dictionary<string, object> { ["port"] = 1 }; if (key.Length > 3) { d[{|ECA1001:"enable_metrics"|}] = true; d["mem_fraction_static"] = 0.8; } return d;
            """,
            """
            var d = new Dictionary<string, object> { ["port"] = 1 }; if (key.Length > 3) { d["enable_metrics"] = true; d["max_batch_size"] = 8; } return d;
            """
        },
        {
            "key of the flag alone",
            """
            return new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["enable_metrics_for_all_schedulers"] = false, ["port"] = 1 };
            """,
            """
            return new Dictionary<string, object> { ["enable_metrics"] = true, ["enable_traces"] = false, ["port"] = 1 };
            """
        },
        {
            "key of a refinement alone",
            """
            return new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["enable_mfu_metrics"] = false, ["port"] = 1 };
            """,
            """
            return new Dictionary<string, object> { ["enable_metrics"] = true, ["enable_log_metrics"] = false, ["port"] = 1 };
            """
        },
        {
            "text with holes that names the package",
            """
            tell($"sglang-{key}"); return new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["port"] = 1 };
            """,
            """
            tell($"engine-{key}"); return new Dictionary<string, object> { ["enable_metrics"] = true, ["port"] = 1 };
            """
        },
        {
            "argument of the package",
            """
            dynamic sglang = sgl; return sglang.Engine(new Dictionary<string, object> { [{|ECA1001:"enable_metrics"|}] = true, ["port"] = 1 });
            """,
            """
            dynamic engine = sgl; return engine.Engine(new Dictionary<string, object> { ["enable_metrics"] = true, ["port"] = 1 });
            """
        },
        {
            "looked at in further ways",
            """
            var l = new List<KeyValuePair<string, object>> { new({|ECA1001:"enable_metrics"|}, true), new("mem_fraction_static", 0.8) }; l.ForEach(p => tell(p.Key)); if (l.Contains(new(key, true))) tell(key); using var all = l.GetEnumerator(); return l;
            """,
            """
            var l = new List<KeyValuePair<string, object>> { new("enable_metrics", true), new("mem_fraction_static", 0.8) }; l.ForEach(p => tell(p.Key)); l.Reverse(); l.AddRange(extra); return l;
            """
        },
        {
            "written to a writer of JSON",
            """
            var d = new JsonObject { [{|ECA1001:"enable_metrics"|}] = true, ["mem_fraction_static"] = 0.8 }; using var w = new System.Text.Json.Utf8JsonWriter(new System.IO.MemoryStream()); d.WriteTo(w); return 1;
            """,
            """
            var d = new JsonObject { ["enable_metrics"] = true, ["mem_fraction_static"] = 0.8 }; using var w = new System.Text.Json.Utf8JsonWriter(new System.IO.MemoryStream()); d.Clear(); d.WriteTo(w); return 1;
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
