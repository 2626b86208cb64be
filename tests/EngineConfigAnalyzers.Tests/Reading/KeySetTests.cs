namespace EngineConfigAnalyzers.Tests.Reading;

/// <summary>Settings by key: dictionaries, JSON objects, lists of pairs, anonymous objects and Python keyword arguments.</summary>
[Covers("ECA1001", Idiom.KeySet, Coverage.Speaks, Coverage.Silent, Coverage.Fixed)]
public class KeySetTests
{
    private static string Method(string body) =>
        $$"""
        using System.Text.Json.Nodes;

        class Program
        {
            const string Metrics = "enable_metrics";

            static object Create(bool on, string key, Dictionary<string, object> extra, dynamic sgl)
            {
                {{body}}
            }
        }

        static class Py
        {
            public static object kw(params object[] values) => values;
        }
        """;

    [Theory]
    [InlineData("return new Dictionary<string, object> { [{|ECA1001:\"enable_metrics\"|}] = true, [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData("return new Dictionary<string, object> { { {|ECA1001:\"enable_metrics\"|}, true }, { \"chunked_prefill_size\", 8 } };")]
    [InlineData("return new Dictionary<string, string> { [{|ECA1001:\"enable-metrics\"|}] = \"true\", [\"mem-fraction-static\"] = \"0.8\" };")]
    [InlineData("return new Dictionary<string, object> { [{|ECA1001:Metrics|}] = on, [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData("var d = new Dictionary<string, object>(); d[{|ECA1001:\"enable_metrics\"|}] = true; d.Add(\"mem_fraction_static\", 0.8); return d;")]
    [InlineData("var d = new Dictionary<string, object>(); d.TryAdd({|ECA1001:\"enable_metrics\"|}, true); d[\"module\"] = \"dynamo.sglang\"; return d;")]
    [InlineData("var l = new List<KeyValuePair<string, object>> { new({|ECA1001:\"enable_metrics\"|}, true) }; l.Insert(0, new(\"mem_fraction_static\", 8)); return l;")]
    [InlineData("return new JsonObject { [{|ECA1001:\"enable_metrics\"|}] = true, [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData("return new { {|ECA1001:enable_metrics|} = true, mem_fraction_static = 0.8 };")]
    [InlineData("return new { image = \"lmsysorg/sglang:latest\", args = new { {|ECA1001:enable_metrics|} = true, tp_size = 8 } };")]
    [InlineData("return new List<KeyValuePair<string, object>> { new({|ECA1001:\"enable_metrics\"|}, true), new(\"mem_fraction_static\", 8) };")]
    [InlineData("return new[] { new KeyValuePair<string, object>({|ECA1001:\"enable_metrics\"|}, true), KeyValuePair.Create<string, object>(\"mem_fraction_static\", 8) };")]
    [InlineData("return sgl.Engine(model_path: key, {|ECA1001:enable_metrics|}: true);")]
    [InlineData("return sgl.Engine(key, Py.kw({|ECA1001:\"enable_metrics\"|}, true, \"tp_size\", 8));")]
    public Task Reports_the_key(string body) => Snippet.Reports(Method(body));

    [Theory]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"enable_metrics_for_all_schedulers\"] = true };")]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = false, [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = \"false\", [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"port\"] = 8 };")]
    [InlineData("return new Dictionary<string, string> { { \"--enable-metrics\", \"\" }, { \"--job-language\", \"python\" } };")]
    [InlineData("var d = new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; if (on) d[\"enable_metrics_for_all_schedulers\"] = true; return d;")]
    [InlineData("var d = new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; d[key] = true; return d;")]
    [InlineData("var d = new Dictionary<string, object>(extra) { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; return d;")]
    [InlineData("var d = new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; foreach (var (k, v) in extra) d[k] = v; return d;")]
    [InlineData("var d = new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; return d.Concat(extra).ToList();")]
    [InlineData("var d = new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }; d.Remove(\"enable_metrics\"); return d;")]
    [InlineData("return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8, [\"tp_size\"] = 1 };")]
    [InlineData("return new { enable_metrics = true, tp_size = 8 };")]
    [InlineData("return new { enable_metrics = true, mem_fraction_static = 0.9, enable_metrics_for_all_schedulers = on };")]
    [InlineData("return new List<KeyValuePair<string, object>> { new(\"enable_metrics\", true), new(\"mem_fraction_static\", 8), new(key, true) };")]
    [InlineData("return new List<string> { \"enable_metrics\", \"mem_fraction_static\" };")]
    [InlineData("return new Dictionary<string, Program> { [\"enable_metrics\"] = new(), [\"mem_fraction_static\"] = new() };")]
    [InlineData("var l = new List<KeyValuePair<string, object>> { new(\"enable_metrics\", true), new(\"mem_fraction_static\", 8) }; l.Insert(0, new(\"enable_metrics_for_all_schedulers\", true)); return l;")]
    [InlineData("var l = new List<KeyValuePair<string, object>> { new(\"enable_metrics\", true), new(\"mem_fraction_static\", 8) }; l.Insert(0, extra.First()); return l;")]
    [InlineData("var l = new List<KeyValuePair<string, object>> { new(\"enable_metrics\", true), new(\"mem_fraction_static\", 8) }; l.Add(extra.First()); return l;")]
    [InlineData("return extra.ContainsKey(\"enable_metrics\") && extra.ContainsKey(\"mem_fraction_static\");")]
    [InlineData("extra[\"enable_metrics\"] = true; extra[\"mem_fraction_static\"] = 0.8; return extra;")]
    [InlineData("return sgl.Engine(model_path: key, enable_metrics: true, enable_metrics_for_all_schedulers: true);")]
    public Task Silent_when_the_set_is_complete_open_or_another_programs(string body) => Snippet.Silent(Method(body));

    [Theory]
    [InlineData("return new { config.EnableMetrics, config.MemFractionStatic };")]
    [InlineData("return new { EnableMetrics = config.EnableMetrics, MemFractionStatic = config.MemFractionStatic };")]
    [InlineData("return new Dictionary<string, object> { [\"EnableMetrics\"] = config.EnableMetrics, [\"MemFractionStatic\"] = config.MemFractionStatic };")]
    [InlineData("logger.Log(new { enable_metrics = true, mem_fraction_static = 0.8 }); return config;")]
    [InlineData("Assert.Equal(new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"mem_fraction_static\"] = 0.8 }, config); return config;")]
    [InlineData("Assert.Equal(new EngineConfig { EnableMetrics = true }, config); return config;")]
    public Task Silent_when_it_only_tells_what_a_configuration_holds(string body) => Snippet.Silent(
        $$"""
        interface ILogger { void Log(object value); }

        static class Assert { public static void Equal(object expected, object actual) => throw new Exception($"{expected} {actual}"); }

        class Program
        {
            static object Create(EngineConfig config, ILogger logger)
            {
                {{body}}
            }
        }
        """);

    [Theory]
    [InlineData(
        "return new Dictionary<string, object> { [{|ECA1001:\"enable_metrics\"|}] = true, [\"mem_fraction_static\"] = 0.8 };",
        "return new Dictionary<string, object> { [\"enable_metrics\"] = true, [\"enable_metrics_for_all_schedulers\"] = true, [\"mem_fraction_static\"] = 0.8 };")]
    [InlineData(
        "return new Dictionary<string, string> { { {|ECA1001:\"enable-metrics\"|}, \"true\" }, { \"mem-fraction-static\", \"0.8\" } };",
        "return new Dictionary<string, string> { { \"enable-metrics\", \"true\" }, { \"enable-metrics-for-all-schedulers\", \"true\" }, { \"mem-fraction-static\", \"0.8\" } };")]
    [InlineData(
        "return new Dictionary<string, object> { [{|ECA1001:\"enable_metrics\"|}] = on, [\"enable_metrics_for_all_schedulers\"] = false };",
        "return new Dictionary<string, object> { [\"enable_metrics\"] = on, [\"enable_metrics_for_all_schedulers\"] = on };")]
    [InlineData(
        "return new { {|ECA1001:enable_metrics|} = true, mem_fraction_static = 0.8 };",
        "return new { enable_metrics = true, enable_metrics_for_all_schedulers = true, mem_fraction_static = 0.8 };")]
    [InlineData(
        "return new { {|ECA1001:enableMetrics|} = true, memFractionStatic = 0.8 };",
        "return new { enableMetrics = true, enableMetricsForAllSchedulers = true, memFractionStatic = 0.8 };")]
    [InlineData(
        "return new List<KeyValuePair<string, object>> { new({|ECA1001:\"enable_metrics\"|}, true), new(\"mem_fraction_static\", 8) };",
        "return new List<KeyValuePair<string, object>> { new(\"enable_metrics\", true), new(\"enable_metrics_for_all_schedulers\", true), new(\"mem_fraction_static\", 8) };")]
    [InlineData(
        "return sgl.Engine(model_path: key, {|ECA1001:enable_metrics|}: on);",
        "return sgl.Engine(model_path: key, enable_metrics: on, enable_metrics_for_all_schedulers: on);")]
    [InlineData(
        "return sgl.Engine(key, Py.kw({|ECA1001:\"enable_metrics\"|}, true, \"tp_size\", 8));",
        "return sgl.Engine(key, Py.kw(\"enable_metrics\", true, \"enable_metrics_for_all_schedulers\", true, \"tp_size\", 8));")]
    [InlineData(
        "var d = new Dictionary<string, object> { [\"mem_fraction_static\"] = 0.8 }; if (on) d.Add({|ECA1001:\"enable_metrics\"|}, true); return d;",
        "var d = new Dictionary<string, object> { [\"mem_fraction_static\"] = 0.8 }; if (on) { d.Add(\"enable_metrics\", true); d.Add(\"enable_metrics_for_all_schedulers\", true); } return d;")]
    public Task Fixes_in_the_sets_own_form(string body, string mended) => Snippet.Fixes(Method(body), Method(mended), "ECA1001");

    [Theory]
    [InlineData("return new Dictionary<string, string[]> { [{|ECA1001:\"--enable-metrics\"|}] = [], [\"--mem-fraction-static\"] = [\"0.8\"] };")]
    [InlineData("return new Dictionary<string, string[]> { [{|ECA1001:\"--enable-metrics\"|}] = new[] { \"true\" }, [\"--mem-fraction-static\"] = new[] { \"0.8\" } };")]
    [InlineData("return new Dictionary<string, string[]> { { {|ECA1001:\"--enable-metrics\"|}, new string[0] }, { \"--mem-fraction-static\", new string[] { \"0.8\" } } };")]
    public Task Offers_nothing_where_values_are_lists(string body) => Snippet.Reports(Method(body), new() { NoFix = true });

    [Fact]
    public Task Fix_keeps_an_entry_per_line() => Snippet.Fixes("""
        class Program
        {
            static readonly Dictionary<string, object> s_args = new()
            {
                ["mem_fraction_static"] = 0.8,
                [{|ECA1001:"enable_metrics"|}] = true, // dashboards
                ["tp_size"] = 8,
            };
        }
        """, """
        class Program
        {
            static readonly Dictionary<string, object> s_args = new()
            {
                ["mem_fraction_static"] = 0.8,
                ["enable_metrics"] = true, // dashboards
                ["enable_metrics_for_all_schedulers"] = true,
                ["tp_size"] = 8,
            };
        }
        """, "ECA1001");

    [Fact]
    public Task Fix_writes_a_statement_after_a_statement() => Snippet.Fixes("""
        class Program
        {
            static object Create()
            {
                var args = new Dictionary<string, object>();
                args["mem_fraction_static"] = 0.8;
                args[{|ECA1001:"enable_metrics"|}] = true;
                return args;
            }
        }
        """, """
        class Program
        {
            static object Create()
            {
                var args = new Dictionary<string, object>();
                args["mem_fraction_static"] = 0.8;
                args["enable_metrics"] = true;
                args["enable_metrics_for_all_schedulers"] = true;
                return args;
            }
        }
        """, "ECA1001");

    /// <summary>Newtonsoft's objects, by the names that tell them.</summary>
    [Theory]
    [InlineData("new JObject { new JProperty({|ECA1001:\"enable_metrics\"|}, true), new JProperty(\"mem_fraction_static\", 0.8) }")]
    [InlineData("new JObject { [{|ECA1001:\"enable_metrics\"|}] = true, [\"mem_fraction_static\"] = 0.8 }")]
    public Task Reports_the_property(string creation) => Snippet.Reports(
        $$"""
        using Newtonsoft.Json.Linq;

        class Program { object A = {{creation}}; }

        namespace Newtonsoft.Json.Linq
        {
            public class JProperty { public JProperty(string name, object value) { } }
            public class JObject : IEnumerable<KeyValuePair<string, object>>
            {
                public object this[string name] { get => name; set { } }
                public void Add(object content) { }
                public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw new NotSupportedException();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
        }
        """);
}
