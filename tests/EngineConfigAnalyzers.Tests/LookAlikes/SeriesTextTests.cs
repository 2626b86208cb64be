namespace EngineConfigAnalyzers.Tests.LookAlikes;

/// <summary>Strings that hold <c>sglang:</c> and ask for no series that does not exist.</summary>
[Covers("ECA2001", Idiom.Literal, Coverage.Silent)]
[Covers("ECA2001", Idiom.Alternatives, Coverage.Silent)]
[Covers("ECA2001", Idiom.ShellCommand, Coverage.Silent)]
public class SeriesTextTests
{
    [Theory]
    [InlineData("lmsysorg/sglang:latest")]
    [InlineData("lmsysorg/sglang:v0.5.5-cu129-arm64")]
    [InlineData("docker run --gpus all -p 30000:30000 lmsysorg/sglang:page_sizes python3 -m sglang.launch_server")]
    [InlineData("sglang:v0.5.5")]
    [InlineData("sglang:latest")]
    [InlineData("sglang:dev_cu13")]
    [InlineData("registry.local:5000/team/sglang:token_usages")]
    [InlineData("image: my-sglang:num_pagez")]
    [InlineData("FROM ghcr.io/contoso/sglang:${TAG}")]
    [InlineData("sglang:8000")]
    [InlineData("http://sglang:30000/metrics")]
    [InlineData("tcp://user@sglang:num_pagess")]
    [InlineData("urn:sglang:num_running_requests")]
    [InlineData("urn:contoso:sglang:isl")]
    [InlineData("x.sglang:isl")]
    [InlineData("$sglang:isl")]
    [InlineData("mysglang:num_running_requests")]
    [InlineData("std::sglang::num_running_requests")]
    [InlineData("sglang: num_running_requests")]
    [InlineData("engine=sglang:")]
    [InlineData("SGLANG:num_running_requests")]
    [InlineData("<sglang:isl>512</sglang:isl>")]
    [InlineData("<usage sglang:isl='512' sglang:osl='64'/>")]
    public Task Images_addresses_and_namespaces(string text) => Holds(text);

    [Theory]
    [InlineData("sglang:.*")]
    [InlineData("sglang:.+_seconds")]
    [InlineData("sglang:num_.*_reqs")]
    [InlineData("sglang:num_running_requests?")]
    [InlineData("sglang:num_running_reques.")]
    [InlineData("sglang:ttft_seconds.*")]
    [InlineData("sglang:ttft_seconds*")]
    [InlineData("sglang:ttft_seconds[_a-z]+")]
    [InlineData("sglang:num_(running|waiting)_requests")]
    [InlineData("sglang:(ttft|itl)_seconds_bucket")]
    [InlineData("sglang:(ttft_seconds|itl_seconds).*")]
    [InlineData("sglang:(ttft_seconds|itl_seconds)_(sum|count)")]
    [InlineData("(sglang:ttft_seconds|sglang:itl_seconds)_bucket")]
    [InlineData("sglang:\\\\w+")]
    [InlineData("(?:sglang:ttft_seconds|sglang:itl_seconds)(_sum|_count)")]
    [InlineData("sglang:(ttft_seconds")]
    [InlineData("sglang:()")]
    [InlineData("sglang:|sglang:")]
    [InlineData("^sglang:ttft_seconds$")]
    [InlineData("{__name__=~'sglang:num_queue_req.*'}")]
    [InlineData("{__name__=~'sglang:(num_running|num_queue)_reqs'}")]
    [InlineData("metrics | grep -E 'sglang:(num_running|num_queue|time_to_first_token)'")]
    [InlineData("metrics | grep sglang:num_queue_req")]
    [InlineData("metrics | grep -c '^sglang:time_to_first_token'")]
    [InlineData("sglang:num_{running,queue}_requests")]
    [InlineData("sglang:num_<state>_reqs")]
    [InlineData("sglang:{0}_requests")]
    [InlineData("sglang:num_running_requests{0}")]
    [InlineData("sglang:num_running_requests{suffix}")]
    [InlineData("sglang:num_running_requests$suffix")]
    [InlineData("sglang:num_running_requests%s")]
    [InlineData("sglang:num_")]
    [InlineData("sglang:_internal")]
    public Task Patterns_and_parts(string text) => Holds(text);

