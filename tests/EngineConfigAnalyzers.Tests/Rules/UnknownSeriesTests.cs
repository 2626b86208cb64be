namespace EngineConfigAnalyzers.Tests.Rules;

/// <summary>ECA2001.</summary>
public class UnknownSeriesTests
{
    [Fact]
    public Task Replaces_a_known_mistake_that_is_a_whole_word() => Snippet.Fixes("""
        class Panel
        {
            public string Query = "{|ECA2001:sglang:num_running_requests|}";
        }
        """, """
        class Panel
        {
            public string Query = "sglang:num_running_reqs";
        }
        """, "ECA2001", SnippetOptions.Message(
            "No known SGLang version has a series 'sglang:num_running_requests': 'sglang:num_running_reqs' is the one it resembles"));

    [Theory]
    [InlineData("ttft_seconds", "time_to_first_token_seconds")]
    [InlineData("ttft_seconds_bucket", "time_to_first_token_seconds_bucket")]
    [InlineData("itl_seconds_sum", "inter_token_latency_seconds_sum")]
    [InlineData("tpot_seconds_count", "inter_token_latency_seconds_count")]
    [InlineData("isl", "prompt_tokens_histogram")]
    [InlineData("osl_bucket", "generation_tokens_histogram_bucket")]
    [InlineData("input_sequence_length", "prompt_tokens_histogram")]
    [InlineData("output_sequence_length", "generation_tokens_histogram")]
    [InlineData("num_running_requests", "num_running_reqs")]
    [InlineData("num_requests_waiting", "num_queue_reqs")]
    [InlineData("max_running_requests_under_slo", "max_running_requests_under_SLO")]
    [InlineData("num_runing_reqs", "num_running_reqs")]
    [InlineData("num_queued_reqs", "num_queue_reqs")]
    [InlineData("num_queue_req", "num_queue_reqs")]
    [InlineData("cache_hit_raet", "cache_hit_rate")]
    [InlineData("gen_throughtput", "gen_throughput")]
    [InlineData("token_usages", "token_usage")]
    [InlineData("time_to_first_tokens_seconds_bucket", "time_to_first_token_seconds_bucket")]
    [InlineData("time_to_first_token_seconds_buckets", "time_to_first_token_seconds_bucket")]
    [InlineData("e2e_request_latency_second_sum", "e2e_request_latency_seconds_sum")]
    [InlineData("num_request_total", "num_requests_total")]
    [InlineData("promt_tokens_total", "prompt_tokens_total")]
    [InlineData("cachehit_rate", "cache_hit_rate")]
    [InlineData("num__queue_reqs", "num_queue_reqs")]
    public Task Knows_slips_and_mistakes_and_keeps_the_suffix(string wrong, string known) => Snippet.Fixes(
        $$"""
        class Panel
        {
            public string Query = "sum({|ECA2001:sglang:{{wrong}}|}{model_name=\"m\"})";
        }
        """,
        $$"""
        class Panel
        {
            public string Query = "sum(sglang:{{known}}{model_name=\"m\"})";
        }
        """, "ECA2001");