    [Theory]
    [InlineData("sum(rate(sglang:prompt_tokens_total{model_name='m'}[1m]))")]
    [InlineData("histogram_quantile(0.95, sum by (le) (rate(sglang:time_to_first_token_seconds_bucket[5m])))")]
    [InlineData("sglang:max_running_requests_under_SLO")]
    [InlineData("sglang:encoder_requests_totl")]
    [InlineData("sglang:prompt_tokens_created")]
    [InlineData("sglang:eplb_balancedness_sum")]
    [InlineData("sglang:num_running_reqs_total")]
    [InlineData("sglang:cache_hit_rate_bucket")]
    [InlineData("sglang:num_running_requests_total")]
    [InlineData("sglang:prompt_tokens")]
    [InlineData("sglang:some_new_series_of_2027")]
    [InlineData("sglang:mla_used_tokens")]
    [InlineData("sglang:kv_transfer_speed_mb_s")]
    [InlineData("sglang:kv_unused_tokens")]
    [InlineData("sglang:p2p_request_latency_seconds")]
    [InlineData("sglang:num_running_reqs:sum")]
    [InlineData("sglang:num_running_requests:rate5m")]
    [InlineData("instance:sglang:num_running_requests")]
    [InlineData("vllm:num_requests_running / vllm:num_requests_waiting")]
    [InlineData("dynamo_frontend_input_sequence_tokens_bucket")]
    public Task Series_that_exist_or_may(string text) => Holds(text);

    [Theory]
    [InlineData("'sglang:num_running_requests' does not exist, ask for 'sglang:num_running_reqs'")]
    [InlineData("Renamed sglang:ttft_seconds_sum to sglang:time_to_first_token_seconds_sum")]
    [InlineData("sglang:num_running_requests or sglang:num_running_reqs")]
    [InlineData("Series of SGLang begin with sglang: and end with a unit.")]
    [InlineData("--series PREFIX   only series below this prefix, such as sglang:time_to_first_token")]
    public Task Help_and_migration_texts(string text) => Holds(text);

    [Fact]
    public Task Names_that_are_tried_one_after_the_other() => Snippet.Silent("""
        using System.Collections.Generic;

        class Fallbacks
        {
            static readonly string[] Running = ["vllm:num_requests_running", "sglang:num_running_reqs", "sglang:num_running_requests"];
            static readonly Dictionary<string, string[]> Gauges = new()
            {
                ["running"] = new[] { "sglang:num_running_reqs", "sglang:num_running_requests" },
                ["queued"] = new[] { "sglang:num_queue_reqs", "sglang:num_waiting_requests" },
            };

            bool A(string name) => name == "sglang:num_running_reqs" || name == "sglang:num_running_requests";
            bool B(string name) => name is "sglang:num_running_reqs" or "sglang:num_running_requests";
            double? C(System.Func<string, double?> ask) => ask("sum(sglang:num_queue_reqs)") ?? ask("sum(sglang:num_waiting_requests)");

            bool D(IDictionary<string, double> samples, out double value) =>
                samples.TryGetValue("sglang:num_running_reqs", out value) || samples.TryGetValue("sglang:num_running_requests", out value);

            int E(string name)
            {
                switch (name)
                {
                    case "sglang:time_per_output_token_seconds_sum":
                    case "sglang:inter_token_latency_seconds_sum":
                        return 1;
                    default:
                        return 0;
                }
            }
        }
        """);

    [Covers("ECA2001", Idiom.InterpolatedText, Coverage.Silent)]
    [Fact]
    public Task Parts_of_names_that_code_puts_together() => Snippet.Silent("""
        using System.Text;

        class Names
        {
            string A(string x) => "sglang:num_" + x;
            string B(string x) => "sglang:num_running_requests" + x;
            string C(string x) => $"sglang:num_running_requests{x}";
            string D(string x) => $"sglang:{x}_requests";
            string E(string x) => x + "sglang:num_running_requests";
            string F(string x) => $"{x}sglang:num_running_requests";
            string G(bool b) => (b ? "sglang:num_running_requests" : "sglang:num_queue_requests") + "_total";
            string H(bool b) => $"{(b ? "sglang:ttft_seconds" : "sglang:itl_seconds")}_bucket";
            string I() => "sglang:num_running_req" + "s";
            string J(string x) => string.Concat("sglang:ttft_seconds", x);
            string K(string x) => string.Join("_", "sglang:ttft_seconds", x);
            void L(StringBuilder text) => text.Append("sglang:ttft_seconds").Append("_bucket");

            string M(string x)
            {
                var query = "sum(";
                query += "sglang:ttft_seconds";
                query += x;
                return query;
            }
        }
        """);