    [Theory]
    [InlineData("sum(rate({|ECA2001:sglang:ttft_seconds_sum|}[1m])) / sum(rate({|ECA2001:sglang:ttft_seconds_count|}[1m]))")]
    [InlineData("histogram_quantile(0.99, sum by (le) (rate({|ECA2001:sglang:itl_seconds_bucket|}[$__rate_interval])))")]
    [InlineData("max by (instance) ({|ECA2001:sglang:num_queue_req|})")]
    [InlineData("sum({|ECA2001:sglang:num_running_requests|})*100")]
    [InlineData("100 * {|ECA2001:sglang:num_running_requests|}{} > 5")]
    [InlineData("{|ECA2001:sglang:num_running_requests|}>10")]
    [InlineData("{|ECA2001:sglang:num_running_requests|} > on() {|ECA2001:sglang:num_queue_requests|}")]
    [InlineData("sum(a)/{|ECA2001:sglang:num_running_requests|}")]
    [InlineData("absent({|ECA2001:sglang:token_usge|})")]
    [InlineData("{|ECA2001:sglang:num_running_requests|} offset 5m")]
    [InlineData("delta({|ECA2001:sglang:num_running_requests|}[5m:1m])")]
    [InlineData("{__name__='{|ECA2001:sglang:num_queue_req|}', instance=~'a.*'}")]
    [InlineData("{__name__=~'sglang:({|ECA2001:num_running_requests|}|num_queue_reqs)'}")]
    [InlineData("{__name__=~'sglang:({|ECA2001:num_queue_req|}|num_running_reqs)'}")]
    [InlineData("{'{|ECA2001:sglang:num_running_requests|}', instance='a'}")]
    [InlineData("match[]={|ECA2001:sglang:num_running_requests|}")]
    [InlineData("label_replace({|ECA2001:sglang:num_running_requests|}, 'a', '$1', 'b', '(.*)')")]
    [InlineData("({|ECA2001:sglang:num_running_requests|}) and ({|ECA2001:sglang:num_waiting_reqs|})")]
    [InlineData("clamp_max({|ECA2001:sglang:num_running_requests|},10)")]
    [InlineData("{|ECA2001:sglang:num_running_requests|}{tp_rank='0'} 3")]
    [InlineData("expr: {|ECA2001:sglang:num_running_requests|}\\n")]
    [InlineData("sort_desc({|ECA2001:sglang:num_running_requests|}{{{0}}})")]
    [InlineData("http://prometheus:9090/api/v1/query?query={|ECA2001:sglang:num_running_requests|}&time=0")]
    public Task Reports_in_queries(string query) => Snippet.Reports(
        $$"""
        class Panel
        {
            public string Query => "{{query}}";
        }
        """);

    [Covers("ECA2001", Idiom.ShellCommand, Coverage.Speaks)]
    [Theory]
    [InlineData("curl -s localhost:30000/metrics | grep -E 'sglang:({|ECA2001:num_running_requests|}|num_queue_reqs)'")]
    [InlineData("curl -s localhost:30000/metrics | grep -E '{|ECA2001:sglang:num_running_requests|}|sglang:num_queue_reqs'")]
    [InlineData("curl -s localhost:30000/metrics | grep {|ECA2001:sglang:ttft_seconds|} | head")]
    [InlineData("curl -s localhost:30000/metrics | grep '^{|ECA2001:sglang:num_runing_reqs|} '")]
    public Task Reports_in_scrape_checks_of_a_shell(string command) => Snippet.Reports(
        $$"""
        class Check
        {
            public const string Command = "{{command}}";
        }
        """);

    [Covers("ECA2001", Idiom.Literal, Coverage.Speaks, Coverage.Fixed)]
    [Covers("ECA2001", Idiom.InterpolatedText, Coverage.Speaks, Coverage.Fixed)]
    [Fact]
    public Task Reports_in_every_kind_of_literal() => Snippet.Fixes(""""
        class Panel
        {
            string A = "\n{|ECA2001:sglang:num_running_requests|}\t1\u0041";
            string B = @"{""expr"": ""{|ECA2001:sglang:num_running_requests|}""}";
            string C = """{"expr": "sum({|ECA2001:sglang:num_running_requests|})"}""";
            string D = """
                {
                  "expr": "sum({|ECA2001:sglang:num_running_requests|}{instance=\"a\"})\nor\n{|ECA2001:sglang:num_queue_requests|}"
                }
                """;
            string E(string model) => $"sum({|ECA2001:sglang:num_running_requests|}{{model=\"{model}\"}})";
            string F(string model) => $@"sum({|ECA2001:sglang:num_running_requests|}{{model=""{model}""}})";
            string G(string model) => $$"""sum({|ECA2001:sglang:num_running_requests|}{model="{{model}}"})""";
            string H(string labels) => $"{|ECA2001:sglang:num_running_requests|}{{{labels}}}";
            string I(string range) => $"rate({|ECA2001:sglang:ttft_seconds_bucket|}[{range}])";
            System.ReadOnlySpan<byte> J => "{|ECA2001:sglang:num_running_requests|}"u8;
            System.ReadOnlySpan<byte> K => """{|ECA2001:sglang:num_running_requests|} 1"""u8;
            string L = "{|ECA2001:sglang:num_running\u005frequests|}[5m]";
        }
        """", """"
        class Panel
        {
            string A = "\nsglang:num_running_reqs\t1\u0041";
            string B = @"{""expr"": ""sglang:num_running_reqs""}";
            string C = """{"expr": "sum(sglang:num_running_reqs)"}""";
            string D = """
                {
                  "expr": "sum(sglang:num_running_reqs{instance=\"a\"})\nor\nsglang:num_queue_reqs"
                }
                """;
            string E(string model) => $"sum(sglang:num_running_reqs{{model=\"{model}\"}})";
            string F(string model) => $@"sum(sglang:num_running_reqs{{model=""{model}""}})";
            string G(string model) => $$"""sum(sglang:num_running_reqs{model="{{model}}"})""";
            string H(string labels) => $"sglang:num_running_reqs{{{labels}}}";
            string I(string range) => $"rate(sglang:time_to_first_token_seconds_bucket[{range}])";
            System.ReadOnlySpan<byte> J => "sglang:num_running_reqs"u8;
            System.ReadOnlySpan<byte> K => """sglang:num_running_reqs 1"""u8;
            string L = "sglang:num_running_reqs[5m]";
        }
        """", "ECA2001");

    [Fact]
    public Task Reports_where_a_name_is_used_as_a_whole() => Snippet.Reports("""
        using System.Collections.Generic;
        using System.Linq;

        class Check
        {
            const string Running = "{|ECA2001:sglang:num_running_requests|}";

            bool Is(string name) => name == "{|ECA2001:sglang:num_queue_req|}" || name is "{|ECA2001:sglang:num_paused_req|}";
            bool Has(string text) => text.Contains("{|ECA2001:sglang:num_running_requests|}");
            double Read(Dictionary<string, double> samples) => samples["{|ECA2001:sglang:num_queue_req|}"];
            void Ask(System.Func<string, double> Query) => Query("{|ECA2001:sglang:num_running_req|}");
            string[] Names() => ["sglang:num_running_reqs", "{|ECA2001:sglang:num_queue_requests|}"];
            string Pick(bool b) => b ? "{|ECA2001:sglang:num_queue_requests|}" : ("{|ECA2001:sglang:num_running_requests|}");
            string Name(int i) => i switch { 0 => "{|ECA2001:sglang:num_running_requests|}", _ => "" };
            bool Any(IEnumerable<string> lines) => lines.Any(line => line.IndexOf("{|ECA2001:sglang:num_running_requests|}", System.StringComparison.Ordinal) >= 0);

            double Value(string name)
            {
                switch (name)
                {
                    case "{|ECA2001:sglang:num_queue_req|}": return 1;
                    default: return 0;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_query_that_goes_on_in_another_literal() => Snippet.Reports("""
        class Panel
        {
            string A(string range) => "sum(rate({|ECA2001:sglang:ttft_seconds_sum|}[" + range + "]))";
            string B(string labels) => "sum({|ECA2001:sglang:num_running_requests|}{" + labels + "})";
            string C(string address) => address + "/api/v1/query?query={|ECA2001:sglang:num_running_requests|}";
        }
        """);

    [Fact]
    public Task Reports_a_dashboard_of_many_panels() => Snippet.Fixes(""""
        class Dashboard
        {
            const string Json = """
                {
                  "panels": [
                    { "title": "Running", "targets": [ { "expr": "sum by (instance) ({|ECA2001:sglang:num_running_requests|}{model_name=\"$model\"})" } ] },
                    { "title": "TTFT p99", "targets": [ { "expr": "histogram_quantile(0.99, sum by (le) (rate({|ECA2001:sglang:ttft_seconds_bucket|}[$__rate_interval])))" } ] },
                    { "title": "Queue", "targets": [ { "expr": "sglang:num_queue_reqs" } ] }
                  ]
                }
                """;
        }
        """", """"
        class Dashboard
        {
            const string Json = """
                {
                  "panels": [
                    { "title": "Running", "targets": [ { "expr": "sum by (instance) (sglang:num_running_reqs{model_name=\"$model\"})" } ] },
                    { "title": "TTFT p99", "targets": [ { "expr": "histogram_quantile(0.99, sum by (le) (rate(sglang:time_to_first_token_seconds_bucket[$__rate_interval])))" } ] },
                    { "title": "Queue", "targets": [ { "expr": "sglang:num_queue_reqs" } ] }
                  ]
                }
                """;
        }
        """", "ECA2001");

    [Fact]
    public Task Reports_in_manifests_and_rules() => Snippet.Reports(""""
        class Manifests
        {
            const string Alerts = """
                groups:
                - name: engine
                  rules:
                  - alert: EngineBusy
                    # more than ten requests wait
                    expr: |
                      max by (instance) ({|ECA2001:sglang:num_queue_requests|}{engine_type="decode"}) > 10
                        and on (instance)
                      -{|ECA2001:sglang:num_running_requests|} < 0
                    annotations:
                      summary: "{{ $labels.instance }} has {{ $value }} requests in {|ECA2001:sglang:num_queue_requests|}"
                  - record: instance:sglang_ttft:p99
                    expr: histogram_quantile(0.99, sum by (le, instance) (rate({|ECA2001:sglang:ttft_seconds_bucket|}[5m])))
                """;

            static string Scaler(string ns, int threshold) => $$"""
                apiVersion: keda.sh/v1alpha1
                kind: ScaledObject
                spec:
                  triggers:
                  - type: prometheus
                    metadata:
                      query: sum({|ECA2001:sglang:num_queue_requests|}{namespace="{{ns}}"})
                      threshold: '{{threshold}}'
                """;

            const string Adapter = """
                rules:
                - seriesQuery: '{|ECA2001:sglang:num_running_requests|}{namespace!=""}'
                  metricsQuery: avg(<<.Series>>{<<.LabelMatchers>>})
                """;

            const string List = "{|ECA2001:sglang:num_running_requests|},sglang:num_queue_reqs,{|ECA2001:sglang:itl_seconds|}";
            const string Table = "| `{|ECA2001:sglang:num_running_requests|}` | requests in the batch |";
            const string Top = "topk(5,{|ECA2001:sglang:num_running_requests|}) unless (-{|ECA2001:sglang:num_queued_reqs|})";
        }
        """");

    [Fact]
    public Task Reports_in_attributes_parameters_initializers_and_top_level_code() => Snippet.Reports("""
        using System;

        Console.WriteLine("{|ECA2001:sglang:num_running_requests|}");
        var panel = new Panel { Expr = "{|ECA2001:sglang:num_running_requests|}" };
        Draw(panel);
        Draw(panel with { Expr = true ? "{|ECA2001:sglang:ttft_seconds|}" : "" });
        static void Draw(Panel panel, string metric = "{|ECA2001:sglang:num_running_requests|}") => Console.WriteLine(panel.Expr + metric);

        [Metric("{|ECA2001:sglang:num_running_requests|}")]
        record Panel { public string Expr { get; set; } = ""; }

        class MetricAttribute(string name) : Attribute { public string Name => name; }
        """);

    [Fact]
    public Task Fixes_every_file_of_a_project() => Snippet.Fixes("""
        class A { string Query = "{|ECA2001:sglang:num_running_requests|}"; }
        """, """
        class A { string Query = "sglang:num_running_reqs"; }
        """, "ECA2001", SnippetOptions.Default with
    {
        Files = new Dictionary<string, string> { ["B.cs"] = "class B { string Query = \"{|ECA2001:sglang:ttft_seconds|}\"; }" },
        FixedFiles = new Dictionary<string, string> { ["B.cs"] = "class B { string Query = \"sglang:time_to_first_token_seconds\"; }" },
    });
}