    [Fact]
    public Task Beginnings_to_compare_with() => Snippet.Silent("""
        using System;
        using System.Linq;

        class Scrape
        {
            const string MetricPrefix = "sglang:ttft_seconds";
            static readonly string[] Prefixes = ["sglang:num_running_requests", "sglang:num_queue_requests"];
            const string Family = "sglang:time_to_first_token";
            const string Buckets = Family + "_seconds_bucket";
            string[] _families = { "sglang:inter_token_latency", "sglang:num_queue_req" };

            bool A(string line) => line.StartsWith("sglang:ttft_seconds", StringComparison.Ordinal);
            bool B(ReadOnlySpan<byte> line) => line.StartsWith("sglang:num_running_requests"u8);
            bool C(string[] lines) => lines.Any(line => line.StartsWith("sglang:num_running_requests"));
            string D(string line) => Strip(line, prefix: "sglang:ttft_seconds");
            bool E(string text) => text.Contains("sglang:time_to_first_token");
            int F(string text) => text.IndexOf("sglang:e2e_request_latency", StringComparison.Ordinal);
            string[] G(string text) => text.Split("sglang:num_queue_req");

            static string Strip(string line, string prefix) => line[prefix.Length..];
        }
        """);

    [Fact]
    public Task Patterns_by_the_code_around_them() => Snippet.Silent("""
        using System.Text.RegularExpressions;

        partial class Scrape
        {
            static readonly Regex Ttft = new("sglang:ttft_seconds");
            static readonly Regex Itl = new Regex("sglang:itl_seconds", RegexOptions.Compiled);
            const string RunningPattern = "sglang:num_running_requests";

            bool A(string text) => Regex.IsMatch(text, "sglang:num_running_requests");
            string B(string text) => Regex.Replace(text, "sglang:num_running_requests", "x");
            void C() => Keep(pattern: "sglang:num_running_requests");
            string D { get; set; } = "sglang:(num_running|num_queue)";

            static void Keep(string pattern) { }
        }
        """);

    [Fact]
    public Task Expected_texts_of_assertions() => Snippet.Silent(""""
        using System;

        static class Assert
        {
            public static void Equal(string expected, string actual) { }
            public static void Contains(string expected, string actual) { }
            public static void That(string actual, object constraint) { }
            public static void Throws(Action action) { }
        }

        static class StringAssert { public static void Contains(string value, string part) { } }
        static class Is { public static object EqualTo(string text) => text; }

        static class Shouldly
        {
            public static void ShouldBe(this string actual, string expected) { }
            public static Assertions Should(this string actual) => new();
        }

        class Assertions
        {
            public Assertions Be(string expected) => this;
            public Assertions Contain(string expected, string because = "") => this;
            public Assertions And => this;
        }

        class Tests
        {
            void All(string text)
            {
                Assert.Equal("sglang:num_running_requests", text);
                Assert.Contains("sglang:num_running_requests", text);
                Assert.That(text, Is.EqualTo("sglang:num_running_requests"));
                Assert.Throws(() => Query("sum(sglang:num_running_requests)"));
                StringAssert.Contains(text, "sglang:num_running_requests");
                text.ShouldBe("sglang:num_running_requests");
                text.Should().Be("sglang:num_running_requests");
                text.Should().Contain("sum(sglang:num_running_requests)").And.Contain("sglang:ttft_seconds", because: "sglang:itl_seconds");
                text?.Should().Be("sglang:num_running_requests");
                var expected = "sglang:num_running_requests";
                const string ExpectedText = """
                    sglang:num_running_requests{tp_rank="0"} 3
                    """;
                Check(text, expected: "sglang:num_running_requests");
                AssertQuery("sglang:num_running_requests");
                _ = expected + ExpectedText;
            }

            void Query(string query) { }
            void Check(string text, string expected) { }
            void AssertQuery(string query) { }
        }
        """");

    [Fact]
    public Task Keys_of_other_things() => Snippet.Silent("""
        using System.Collections.Generic;
        using System.Diagnostics;

        class Tracing(Dictionary<string, int> cache)
        {
            void Tag(Activity activity, int isl) => activity.SetTag("sglang:isl", isl).AddBaggage("sglang:osl", "1");
            void Keep(int ttft) => cache.Add("sglang:ttft", ttft);
        }
        """);

    [Fact]
    public Task Data_of_tests() => Snippet.Silent("""
        using System;

        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] class InlineDataAttribute(params object[] data) : Attribute { public object[] Data => data; }
        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] class TestCaseAttribute(string text) : Attribute { public string Text => text; public string? ExpectedResult { get; set; } }

        class Tests
        {
            [InlineData("sglang:num_running_requests", 3)]
            [TestCase("", ExpectedResult = "sglang:num_running_requests")]
            void Parses(string name, int value) { }
        }
        """);

    [Fact]
    public Task Series_that_the_file_makes_itself() => Snippet.Silent(""""
        using System.Diagnostics.Metrics;

        class Exporter(Meter meter)
        {
            Counter<int> _running = meter.CreateCounter<int>("sglang:num_running_requests");
            Histogram<double> _ttft = meter.CreateHistogram<double>("sglang:ttft_seconds");
            string A = "sum(rate(sglang:ttft_seconds_bucket[1m])) / sglang:num_running_requests";

            const string Rules = """
                groups:
                - name: engine
                  rules:
                  - record: sglang:itl_seconds
                    expr: sum(rate(sglang:inter_token_latency_seconds_sum[1m]))
                  - alert: Slow
                    expr: sglang:itl_seconds > 1
                """;

            const string Json = """{ "record": "sglang:isl", "expr": "sum(rate(sglang:prompt_tokens_histogram_sum[1m]))" }""";

            const string Fake = """
                # HELP sglang:num_waiting_requests The number of waiting requests.
                # TYPE sglang:num_waiting_requests gauge
                sglang:num_waiting_requests{tp_rank="0"} 3
                """;

            const string Commented = """
                # sglang:num_queued_requests is not what the engine says
                expr: sglang:num_queue_reqs
                """;
        }
        """");

    [Fact]
    public Task Comments_and_other_trivia() => Snippet.Silent("""
        #define sglang
        /// <summary>sglang:num_running_requests</summary>
        class Panel // sglang:num_running_requests
        {
            /* sum(sglang:ttft_seconds_bucket) */
        #if NEVER
            string Query = "sglang:num_running_requests";
        #endif
            #region sglang:num_running_requests
            #endregion
        }
        """);

    [Fact]
    public Task Keys_of_a_launch_and_of_a_manifest() => Snippet.Silent(""""
        class Deployment
        {
            const string Compose = """
                services:
                  sglang:
                    image: lmsysorg/sglang:latest
                    command: python3 -m sglang.launch_server --enable-metrics --host 0.0.0.0
                  prometheus:
                    depends_on: [sglang]
                    # scrape sglang:num_running_requests
                scrape_configs:
                - job_name: sglang
                  static_configs: [{ targets: ['sglang:30000'] }]
                  metric_relabel_configs:
                  - source_labels: [__name__]
                    regex: 'sglang:(num_running|num_queue)_reqs|sglang:.*_seconds_(sum|count)'
                    action: keep
                """;
        }
        """");

    [Fact]
    public Task An_unfinished_literal() => Snippet.Silent("""
        class Panel
        {
            string Query = "sum(sglang:num_running_requests
        }
        """, SnippetOptions.Default with { Broken = true });

    private static Task Holds(string text) => Snippet.Silent(
        $$"""
        class Texts
        {
            string A = "{{text}}";
            void B(System.Action<string> use) => use("{{text}}");
        }
        """);
}
